package org.holdfast.ledger.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Line;
import org.holdfast.intake.tables.Sheet;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.imports.Importer;
import org.holdfast.ledger.imports.Log;
import org.holdfast.ledger.imports.Source;
import org.holdfast.ledger.reading.Numbers;
import org.holdfast.model.Text;

/** Counts of missiles and drones launched and shot down, by weapon and wave of attack. */
public final class Attacks implements Importer {
    /** How many were launched. */
    public static final String LAUNCHED = "attack-launched";

    /** How many of them were shot down. */
    public static final String DESTROYED = "attack-destroyed";

    private static final Pattern DAY =
            Pattern.compile("(20\\d{2}-\\d{2}-\\d{2})(?: \\d{2}:\\d{2})?");
    private static final Pattern STARTS = Pattern.compile("(20\\d{2}-\\d{2}-\\d{2}).*");

    @Override
    public Text name() {
        return ReferenceMessages.COUNTS_MISSILE_DRONE_ATTACKS_BY;
    }

    @Override
    public Optional<Source> recognise(Book book) throws BadFileException {
        Optional<Sheet> sheet = Sheet.first(book);
        return sheet.filter(s -> s.has("time start", "time end", "model", "launched", "destroyed"))
                .map(s ->
                        new Source(
                                "Missile and drone attacks by wave",
                                "attacks",
                                (log, known) -> s.each(line -> row(s, line, log))));
    }

    private static void row(Sheet sheet, Line line, Log log) {
        String model = sheet.words(line, "model");
        String start = sheet.words(line, "time start");
        String end = sheet.words(line, "time end");
        Optional<LocalDate> from = day(start);
        if (from.isEmpty() || model.isEmpty()) {
            log.rowLeftOut(
                    sheet.where(line, "time start"),
                    model.isEmpty() ? ReferenceMessages.NO_WEAPON : ReferenceMessages.NO_DAY,
                    start);
            return;
        }
        LocalDate to = day(end).filter(d -> !d.isBefore(from.get())).orElse(from.get());
        boolean remarked = false;
        if (!DAY.matcher(start).matches() || !DAY.matcher(end).matches()) {
            remarked = true;
            log.remark(
                    sheet.where(line, "time start"),
                    ReferenceMessages.TIME_NOT_WHOLE_DAY_READ,
                    start + " – " + end);
        }
        OptionalDouble launched = Numbers.number(sheet.at(line, "launched"));
        OptionalDouble destroyed = Numbers.number(sheet.at(line, "destroyed"));
        for (String head : new String[] {"launched", "destroyed"}) {
            OptionalDouble number = Numbers.number(sheet.at(line, head));
            if (number.isPresent()) {
                log.observation(
                        new Observation(
                                head.equals("launched") ? LAUNCHED : DESTROYED,
                                model,
                                from.get(),
                                to,
                                number.getAsDouble(),
                                "weapons",
                                sheet.where(line, head)));
            } else {
                remarked = true;
                log.remark(
                        sheet.where(line, head),
                        ReferenceMessages.NOT_GIVEN_WHICH_NOT_ZERO,
                        sheet.words(line, head));
            }
        }
        if (launched.isPresent()
                && destroyed.isPresent()
                && destroyed.getAsDouble() > launched.getAsDouble()) {
            remarked = true;
            log.inconsistency(
                    sheet.where(line, "destroyed"),
                    ReferenceMessages.MORE_SHOT_DOWN_THAN_LAUNCHED,
                    sheet.words(line, "destroyed"));
        }
        log.rowRead(remarked);
    }

    private static Optional<LocalDate> day(String text) {
        Matcher m = STARTS.matcher(text);
        try {
            return m.matches() ? Optional.of(LocalDate.parse(m.group(1))) : Optional.empty();
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
