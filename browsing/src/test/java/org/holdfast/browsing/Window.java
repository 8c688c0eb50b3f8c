package org.holdfast.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A window of Chromium with one page in it. Errors of its scripts are kept. */
final class Window implements AutoCloseable {
    private static final double PATIENCE_MILLIS = 60_000;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static @Nullable Browser browser;

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    private Window(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            // A refusal is an answer; the page tells it in words.
            if (message.type().equals("error")
                    && !message.text().matches("(?s).*status of (401|403|404|422).*")) {
                errors.add(message.text());
            }
        });
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(
                                            Map.of(
                                                    "PLAYWRIGHT_NODEJS_PATH",
                                                    Machine.node().toString(),
                                                    "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                                                    "1")));
            browser =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(Machine.chromium())
                                            .setArgs(
                                                    List.of(
                                                            "--no-sandbox",
                                                            "--disable-gpu",
                                                            "--disable-quic",
                                                            "--disable-background-networking",
                                                            "--disable-component-update",
                                                            "--disable-sync")));
        }
        return Objects.requireNonNull(browser);
    }

    static Window wide() {
        return of(1440, 900);
    }

    static Window phone() {
        return of(390, 844);
    }

    static Window of(int width, int height) {
        BrowserContext context =
                browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(width, height)
                                        .setAcceptDownloads(true)
                                        .setColorScheme(ColorScheme.LIGHT)
                                        .setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Window(context);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Goes there and waits until what is named is there. */
    Page open(String address, String ready) {
        page.navigate(address);
        await(ready);
        return page;
    }

    void await(String selector) {
        page.waitForSelector(
                selector,
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** Waits until the page says so. */
    void awaitText(String selector, String part) {
        awaitText(selector, part, PATIENCE_MILLIS);
    }

    /** The same for what takes longer. */
    void awaitText(String selector, String part, double millis) {
        page.waitForFunction(
                "([selector, part]) =>"
                        + " [...document.querySelectorAll(selector)].some((e) =>"
                        + " e.textContent.includes(part))",
                List.of(selector, part),
                new Page.WaitForFunctionOptions().setTimeout(millis));
    }

    String text(String selector) {
        return page.locator(selector).first().textContent();
    }

    /** The part of the address behind the question mark. */
    String search() {
        return (String) page.evaluate("() => location.search");
    }

    /** What someone saves with a press. */
    Saved save(Runnable press) {
        Download download = page.waitForDownload(press);
        Path file = Machine.FOLDER.resolve("downloads").resolve(download.suggestedFilename());
        download.saveAs(file);
        try {
            return new Saved(download.suggestedFilename(), file, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that was saved. */
    @SuppressWarnings("ArrayRecordComponent") // handed out once, by a test to itself
    record Saved(String name, Path file, byte[] bytes) {}

    /** Keeps a picture in the build folder, to be looked at. */
    void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Machine.FOLDER.resolve("pictures").resolve(name + ".png"))
                        .setFullPage(true));
    }

    /** Nothing that axe can see stands in anyone's way, and nothing hangs over the edge. */
    void isOpenToAll(String state) {
        try {
            JsonObject script = new JsonObject();
            script.addProperty("expression", Files.readString(Machine.axe()));
            context.newCDPSession(page).send("Runtime.evaluate", script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object violations =
                page.evaluate(
                        "async (rules) => (await axe.run(document, {runOnly: {type: 'tag', values:"
                                + " rules}})).violations.map((v) => v.id + ': ' + v.help + ' '"
                                + " + v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' |"
                                + " '))",
                        RULES);
        assertThat((List<?>) violations).as("axe: " + state).isEmpty();
        Object over =
                page.evaluate(
                        "() => document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
        assertThat(((Number) over).intValue()).as("sideways: " + state).isLessThanOrEqualTo(0);
    }

    /** No script failed. */
    void isWithoutErrors() {
        assertThat(errors).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
