package org.holdfast.oversight;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.holdfast.model.Language;

/** Flags and counts as CSV files. */
public final class FlagTables {
    private FlagTables() {}

    /** File name to text: what is flagged, how all was answered, which fields there are. */
    public static Map<String, String> of(Flags flags, Language language) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("flags.csv", table(csv -> flagged(csv, flags, language)));
        files.put("answers.csv", table(csv -> answers(csv, flags)));
        files.put("fields.csv", table(csv -> fields(csv, flags.needed())));
        return files;
    }

    private static void flagged(CsvWriter csv, Flags flags, Language language) {
        csv.writeRecord("group", "id", "indicator", "title", "value");
        for (var count : flags.counts()) {
            count.verdicts()
                    .flagged(count.group())
                    .forEach((id, value) ->
                            csv.writeRecord(
                                    count.group().key(),
                                    id,
                                    count.indicator().code(),
                                    count.indicator().explained().title().in(language),
                                    Double.toString(value)));
        }
    }

    private static void answers(CsvWriter csv, Flags flags) {
        csv.writeRecord("indicator", "group", "answer", "because", "count");
        for (var count : flags.counts()) {
            for (Answer answer : List.of(Answer.YES, Answer.NO)) {
                csv.writeRecord(
                        count.indicator().code(),
                        count.group().key(),
                        answer.key(),
                        "",
                        Long.toString(count.verdicts().count(count.group(), answer)));
            }
            count.verdicts()
                    .open(count.group())
                    .forEach((reason, n) ->
                            csv.writeRecord(
                                    count.indicator().code(),
                                    count.group().key(),
                                    reason.answer().key(),
                                    reason.name().toLowerCase(Locale.ROOT),
                                    Long.toString(n)));
        }
    }

    private static void fields(CsvWriter csv, Needed needed) {
        csv.writeRecord("field", "processes", "of");
        needed.with()
                .forEach((path, n) ->
                        csv.writeRecord(path, n.toString(), Long.toString(needed.processes())));
    }

    private static String table(Consumer<CsvWriter> rows) {
        StringWriter text = new StringWriter();
        rows.accept(CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(text));
        return text.toString();
    }
}
