package org.holdfast.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.intake.tables.CsvFile;
import org.holdfast.model.Language;

/** Flags and counts as CSV files. */
public final class FlagTables {
    private FlagTables() {}

    /** File name to text: what is flagged, how all was answered, which fields there are. */
    public static Map<String, String> of(Flags flags, Language language) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("flags.csv", CsvFile.of(csv -> flagged(csv, flags, language)));
        files.put("answers.csv", CsvFile.of(csv -> answers(csv, flags)));
        files.put("fields.csv", CsvFile.of(csv -> fields(csv, flags.needed())));
        return files;
    }

    private static void flagged(CsvFile csv, Flags flags, Language language) {
        csv.row("group", "id", "indicator", "title", "value");
        for (var count : flags.counts()) {
            count.verdicts()
                    .flagged(count.group())
                    .forEach((id, value) ->
                            csv.row(
                                    count.group().key(),
                                    id,
                                    count.indicator().code(),
                                    count.indicator().explained().title().in(language),
                                    Double.toString(value)));
        }
    }

    private static void answers(CsvFile csv, Flags flags) {
        csv.row("indicator", "group", "answer", "because", "count");
        for (var count : flags.counts()) {
            for (Answer answer : List.of(Answer.YES, Answer.NO)) {
                csv.row(
                        count.indicator().code(),
                        count.group().key(),
                        answer.key(),
                        "",
                        Long.toString(count.verdicts().count(count.group(), answer)));
            }
            count.verdicts()
                    .open(count.group())
                    .forEach((reason, n) ->
                            csv.row(
                                    count.indicator().code(),
                                    count.group().key(),
                                    reason.answer().key(),
                                    reason.name().toLowerCase(Locale.ROOT),
                                    Long.toString(n)));
        }
    }

    private static void fields(CsvFile csv, Needed needed) {
        csv.row("field", "processes", "of");
        needed.with()
                .forEach((path, n) ->
                        csv.row(path, n.toString(), Long.toString(needed.processes())));
    }
}
