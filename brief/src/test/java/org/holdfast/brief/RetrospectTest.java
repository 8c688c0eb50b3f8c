package org.holdfast.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.report.Report;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.HindcastsMessages;
import org.holdfast.words.PageMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was forecast and what came: what its sentences count, its tables show. */
class RetrospectTest {
    /** The series of the example, the one that missed most turned into what a plan chose. */
    private static List<Hindcast> series() {
        List<Hindcast> all =
                Hindcasts.missesFirst(Example.answer().exploration().orElseThrow().hindcasts());
        Hindcast h = all.getFirst();
        Hindcast chosen =
                new Hindcast(h.series(), h.name(), h.unit(), true, h.points(), h.scores());
        return Hindcasts.missesFirst(
                Stream.concat(all.stream().skip(1), Stream.of(chosen)).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSeriesThatIsNotCountedSaysSoWhereverItsVerdictStands(Language language) {
        List<Hindcast> series = series();
        Hindcast chosen = series.getLast();
        String verdict = HindcastsMessages.notCounted(Hindcasts.mark(chosen, language), language);
        Context on = new Context(Example.answer(), language, Optional.empty());
        assertThat(chosen.points()).anyMatch(p -> p.place() != Hindcast.Place.INSIDE);
        assertThat(new Retrospect(on, series).section().toString()).contains(verdict);
        Report page = HindcastPage.of(on, series);
        assertThat(page.toString()).contains(behind(verdict));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTableOfThePageCountsWhatTheVerdictCounts(Language language) {
        List<Hindcast> series = series();
        List<Hindcast.Point> counted =
                Hindcasts.counted(series).stream().flatMap(h -> h.points().stream()).toList();
        long missed = counted.stream().filter(p -> p.place() != Hindcast.Place.INSIDE).count();
        assertThat(
                        HindcastPage.of(
                                        new Context(Example.answer(), language, Optional.empty()),
                                        series)
                                .toString())
                .contains(PageMessages.pointsTitle((int) missed, counted.size(), language));
    }

    /** What stands behind the verdict itself. */
    private static String behind(String verdict) {
        return verdict.substring(verdict.indexOf('('));
    }
}
