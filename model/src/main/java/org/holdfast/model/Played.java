package org.holdfast.model;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.schema.Copies;

/**
 * One plan in many futures, foreseeing none of them.
 *
 * @param id short name, the same in files and on screen
 * @param scenario whose policy it follows
 * @param futures how many it was played in
 * @param failed how many of them could not be run
 * @param reasons why, each reason once
 * @param bands monthly measures
 * @param ends what futures end with
 * @param meets share of futures in which it meets the criterion
 * @param best share of futures in which no other plan misses less of the floor; ties count for all
 * @param regret item-months of the floor that it misses beyond the best plan of the same future
 * @param worstRegret the highest of them
 */
@Copies
public record Played(
        String id,
        Way way,
        Scenario scenario,
        int futures,
        int failed,
        List<String> reasons,
        List<Banded> bands,
        List<Ended> ends,
        double meets,
        double best,
        Quantiles regret,
        double worstRegret)
        implements PlayedCopies {
    public Played {
        reasons = List.copyOf(reasons);
        bands = List.copyOf(bands);
        ends = List.copyOf(ends);
    }

    /** One monthly measure over futures. */
    public record Banded(FutureSeries of, Bands bands) {}

    /**
     * What futures end with, over futures.
     *
     * @param never for months: share of futures in which it does not come within the period
     */
    public record Ended(FutureOutcome of, Quantiles quantiles, double mean, double never) {}

    /** The same with only the bands of some measures. */
    public Played only(FutureSeries.Measure... measures) {
        List<FutureSeries.Measure> kept = List.of(measures);
        return withBands(bands.stream().filter(b -> kept.contains(b.of().measure())).toList());
    }

    /** The bands of a measure. */
    public Optional<Bands> find(FutureSeries.Measure measure, String item) {
        FutureSeries key = new FutureSeries(measure, item);
        return bands.stream().filter(b -> b.of().equals(key)).map(Banded::bands).findFirst();
    }

    /** What futures end with in a measure; the first subject of it. */
    public Optional<Ended> find(Measure measure) {
        return ends.stream().filter(e -> e.of().measure() == measure).findFirst();
    }

    /** What futures end with, for one subject. */
    public Optional<Ended> find(Measure measure, String subject) {
        FutureOutcome key = new FutureOutcome(measure, subject);
        return ends.stream().filter(e -> e.of().equals(key)).findFirst();
    }
}
