package org.holdfast.words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Currency;
import org.holdfast.model.MoneyFlow;
import org.holdfast.model.MoneyFlow.Flow;
import org.holdfast.model.MoneyFlow.State;
import org.junit.jupiter.api.Test;

/** What is said of money at none, all and in between. Invented figures. */
class FlowWordsTest extends GoldenPage {
    private static final Case CASE = Fixture.small();

    @Test
    void everySentenceReadsAsReviewed() throws IOException {
        section("Money");
        for (double[] money :
                new double[][] {
                    {0, 0, 0},
                    {0, 0, 900},
                    {120, 0, 0},
                    {0, 4_000, 0},
                    {113_400, 40_000, 0},
                    {113_400, 40_000, 76_000},
                    {0, 450, 12}
                }) {
            title(l -> FlowWords.title(flow(money), YearMonth.of(2031, 2), Currency.EURO, l));
        }
        say(l -> FlowWords.measure(CASE, l));
        say(FlowMessages::method);
        say(l -> FlowWords.description(CASE, flow(113_400, 40_000, 76_000), l));
        check(Path.of("src/test/golden/flows.txt"));
    }

    private static MoneyFlow flow(double... money) {
        List<Flow> flows = new ArrayList<>();
        List<State> states = List.of(State.values());
        for (State state : states) {
            Optional<String> item =
                    state == State.NO_CONTRACT
                            ? Optional.empty()
                            : Optional.of(CASE.items().getFirst().id());
            double amount = money[states.indexOf(state)];
            if (amount > 0) {
                flows.add(new Flow("ukraine", "eu-fund", item, state, amount));
            }
        }
        return new MoneyFlow(flows);
    }
}
