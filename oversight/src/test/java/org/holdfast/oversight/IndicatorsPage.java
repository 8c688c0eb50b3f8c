package org.holdfast.oversight;

import java.util.Locale;
import java.util.stream.Collectors;

/** The reference page of all indicators, in Markdown. */
final class IndicatorsPage {
    private static final String INTRODUCTION =
            """
            # Red flags and checks

            Written by the build from the indicators themselves; `holdfast oversight indicators` shows the same, in Dutch
            too. **A flag is a question to a person, not a verdict**: each has honest explanations, listed here as false
            alarms. Each indicator answers *yes*, *no*, *not applicable* or *no data*; only *no* is a pass. What a settings
            file may change stands below each; a section `[CODE]` asks an indicator, and without `--settings` all are asked.

            For all: a process whose `ocid` is no text, whose tender is cancelled or whose procedure the settings leave out
            is not asked. A process that stands in the files twice counts once. The order of the files and of their lines
            changes nothing. A bid is handed in unless its status is missing, `invited` or `withdrawn`. Dates count when
            they are written with time and offset. Quartiles are the median-unbiased ones (Hyndman and Fan 1996,
            definition 8). `R…` are indicators of the Open Contracting Partnership's Cardinal, with the same settings and
            the same results on all its published examples; the others are findings of audit offices as checks.

            Where Holdfast asks for more than Cardinal does, so as not to flag what is usual:

            - **A fence** needs at least five numbers, and quartiles that differ. Where all are alike, the fence is what is
              usual, and all would lie on it.
            - **Lots.** Where a process names several, bids compete only within `relatedLots`: prices between bids for the
              very same lots, all else lot by lot. A bid that names none cannot be placed, and is not compared.
            - **Currency.** Prices within a process are compared only if they are in one currency. Processes are compared
              in the main currency: that of the settings (`currency = EUR` at the top), or else the one in which most
              processes have bids; Cardinal takes the first in the file, so that the order of the lines decides.
            - **An amount** of nothing or less is no price.

            """;

    private IndicatorsPage() {}

    /** The page. */
    static String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append("| code | asks | of |\n| --- | --- | --- |\n");
        for (Indicator indicator : Indicators.ALL) {
            page.append("| `")
                    .append(indicator.code())
                    .append("` | ")
                    .append(indicator.explained().title().en())
                    .append(" | ")
                    .append(groups(indicator))
                    .append(" |\n");
        }
        Indicators.ALL.forEach(indicator -> add(page, indicator));
        page.append(
                "\n## Why a question stays open\n\n| reason | answer | since |\n| --- | --- | --- |\n");
        for (Reason reason : Reason.values()) {
            page.append("| `")
                    .append(reason.name().toLowerCase(Locale.ROOT))
                    .append("` | ")
                    .append(reason.answer().title().en())
                    .append(" | ")
                    .append(reason.words().en())
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String groups(Indicator indicator) {
        return indicator.groups().stream()
                .map(group -> group.title().en())
                .collect(Collectors.joining(", "));
    }

    private static void add(StringBuilder page, Indicator indicator) {
        Explained e = indicator.explained();
        page.append("\n## ")
                .append(indicator.code())
                .append(": ")
                .append(e.title().en())
                .append("\n\n**Yes if.** ")
                .append(e.definition().en())
                .append("\n\n**Because.** ")
                .append(e.reasoning().en())
                .append("\n\n**False alarms.** ")
                .append(e.falseAlarms().en())
                .append("\n\n**Needs.** ")
                .append(e.needs())
                .append("\n\n");
        if (!indicator.settings().isEmpty()) {
            page.append("| setting | takes | default | what it is |\n| --- | --- | --- | --- |\n");
            for (Setting setting : indicator.settings()) {
                page.append("| `")
                        .append(setting.name())
                        .append("` | ")
                        .append(setting.kind().words().en().replace("|", "\\|"))
                        .append(" | ")
                        .append(setting.standard().replace("|", "\\|"))
                        .append(" | ")
                        .append(setting.words().en())
                        .append(" |\n");
            }
            page.append("\n");
        }
        page.append("Source: ").append(e.source()).append(".\n");
    }
}
