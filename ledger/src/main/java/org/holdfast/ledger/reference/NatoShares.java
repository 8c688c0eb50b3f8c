package org.holdfast.ledger.reference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Line;
import org.holdfast.intake.tables.Sheet;
import org.holdfast.ledger.imports.Importer;
import org.holdfast.ledger.imports.Log;
import org.holdfast.ledger.imports.Source;
import org.holdfast.ledger.reading.Numbers;
import org.holdfast.model.Text;

/** Defence expenditure of NATO members as a share of gross domestic product, a column a year. */
public final class NatoShares implements Importer {
    /** Measure of its figures, per cent of gross domestic product. */
    public static final String MEASURE = "nato-defence-share";

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(e?)");

    @Override
    public Text name() {
        return ReferenceMessages.DEFENCE_SHARES_NATO_MEMBERS;
    }

    @Override
    public Optional<Source> recognise(Book book) throws BadFileException {
        Optional<Sheet> sheet = Sheet.first(book);
        return sheet.filter(s ->
                        s.has("country")
                                && s.headings().stream()
                                        .skip(1)
                                        .filter(h -> !h.isEmpty())
                                        .allMatch(h -> YEAR.matcher(h).matches())
                                && s.headings().size() > 2)
                .map(s ->
                        new Source(
                                "Defence expenditure of NATO members, share of GDP",
                                MEASURE,
                                (log, known) -> read(s, log)));
    }

    private static void read(Sheet sheet, Log log) throws BadFileException {
        List<String> heads = sheet.headings();
        sheet.each(line -> row(sheet, heads, line, log));
    }

    private static void row(Sheet sheet, List<String> heads, Line line, Log log) {
        String country = sheet.words(line, "country");
        if (country.isEmpty()) {
            log.rowLeftOut(sheet.where(line), ReferenceMessages.NO_COUNTRY, "");
            return;
        }
        boolean remarked = false;
        for (int k = 1; k < heads.size(); k++) {
            Matcher year = YEAR.matcher(heads.get(k));
            OptionalDouble share = Numbers.number(line.at(k));
            if (year.matches() && share.isPresent()) {
                WorldBank.observe(
                        log,
                        MEASURE,
                        country,
                        Integer.parseInt(year.group(1)),
                        share.getAsDouble(),
                        year.group(2).isEmpty() ? "% of GDP" : "% of GDP, estimate",
                        sheet.where(line, k));
            } else if (year.matches()) {
                remarked = true;
                log.remark(
                        sheet.where(line, k),
                        ReferenceMessages.NO_NUMBER_NOT_KNOWN,
                        line.at(k).text());
            }
        }
        log.rowRead(remarked);
    }
}
