package org.holdfast.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.casefile.internal.Ages;
import org.holdfast.casefile.internal.RowKey;
import org.holdfast.casefile.internal.roll.RolledSettings;
import org.holdfast.casefile.internal.roll.RolledTables;
import org.holdfast.casefile.schema.Row;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.track.CaseLedger;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Fund;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/**
 * A case whose start is moved: what happened in between is booked as far as the case's own data say
 * it, and the rest is asked. The case itself stays as it is.
 */
public final class Roll {
    /** The page of a rolled case that says what was done. */
    public static final String PAGE = "ROLLED.md";

    private static final String CHECKS = "checks.yaml";

    private Roll() {}

    /** Why a case cannot start in a month; empty if it can. */
    public static Optional<Text> objection(Case c, YearMonth month, LocalDate today) {
        CaseSettings settings = c.settings();
        long later = ChronoUnit.MONTHS.between(settings.firstMonth(), month);
        if (later < 1 || later >= settings.months()) {
            return Optional.of(
                    RollMessages.outside(
                            month.toString(),
                            settings.firstMonth().toString(),
                            settings.firstMonth().plusMonths(settings.months() - 1L).toString()));
        }
        return month.atDay(1).isAfter(today)
                ? Optional.of(RollMessages.future(month.toString(), today.toString()))
                : Optional.empty();
    }

    /**
     * Writes the case that starts in a month.
     *
     * @param from folder of the case, which {@code read} was read from
     * @param month to which there must be no {@link #objection}
     * @param to folder that is not there yet, or empty
     * @param language of the page that says what was done
     */
    public static Rolled write(
            Path from,
            Reading.Sound read,
            YearMonth month,
            Meanwhile meanwhile,
            Path to,
            Language language)
            throws IOException {
        Case c = read.sound();
        Path half = to.toAbsolutePath().resolveSibling("." + to.getFileName() + ".part");
        delete(half);
        List<Rolled.Note> notes = new ArrayList<>();
        try {
            copy(from, half);
            RolledSettings.write(half, c, month);
            RolledTables tables = new RolledTables(half, c, month, notes);
            tables.write(meanwhile);
            if (Files.exists(half.resolve(CHECKS))) {
                String kept = "checks-" + c.settings().firstMonth() + ".yaml";
                Files.move(half.resolve(CHECKS), half.resolve(kept));
                asked(notes, RollMessages.checks(kept));
            }
            asked(read, month, notes);
            CaseReader.WithRows rolled = CaseReader.readWithRows(half, List.of());
            if (rolled.reading() instanceof Reading.Unsound unsound) {
                return new Rolled(notes, unsound.problems());
            }
            old(rolled, notes);
            Files.writeString(
                    half.resolve(PAGE), page(c, month, new Rolled(notes, List.of()), to, language));
            Files.createDirectories(to.toAbsolutePath().resolveSibling("."));
            Files.deleteIfExists(to);
            Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(half);
        }
        return new Rolled(notes, List.of());
    }

    /** What was done, as a page for people. */
    private static String page(Case c, YearMonth month, Rolled rolled, Path to, Language language) {
        StringBuilder page = new StringBuilder();
        page.append("# ")
                .append(
                        RollMessages.heading(
                                c.settings().title().in(language),
                                String.valueOf(to.getFileName()),
                                month.toString(),
                                language))
                .append("\n\n")
                .append(RollMessages.intro(language))
                .append('\n');
        for (Rolled.Sort sort : Rolled.Sort.values()) {
            page.append("\n## ").append(heading(sort).in(language)).append("\n\n");
            rolled.of(sort)
                    .forEach(text -> page.append("- ").append(text.in(language)).append('\n'));
            if (rolled.of(sort).isEmpty()) {
                page.append(RollMessages.NONE.in(language)).append('\n');
            }
        }
        return page.toString();
    }

    /** What the notes of one sort stand under. */
    public static Text heading(Rolled.Sort sort) {
        return switch (sort) {
            case BOOKED -> RollMessages.BOOKED;
            case ASKED -> RollMessages.ASKED;
            case OLD -> RollMessages.OLD;
        };
    }

    private static void asked(List<Rolled.Note> notes, Text said) {
        notes.add(new Rolled.Note(Rolled.Sort.ASKED, said));
    }

    /** What no row of the case can tell. */
    private static void asked(Reading.Sound read, YearMonth month, List<Rolled.Note> notes) {
        Case c = read.sound();
        for (Fund fund : c.funds()) {
            if (fund.status() == Fund.Status.AGREED && fund.carryOver().high() > 0) {
                asked(notes, Text.each(l -> RollMessages.unspent(fund.id(), fund.name().in(l), l)));
            } else if (fund.status() == Fund.Status.LEVER) {
                asked(
                        notes,
                        Text.each(l -> RollMessages.notAgreed(fund.id(), fund.name().in(l), l)));
            }
        }
        read.ledger().stream()
                .flatMap(ledger -> came(ledger, c, month))
                .forEach(event ->
                        asked(
                                notes,
                                RollMessages.delivered(
                                        event.key(),
                                        event.goods().orElseThrow().item(),
                                        event.donor(),
                                        event.when()
                                                .latest()
                                                .map(LocalDate::toString)
                                                .orElse("?"))));
        asked(notes, RollMessages.contracts());
    }

    /** Deliveries in the months in between that could be known by their end. */
    private static Stream<Event> came(CaseLedger ledger, Case c, YearMonth month) {
        LocalDate knownBy = month.atDay(1).minusDays(1);
        return ledger.events().stream()
                .filter(event -> event.stage() == Stage.DELIVERED && event.goods().isPresent())
                .filter(event -> !event.knownOn().isAfter(knownBy))
                .filter(event ->
                        event.when()
                                .latest()
                                .filter(day -> day.isAfter(c.settings().knownBy()))
                                .isPresent());
    }

    private static void old(CaseReader.WithRows read, List<Rolled.Note> notes) {
        LocalDate day = read.rows().settings().knownBy().orElseThrow();
        Map<Row, List<Ages.Old>> byRow = new LinkedHashMap<>();
        Ages.on(day, read.rows())
                .forEach(
                        old -> byRow.computeIfAbsent(old.row(), row -> new ArrayList<>()).add(old));
        for (List<Ages.Old> ofRow : byRow.values()) {
            Ages.Old old = Collections.min(ofRow, Comparator.comparing(Ages.Old::asOf));
            String columns = String.join(", ", ofRow.stream().map(Ages.Old::column).toList());

            Optional<Text> replacedBy =
                    read.rows().of("replacements", "source", old.source()).stream()
                            .map(row -> row.texts("replaced_by"))
                            .findFirst();

            notes.add(
                    new Rolled.Note(
                            Rolled.Sort.OLD,
                            Text.each(language ->
                                    RollMessages.old(
                                            old.row().where(),
                                            columns,
                                            RowKey.told(old.table(), old.row()),
                                            old.asOf().toString(),
                                            old.months(),
                                            old.publisher(read.rows()),
                                            old.source(),
                                            replacedBy.isEmpty(),
                                            replacedBy.map(by -> by.in(language)).orElse(""),
                                            language))));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.sorted().toList()) {
                Path name = from.relativize(each);
                if (isHidden(name)) {
                    continue;
                }
                Path target = to.resolve(name.toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else if (Files.isRegularFile(each)) {
                    Files.copy(each, target);
                }
            }
        }
    }

    private static boolean isHidden(Path name) {
        for (Path part : name) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
