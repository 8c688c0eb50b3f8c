package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.chart.BarChart;
import org.holdfast.chart.Labels;
import org.holdfast.chart.Scene;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.TierValue;
import org.holdfast.report.Chart;
import org.holdfast.words.BriefSentences;

/** Plans as bars: what each leaves missing under the floor, and of the full need. */
final class MissedBars {
    private final Language language;
    private final List<BarChart.Row> bars = new ArrayList<>();
    private final List<String> spoken = new ArrayList<>();

    MissedBars(Language language) {
        this.language = language;
    }

    /** A plan; the first stands out as the one that the others are held against. */
    void add(String name, List<TierValue> tiers) {
        double floor = Measure.CLAIMANT_FLOOR.in(tiers).orElse(0.0);
        double full = Measure.CLAIMANT_FULL.in(tiers).orElse(0.0);
        bars.add(new BarChart.Row(name, bars.isEmpty(), List.of(floor, full)));
        spoken.add(BriefSentences.bar(name, floor, full, language));
    }

    Chart chart(String id, String title, String measure) {
        var caption = new Scene.Caption(title, BriefSentences.bars(spoken, language));
        return new Chart(id, caption, measure, labels -> draw(caption, labels));
    }

    private Scene draw(Scene.Caption caption, Labels labels) {
        List<String> heads =
                List.of(
                        org.holdfast.words.Labels.ITEM_MONTHS_UNDER_FLOOR.in(language),
                        org.holdfast.words.Labels.SHORT_OF_FULL.in(language));
        return BarChart.draw(
                heads,
                List.of(new BarChart.Group("", bars)),
                BarChart.Base.FIRST_OF_ALL,
                caption,
                labels);
    }
}
