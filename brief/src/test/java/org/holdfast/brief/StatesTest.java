package org.holdfast.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.model.Answer;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Scenario;
import org.holdfast.report.Section;
import org.junit.jupiter.api.Test;

/** From a figure to the state that makes it. */
class StatesTest {
    private static final Pattern LINK = Pattern.compile("href=\"\\.\\./\\.\\./(\\?[^\"]*)\"");

    /** Sections that tell what was decided, read or promised, and nothing that a state makes. */
    private static final Set<String> WITHOUT =
            Set.of(
                    "trust",
                    "cite",
                    "scenario",
                    "changes",
                    "not-in-it",
                    "adversary",
                    "claims",
                    "grounds",
                    "open",
                    "reviews",
                    "promises",
                    "scores",
                    "alternatives",
                    "run",
                    "country");

    private static String brief(Answer answer, Optional<String> studio) {
        Imprint imprint = studio.map(Imprint.PLAIN::in).orElse(Imprint.PLAIN);
        return Brief.html(answer, Language.EN, Optional.empty(), Optional.empty(), imprint);
    }

    private static List<String> links(Answer answer) {
        List<String> links = new ArrayList<>();
        Matcher each = LINK.matcher(brief(answer, Optional.of("../../")));
        while (each.find()) {
            links.add(each.group(1).replace("&amp;", "&"));
        }
        return links;
    }

    private static Map<String, String> query(String link) {
        Map<String, String> query = new HashMap<>();
        for (String pair : link.substring(1).split("&", -1)) {
            String[] both = pair.split("=", 2);
            query.put(both[0], both[1]);
        }
        return query;
    }

    @Test
    void everySectionHasAStateOrIsKnownToHaveNone() {
        Context on = new Context(Example.answer(), Language.EN, Optional.empty());
        Set<String> without = new TreeSet<>();
        for (Section section : Brief.sections(on, Optional.empty())) {
            if (on.states().of(section).state().isEmpty()) {
                without.add(section.id());
            }
        }
        assertThat(WITHOUT).containsAll(without);
    }

    @Test
    void rowsOfPageOneLeadToTheQuestionThatTheyAnswer() {
        Answer answer = Example.answer().with(ExamplePolicies.runs());
        String at = "?case=" + answer.c().settings().id() + "&lang=en&policy=";
        assertThat(links(answer))
                .contains(at + "all", at + "one-plan", at + "contracts", at + "all&weapon=shell")
                .contains(at + "all&after=12");
    }

    @Test
    void theSimulatorOpensWithTheLeversOfThePlanThatIsTold() {
        Answer answer = Example.answer();
        Scenario base = answer.c().baseline();
        List<Map<String, String>> states =
                links(answer).stream()
                        .map(StatesTest::query)
                        .filter(query -> "simulator".equals(query.get("page")))
                        .toList();
        assertThat(states).isNotEmpty();
        for (Map<String, String> state : states) {
            for (Lever lever : answer.c().levers()) {
                boolean isStart = lever.effect() == Lever.Effect.START;
                double shown =
                        Optional.ofNullable(state.get(lever.id()))
                                .map(Double::parseDouble)
                                .orElse(base.setting(lever));
                if (!isStart) {
                    assertThat(shown).isEqualTo(answer.scenario().setting(lever));
                }
            }
        }
    }

    @Test
    void withoutAStudioABriefNamesTheCommandsAndLinksNowhere() {
        String alone = brief(Example.answer(), Optional.empty());
        assertThat(alone)
                .contains(
                        "<code>holdfast policies CASE --futures 20 --anew 12 --waiting 1"
                                + " --seed 3</code>",
                        "<code>holdfast delay CASE --scenario "
                                + Example.answer().scenario().id()
                                + " --seed 1</code>")
                .doesNotContain("href=\"?", "class=\"state\" href");
    }

    /**
     * A brief told under the policy of one scenario in the world of another, which is in no file.
     */
    @Test
    void commandsNameAScenarioThatTheCaseHas() {
        Answer answer = Example.answer();
        Scenario told = answer.scenario();
        Scenario base = answer.c().baseline();
        assertThat(command(answer, told.withId(told.id() + "+" + base.id())))
                .isEqualTo("holdfast brief CASE --scenario " + told.id());
        assertThat(command(answer, base.withId(told.id() + "+" + base.id())))
                .isEqualTo("holdfast brief CASE");
    }

    private static String command(Answer answer, Scenario told) {
        return new States(answer.c(), told, Optional.empty(), Again.USUAL, Language.EN)
                .ofPage("burden")
                .orElseThrow()
                .command();
    }
}
