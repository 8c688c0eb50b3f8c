package org.holdfast.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.holdfast.answer.EarlyDecisions;
import org.holdfast.model.Answer;
import org.holdfast.model.Instance;
import org.holdfast.model.Language;
import org.holdfast.model.OrderRange;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.CountrySentences;
import org.junit.jupiter.api.Test;

/** What is told of the first decisions where other plans are as good. */
class DecisionsTest {
    private static final Answer ANSWER = Example.answer();
    private static final Instance INSTANCE = Instance.of(ANSWER.c(), ANSWER.scenario());

    /** Every order that is told, its ends as shares of a thousand units. */
    private static List<Decisions.Entry> entries(UnaryOperator<OrderRange> range) {
        List<OrderRange> orders =
                EarlyDecisions.of(
                                INSTANCE,
                                ANSWER.plan().plan(),
                                ANSWER.plan().trajectory(),
                                ANSWER.adHoc().trajectory())
                        .orders()
                        .stream()
                        .map(order -> range.apply(new OrderRange(order, 1000, 1000, 1000)))
                        .toList();
        return Decisions.of(ANSWER.withOrders(orders), INSTANCE);
    }

    private static String act(Decisions.Entry entry) {
        return BriefSentences.act(entry.line(), YearMonth.of(2025, 2), Language.EN);
    }

    private static String who(Decisions.Entry entry) {
        return CountrySentences.who(
                entry.line().decidedBy(), entry.line().blockedBy(), Language.EN);
    }

    private static List<String> subjects(List<Decisions.Entry> entries) {
        return entries.stream().map(e -> e.line().subject().en()).toList();
    }

    @Test
    void whereAllPlansThatAreAsGoodDecideTheSameNothingIsSaidOfThem() {
        List<Decisions.Entry> before = Decisions.of(ANSWER, INSTANCE);
        List<Decisions.Entry> same = entries(range -> range);
        assertThat(before).isNotEmpty();
        assertThat(subjects(same)).isEqualTo(subjects(before));
        for (int k = 0; k < same.size(); k++) {
            assertThat(act(same.get(k))).isEqualTo(act(before.get(k)));
            assertThat(who(same.get(k))).isEqualTo(who(before.get(k)));
        }
    }

    @Test
    void aRangeIsToldAndThePlaceKeptWhereNoPlanDoesWithoutIt() {
        List<Decisions.Entry> open =
                entries(range -> new OrderRange(range.order(), 400, 1000, 3000));
        assertThat(subjects(open)).isEqualTo(subjects(Decisions.of(ANSWER, INSTANCE)));
        assertThat(open).allSatisfy(e -> assertThat(act(e)).contains("in plans that are as good"));
    }

    @Test
    void noPlaceMakerOrPayerIsNamedAloneWhereAPlanThatIsAsGoodDoesWithoutIt() {
        List<Decisions.Entry> open = entries(range -> new OrderRange(range.order(), 0, 1000, 3000));
        List<Decisions.Entry> orders = open.stream().filter(e -> e.isAmongEquals()).toList();
        assertThat(orders).isNotEmpty();
        assertThat(subjects(orders)).allMatch(subject -> subject.endsWith(" or elsewhere"));
        assertThat(orders.stream().filter(e -> e.fund().isPresent()))
                .isNotEmpty()
                .allMatch(e -> who(e).contains("another fund that can pay"));
    }
}
