package org.holdfast.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
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

/** A window of Chromium with one page in it. Errors of its scripts are kept. */
final class Window implements AutoCloseable {
    private static final double PATIENCE_MILLIS = 60_000;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** One for each thread that runs test classes: JUnit runs some side by side. */
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Window::launch);

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

    /** A browser, which only one thread may speak to. */
    private static Browser launch() {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(
                                        Map.of(
                                                "PLAYWRIGHT_NODEJS_PATH",
                                                Machine.node().toString(),
                                                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                                                "1")));
        return playwright
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

    static Window wide() {
        return of(1440, 900);
    }

    static Window phone() {
        return of(390, 844);
    }

    static Window of(int width, int height) {
        BrowserContext context =
                BROWSER.get()
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

    /** Keeps a picture, where {@code -Dholdfast.pictures=FOLDER} asks for them. */
    void picture(String name) {
        String folder = System.getProperty("holdfast.pictures");
        if (folder != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of(folder, name + ".png"))
                            .setFullPage(true));
        }
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
                                + " rules}, resultTypes: ['violations']})).violations.map((v) =>"
                                + " v.id + ': ' + v.help + ' '"
                                + " + v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' |"
                                + " '))",
                        RULES);
        assertThat((List<?>) violations).as("axe: " + state).isEmpty();
        Object over =
                page.evaluate(
                        "() => document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
        assertThat(((Number) over).intValue()).as("sideways: " + state).isLessThanOrEqualTo(0);
        isHeardInOrder(state);
    }

    /** As a voice reads it: one title, no heading that skips a level, no picture without a name. */
    private void isHeardInOrder(String state) {
        List<String> faults = new ArrayList<>();
        int before = 2;
        int titles = 0;
        for (JsonObject node : heard()) {
            String role = value(node, "role");
            if (role.equals("heading")) {
                int level = Integer.parseInt(property(node, "level"));
                titles += level == 1 ? 1 : 0;
                if (level > before + 1) {
                    faults.add(
                            "heading " + level + " after " + before + ": " + value(node, "name"));
                }
                before = level;
            }
            if ((role.equals("image") || role.equals("img")) && value(node, "name").isBlank()) {
                faults.add("a picture without a name");
            }
        }
        assertThat(faults).as("heard: " + state).isEmpty();
        assertThat(titles).as("titles: " + state).isEqualTo(1);
    }

    /** How many places speak by themselves when they change. */
    long voices() {
        return heard().stream().filter(node -> property(node, "live").equals("polite")).count();
    }

    /** What a screen reader is given, in order. */
    List<JsonObject> heard() {
        return context
                .newCDPSession(page)
                .send("Accessibility.getFullAXTree")
                .getAsJsonArray("nodes")
                .asList()
                .stream()
                .map(JsonElement::getAsJsonObject)
                .filter(node -> !node.get("ignored").getAsBoolean())
                .toList();
    }

    /** The role, name or value of what is heard; empty if it has none. */
    static String value(JsonObject heard, String name) {
        return heard.has(name) ? heard.getAsJsonObject(name).get("value").getAsString() : "";
    }

    private static String property(JsonObject heard, String name) {
        if (!heard.has("properties")) {
            return "";
        }
        return heard.getAsJsonArray("properties").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(p -> p.get("name").getAsString().equals(name))
                .map(p -> value(p, "value"))
                .findFirst()
                .orElse("");
    }

    /** The id or class of what has the focus. */
    String focused() {
        return (String)
                page.evaluate(
                        "() => document.activeElement.id || document.activeElement.className ||"
                                + " document.activeElement.tagName");
    }

    /** Tab until something has the focus, as who has no mouse does. */
    void tabTo(String selector) {
        for (int k = 0; k < 60; k++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("(s) => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new IllegalStateException("no Tab leads to " + selector);
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
