package org.holdfast.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.imports.Changes;
import org.holdfast.ledger.imports.Recognised;
import org.holdfast.ledger.imports.Remark;
import org.holdfast.ledger.imports.Report;
import org.holdfast.ledger.imports.Total;

/** What became of a file, as facts for JSON. */
final class LedgerFacts {
    private static final double BILLION = 1e9;

    private LedgerFacts() {}

    static Map<String, Object> of(Report report) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("command", "ledger import");
        facts.put("file", report.what().file());
        facts.put("sha256", report.what().hash().hex());
        facts.put("layout", report.what().layout());
        facts.put("series", report.what().series());
        facts.put("release", report.what().release());
        facts.put("knownOn", report.what().knownOn().toString());
        facts.put("recordedOn", report.what().recordedOn().toString());
        facts.put("already", report.already());
        facts.put("stage", report.headline().word());
        facts.put("totals", report.totals().stream().map(LedgerFacts::total).toList());
        facts.put("outside", report.outside().stream().map(LedgerFacts::total).toList());
        facts.put("otherStages", report.byStage().stream().map(LedgerFacts::total).toList());
        facts.put("published", published(report));
        Map<String, Object> rows = new LinkedHashMap<>();
        rows.put("read", report.rows().read());
        rows.put("remarked", report.rows().remarked());
        rows.put("leftOut", report.rows().leftOut());
        facts.put("rows", rows);
        facts.put("events", report.events());
        facts.put("observations", report.observations().size());
        facts.put("recognised", report.recognised().stream().map(LedgerFacts::recognised).toList());
        facts.put("remarks", report.remarks().stream().map(LedgerFacts::remark).toList());
        report.changes().ifPresent(changes -> facts.put("changes", changes(changes)));
        return facts;
    }

    private static Map<String, Object> total(Total total) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("donor", total.donor());
        fact.put("kind", total.kind().word());
        fact.put("eurBn", total.billions());
        fact.put("stage", total.stage().word());
        fact.put("known", total.known());
        fact.put("notKnown", total.notKnown());
        total.published().ifPresent(euros -> fact.put("publishedEurBn", euros / BILLION));
        return fact;
    }

    private static Map<String, Object> published(Report report) {
        List<Total> cells =
                report.totals().stream().filter(t -> t.published().isPresent()).toList();
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("cells", cells.size());
        fact.put("agreeing", cells.stream().filter(Total::agrees).count());
        return fact;
    }

    private static Map<String, Object> recognised(Recognised column) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("where", column.place().toString());
        fact.put("heading", column.heading());
        fact.put("readAs", column.meaning());
        fact.put("byWords", column.byWords());
        return fact;
    }

    private static Map<String, Object> remark(Remark remark) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("sort", remark.sort().word());
        fact.put("where", remark.where().toString());
        fact.put("what", remark.what().en());
        fact.put("original", remark.original());
        return fact;
    }

    static Map<String, Object> changes(Changes changes) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("before", version(changes.before()));
        fact.put("after", version(changes.after()));
        fact.put("same", changes.same());
        fact.put(
                "byDonor",
                changes.byDonor().stream()
                        .map(d -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("donor", d.donor());
                            one.put("stage", d.stage().word());
                            one.put("added", d.added());
                            one.put("removed", d.removed());
                            one.put("revised", d.revised());
                            one.put("differenceEurBn", d.difference() / BILLION);
                            return one;
                        })
                        .toList());
        fact.put("changes", changes.changes().stream().map(LedgerFacts::change).toList());
        return fact;
    }

    private static Map<String, Object> version(org.holdfast.ledger.Import what) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("file", what.file());
        fact.put("release", what.release());
        fact.put("knownOn", what.knownOn().toString());
        return fact;
    }

    private static Map<String, Object> change(Changes.Change change) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("change", change.sort().word());
        fact.put("stage", change.stage().word());
        fact.put("donor", change.donor());
        fact.put("kind", change.kind().word());
        fact.put("key", change.key());
        change.before().ifPresent(euros -> fact.put("beforeEur", euros));
        change.after().ifPresent(euros -> fact.put("afterEur", euros));
        change.stoodAt().map(Locator::toString).ifPresent(where -> fact.put("stoodAt", where));
        change.standsAt().map(Locator::toString).ifPresent(where -> fact.put("standsAt", where));
        return fact;
    }
}
