package org.holdfast.ledger.kiel;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Cell;
import org.holdfast.intake.tables.Line;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.imports.Importer;
import org.holdfast.ledger.imports.Log;
import org.holdfast.ledger.imports.Source;
import org.holdfast.model.Text;

/**
 * The tracker's workbook: of Release 7, where a row is an item and a package's value stands in its
 * first row; and of the releases since 20, where a row is a commitment or an allocation.
 */
public final class KielWorkbook implements Importer {
    static final String SERIES = "kiel-ukraine-support-tracker";

    /** For whom all aid in the tracker is. */
    static final String RECIPIENT = "Ukraine";

    private static final Pattern RELEASE =
            Pattern.compile("(?i)(?:release[ _]*(\\d+)|(\\d+)(?:st|nd|rd|th) release)");
    private static final int LOOK = 40;

    @Override
    public Text name() {
        return KielMessages.WORKBOOK_UKRAINE_SUPPORT_TRACKER_KIEL;
    }

    @Override
    public Optional<Source> recognise(Book book) throws BadFileException {
        Optional<MainSheet> main = MainSheet.find(book);
        if (main.isEmpty()) {
            return Optional.empty();
        }
        main.get().requireEssentials();
        boolean later = main.get().isLater();
        return Optional.of(
                new Source(
                        "Ukraine Support Tracker, layout "
                                + (later ? "since Release 20" : "of Release 7"),
                        SERIES,
                        release(book),
                        book.saved(),
                        later ? Stage.ALLOCATED : Stage.COMMITTED,
                        (log, knownOn) -> read(book, main.get(), log, knownOn)));
    }

    private static String release(Book book) throws BadFileException {
        for (String sheet : book.sheets()) {
            if (sheet.toLowerCase(java.util.Locale.ROOT).replace(" ", "").contains("readme")) {
                try (Stream<Line> lines = book.lines(sheet)) {
                    Iterator<Line> all = lines.limit(LOOK).iterator();
                    while (all.hasNext()) {
                        for (Cell cell : all.next().cells()) {
                            Optional<String> release = releaseIn(cell.text());
                            if (release.isPresent()) {
                                return release.get();
                            }
                        }
                    }
                }
            }
        }
        return releaseIn(book.file()).orElse("");
    }

    private static Optional<String> releaseIn(String text) {
        Matcher m = RELEASE.matcher(text);
        return m.find()
                ? Optional.of("Release " + (m.group(1) == null ? m.group(2) : m.group(1)))
                : Optional.empty();
    }

    private static void read(Book book, MainSheet main, Log log, LocalDate knownOn)
            throws BadFileException {
        main.tell(log);
        ExchangeRates rates = ExchangeRates.in(book);
        CountrySummary summary = CountrySummary.in(book);
        MainRows rows =
                main.isLater()
                        ? new LaterRows(main, log, knownOn, summary)
                        : new ReleaseSevenRows(main, log, knownOn, rates, summary);
        try (Stream<Line> lines = book.lines(main.sheet())) {
            lines.filter(line -> line.row() > main.headingRow() && !line.isBlank())
                    .forEach(rows::accept);
        }
        rows.finish();
        summary.compare(log, main.isLater());
        ArrivalSheets.read(book, log, knownOn);
        SideSheets.read(book, log, knownOn);
    }
}
