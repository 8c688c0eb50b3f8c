package org.holdfast.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The simulator of a studio with a real case: levers, plans that the browser makes, languages, a
 * phone, every page.
 */
class SimulatorTest extends InAStudio {
    SimulatorTest() {
        super(Holdfast.UKRAINE, Holdfast.TINY);
    }

    /** Said when the plan that the browser made is there, and nothing more will change. */
    private static final String PLANNED = "Planned by half-years";

    private static final String FIRST_NUMBER = ".kpi .big";

    @Test
    void aLeverOfTheWorldAnswersWhileItMoves() {
        Page page = window.open(at("?case=ukraine-2024&page=simulator&lang=en"), KPIS);
        window.picture("simulator");
        String before = window.text(FIRST_NUMBER);
        page.focus("#lever-floor-need");
        page.keyboard().press("End");
        assertThat(page.getAttribute("#lever-floor-need", "aria-valuetext")).isEqualTo("×1.6");
        page.waitForFunction(
                "(before) => document.querySelector('.kpi .big').textContent !== before"
                        + " && location.search.includes('floor-need=1.6')",
                before);
        window.picture("simulator-moved");
        window.isWithoutErrors();
    }

    /** Until then no figure of another plan is shown. */
    @Test
    void aLeverOfPolicySaysAtOnceThatItIsBeingWorkedOutAndGetsAPlanOfItsOwnThatTheBrowserMakes() {
        Page page = window.open(at("?case=ukraine-2024&page=simulator&lang=en"), KPIS);
        page.focus("#lever-gifts");
        page.keyboard().press("Home");
        page.waitForFunction(
                "() => document.querySelector('h1').textContent === 'This policy is being worked"
                        + " out' && [...document.querySelectorAll('.kpi .big')].every((of) =>"
                        + " of.textContent === '…') && !document.querySelector('.plot, .delta')");
        assertThat(window.search()).contains("gifts=0");
        window.awaitText(".state", PLANNED);
        assertThat(window.text(".state")).contains("the full plan was made too");
        assertThat(window.text(".stamp")).startsWith("200 futures");
        window.picture("simulator-planned");
        window.isOpenToAll("a plan that the browser made");
        window.isWithoutErrors();
    }

    @Test
    void anAddressRestoresLeversItemComparisonAndLanguage() {
        Page page = window.open(at("?case=tiny&lang=en&gifts=0.8&c.gifts=0.2"), KPIS);
        window.await(".lever");
        assertThat(page.getAttribute("#lever-gifts", "aria-valuetext")).isEqualTo("80%");
        window.awaitText(".state", PLANNED);
        page.locator(".seg-i").nth(1).click();
        page.waitForFunction("() => location.search.includes('item=')");
        String address = at(window.search());
        window.isOpenToAll("a policy beside another");
        try (Window other = Window.wide()) {
            other.open(address, KPIS);
            other.await(".seg-i");
            for (String what : List.of(FIRST_NUMBER, "h1", ".card h2")) {
                // Both first answer from few futures, then from all.
                other.awaitText(what, window.text(what));
            }
            other.isWithoutErrors();
        }
    }

    @Test
    void aPolicyIsPinnedAndEveryChangeIsToldAgainstIt() {
        Page page = window.open(at("?case=tiny&lang=en&gifts=1"), KPIS);
        button("Pin as comparison").click();
        page.focus("#lever-gifts");
        page.keyboard().press("Home");
        page.waitForFunction("() => /c\\.gifts=1/.test(location.search)");
        assertThat(button("Compare with the baseline again").count()).isEqualTo(1);
        button("Undo").click();
        window.isWithoutErrors();
    }

    @Test
    void junkInTheAddressFallsBackToTheBaseline() {
        window.open(at("?case=tiny&lang=en&gifts=99&posture=x&item=tanks&at=-4"), KPIS);
        window.await("#lever-gifts");
        assertThat(window.page().getAttribute("#lever-gifts", "aria-valuetext")).isEqualTo("50%");
        window.isWithoutErrors();
    }

    // ---- Languages, and a phone.

    @ParameterizedTest
    @CsvSource({
        "en, Runs, first under its minimum",
        "nl, Berekeningen, als eerste onder het minimum"
    })
    void itSpeaksBothLanguages(String language, String page, String finding) {
        window.open(at("?case=tiny&page=simulator&lang=" + language), KPIS);
        assertThat(window.page().getAttribute("html", "lang")).isEqualTo(language);
        assertThat(window.text("nav")).contains(page);
        assertThat(window.text("h1")).contains(finding);
        window.picture("simulator-" + language);
    }

    @Test
    void onAPhoneALeverAndTheOutcomesStayInReach() {
        try (Window phone = Window.phone()) {
            phone.open(at("?case=ukraine-2024&page=simulator&lang=nl&theme=dark"), KPIS);
            phone.await(".lever");
            assertThat(phone.page().locator(".lever:visible").count()).isEqualTo(1);
            phone.picture("simulator-phone");
            phone.isOpenToAll("the simulator on a phone");
            phone.isWithoutErrors();
        }
    }

    // ---- Every page.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?case=ukraine-2024&lang=nl&theme=dark",
                "?case=ukraine-2024&lang=en&page=sources",
                "?case=tiny&lang=nl&page=runs",
                "?case=ukraine-2024&lang=en&embed=1&card=fan"
            })
    void noPageStandsInAnyonesWay(String query) {
        window.open(at(query), "main h1, main .card h2, main .kpis");
        window.page().waitForTimeout(500);
        window.picture("page" + query.replaceAll("[^a-z0-9]+", "-"));
        window.isOpenToAll(query);
        window.isWithoutErrors();
    }

    @Test
    void itIsTheSameProgramThatTheCommandLineIs() {
        Object list =
                window.open(at("?page=simulator&lang=en"), KPIS)
                        .evaluate(
                                "async () => (await (await fetch('data/cases.json')).json())"
                                        + ".cases.map((c) => c.id).slice(0, 2)");
        assertThat(list).isEqualTo(List.of("ukraine-2024", "tiny"));
    }
}
