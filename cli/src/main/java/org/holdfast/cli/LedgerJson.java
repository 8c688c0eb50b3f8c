package org.holdfast.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.imports.Changes;
import org.holdfast.ledger.imports.Report;
import org.holdfast.ledger.imports.Rows;

/** What became of a file, and what two versions say differently, as JSON. */
final class LedgerJson {
    static final String IMPORT = "ledger import";

    private static final double BILLION = 1e9;

    private LedgerJson() {}

    private static OptionalDouble billions(OptionalDouble euros) {
        return euros.isPresent()
                ? OptionalDouble.of(euros.getAsDouble() / BILLION)
                : OptionalDouble.empty();
    }

    record Imported(
            String command,
            String file,
            String sha256,
            String layout,
            String series,
            String release,
            LocalDate knownOn,
            LocalDate recordedOn,
            boolean already,
            Stage stage,
            List<Total> totals,
            List<Total> outside,
            List<Total> otherStages,
            Published published,
            Rows rows,
            long events,
            int observations,
            List<Recognised> recognised,
            List<Remark> remarks,
            Optional<Compared> changes) {
        static Imported of(Report report) {
            Import what = report.what();
            return new Imported(
                    IMPORT,
                    what.file(),
                    what.hash().hex(),
                    what.layout(),
                    what.series(),
                    what.release(),
                    what.knownOn(),
                    what.recordedOn(),
                    report.already(),
                    report.headline(),
                    Total.of(report.totals()),
                    Total.of(report.outside()),
                    Total.of(report.byStage()),
                    Published.of(report.totals()),
                    report.rows(),
                    report.events(),
                    report.observations().size(),
                    report.recognised().stream().map(Recognised::of).toList(),
                    report.remarks().stream().map(Remark::of).toList(),
                    report.changes().map(Compared::of));
        }
    }

    record Total(
            String donor,
            Kind kind,
            double eurBn,
            Stage stage,
            long known,
            long notKnown,
            OptionalDouble publishedEurBn) {
        private static List<Total> of(List<org.holdfast.ledger.imports.Total> totals) {
            return totals.stream()
                    .map(t ->
                            new Total(
                                    t.donor(),
                                    t.kind(),
                                    t.billions(),
                                    t.stage(),
                                    t.known(),
                                    t.notKnown(),
                                    billions(t.published())))
                    .toList();
        }
    }

    /** How many totals the file publishes itself, and how many of them are those of its rows. */
    record Published(long cells, long agreeing) {
        private static Published of(List<org.holdfast.ledger.imports.Total> totals) {
            return new Published(
                    totals.stream().filter(t -> t.published().isPresent()).count(),
                    totals.stream().filter(org.holdfast.ledger.imports.Total::agrees).count());
        }
    }

    record Recognised(String where, String heading, String readAs, boolean byWords) {
        private static Recognised of(org.holdfast.ledger.imports.Recognised column) {
            return new Recognised(
                    column.place().toString(),
                    column.heading(),
                    column.meaning(),
                    column.byWords());
        }
    }

    record Remark(String sort, String where, String what, String original) {
        private static Remark of(org.holdfast.ledger.imports.Remark remark) {
            return new Remark(
                    remark.sort().word(),
                    remark.where().toString(),
                    remark.what().en(),
                    remark.original());
        }
    }

    /** What two versions say differently. */
    record Compared(
            Version before, Version after, long same, List<ByDonor> byDonor, List<Change> changes) {
        static Compared of(Changes changes) {
            return new Compared(
                    Version.of(changes.before()),
                    Version.of(changes.after()),
                    changes.same(),
                    changes.byDonor().stream().map(ByDonor::of).toList(),
                    changes.changes().stream().map(Change::of).toList());
        }
    }

    /** The same with what all of each stage comes to. */
    record WithTotals(@JsonUnwrapped Compared compared, List<StageTotal> totals) {}

    record StageTotal(Stage stage, Optional<Double> beforeEur, Optional<Double> afterEur) {}

    record Version(String file, String release, LocalDate knownOn) {
        private static Version of(Import what) {
            return new Version(what.file(), what.release(), what.knownOn());
        }
    }

    record ByDonor(
            String donor,
            Stage stage,
            long added,
            long removed,
            long revised,
            double differenceEurBn) {
        private static ByDonor of(Changes.ByDonor d) {
            return new ByDonor(
                    d.donor(),
                    d.stage(),
                    d.added(),
                    d.removed(),
                    d.revised(),
                    d.difference() / BILLION);
        }
    }

    record Change(
            Changes.Sort change,
            Stage stage,
            String donor,
            Kind kind,
            String key,
            OptionalDouble beforeEur,
            OptionalDouble afterEur,
            Optional<String> stoodAt,
            Optional<String> standsAt) {
        private static Change of(Changes.Change change) {
            return new Change(
                    change.sort(),
                    change.stage(),
                    change.donor(),
                    change.kind(),
                    change.key(),
                    change.before(),
                    change.after(),
                    change.stoodAt().map(Locator::toString),
                    change.standsAt().map(Locator::toString));
        }
    }
}
