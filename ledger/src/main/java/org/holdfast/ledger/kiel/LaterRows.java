package org.holdfast.ledger.kiel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.intake.tables.Cell;
import org.holdfast.intake.tables.Line;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.EventId;
import org.holdfast.ledger.Goods;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Origin;
import org.holdfast.ledger.Parent;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Stated;
import org.holdfast.ledger.Valuation;
import org.holdfast.ledger.Valuation.Method;
import org.holdfast.ledger.When;
import org.holdfast.ledger.imports.Log;
import org.holdfast.ledger.reading.Dates;
import org.holdfast.ledger.reading.Numbers;
import org.holdfast.ledger.reading.Reading;
import org.holdfast.model.Text;

/**
 * The layout since Release 20: a row is a part of an activity, marked as an allocation or a
 * commitment. Allocated is the redistributed value of the rows marked as allocations; committed is
 * the activity's value over all rows, which stands in the first row of an activity.
 */
final class LaterRows implements MainRows {
    private static final String THE_UNION = "EU (Commission and Council)";
    private static final YearMonth BEFORE_FIRST = YearMonth.of(2021, 12);
    private static final int MOST_MONTHS = 600;

    private final MainSheet sheet;
    private final Log log;
    private final LocalDate knownOn;
    private final CountrySummary summary;
    private final Dates dates;
    private final KielColumn counted;

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> commitments = new HashMap<>();
    private final Set<String> activities = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private boolean remarked;

    LaterRows(MainSheet sheet, Log log, LocalDate knownOn, CountrySummary summary) {
        this.sheet = sheet;
        this.log = log;
        this.knownOn = knownOn;
        this.summary = summary;
        this.dates = new Dates(knownOn);
        this.counted =
                sheet.has(KielColumn.SUB_VALUE_REDISTRIBUTED)
                        ? KielColumn.SUB_VALUE_REDISTRIBUTED
                        : KielColumn.SUB_VALUE;
        if (counted == KielColumn.SUB_VALUE) {
            log.remark(sheet.headingAt(0), KielMessages.NO_COLUMN_REDISTRIBUTED_VALUES_VALUES, "");
        }
    }

    @Override
    public void finish() {}

    @Override
    public void accept(Line line) {
        remarked = false;
        if (!sheet.isAid(line, log)) {
            return;
        }
        String donor = sheet.words(line, KielColumn.DONOR);
        Kind kind = KielKinds.of(sheet.words(line, KielColumn.KIND)).orElseThrow();
        String measure = sheet.words(line, KielColumn.MEASURE).toLowerCase(Locale.ROOT);
        if (!measure.startsWith("alloc") && !measure.startsWith("commit")) {
            log.rowLeftOut(
                    sheet.where(line, KielColumn.MEASURE),
                    KielMessages.NEITHER_ALLOCATION_NOR_COMMITMENT,
                    sheet.at(line, KielColumn.MEASURE).text());
            return;
        }
        untidy(line);
        tell(line, donor, kind, measure.startsWith("alloc"));
        log.rowRead(remarked);
    }

    private void remark(Line line, KielColumn column, Text what) {
        remarked = true;
        log.remark(sheet.where(line, column), what, sheet.at(line, column).text());
    }

    private void untidy(Line line) {
        for (KielColumn column : List.of(KielColumn.DONOR, KielColumn.KIND, KielColumn.MEASURE)) {
            if (sheet.at(line, column) instanceof Cell.Words words
                    && !words.raw().equals(words.text())) {
                remarked = true;
                log.inconsistency(
                        sheet.where(line, column),
                        KielMessages.BLANKS_AROUND_WORD_READ_WITHOUT,
                        words.raw());
            }
        }
    }

    private void tell(Line line, String donor, Kind kind, boolean allocation) {
        When when = date(line);
        String activity = sheet.words(line, KielColumn.ID);
        boolean named = !activity.isEmpty();
        if (!named) {
            activity = unique(names, donor + "/" + kind.word() + "/" + when.text());
        }
        boolean first = activities.add(activity);
        Stated whole = number(line, KielColumn.ACTIVITY_VALUE);
        boolean counts = whole.number().orElse(0) != 0;
        if (counts || (named && first && whole instanceof Stated.NotGiven)) {
            emit(
                    line,
                    unique(commitments, activity),
                    Stage.COMMITTED,
                    when,
                    donor,
                    kind,
                    allocation ? Optional.empty() : goods(line, KielColumn.UNITS),
                    values(line, whole, !allocation),
                    Optional.empty(),
                    KielColumn.ACTIVITY_VALUE);
        }
        String part = sheet.words(line, KielColumn.SUB_ID);
        part = unique(names, part.isEmpty() ? activity + "#" : part);
        if (allocation) {
            Stated value = number(line, counted);
            if (!(value instanceof Stated.Exactly)) {
                remark(line, counted, KielMessages.NO_VALUE);
            }
            emit(
                    line,
                    part,
                    Stage.ALLOCATED,
                    when,
                    donor,
                    kind,
                    goods(line, KielColumn.UNITS),
                    values(line, value, true),
                    Optional.of(parent(activity)),
                    counted);
        }
        Stated arrived = number(line, KielColumn.DELIVERED);
        Optional<Goods> units = goods(line, KielColumn.UNITS_DELIVERED);
        boolean unitsSaid = units.filter(g -> g.units().number().orElse(0) != 0).isPresent();
        if (arrived.number().orElse(0) != 0 || unitsSaid) {
            emit(
                    line,
                    part,
                    Stage.DELIVERED,
                    new When.NotGiven(""),
                    donor,
                    kind,
                    units,
                    arrived instanceof Stated.NotGiven
                            ? List.of()
                            : List.of(Valuation.counted(arrived)),
                    Optional.of(parent(allocation ? part : activity)),
                    KielColumn.DELIVERED);
        }
    }

    private static Parent parent(String key) {
        return new Parent(KielWorkbook.SERIES, key, Parent.Relation.STEP_OF);
    }

    /** The name itself, or with a number behind it if it was used before. */
    private static String unique(Map<String, Integer> names, String name) {
        int n = names.merge(name, 1, Integer::sum);
        return n == 1 ? name : name + "~" + n;
    }

    private When date(Line line) {
        Reading<When> reading = dates.of(sheet.at(line, KielColumn.DATE));
        if (!(reading.value() instanceof When.NotGiven)) {
            reading.remark().ifPresent(what -> remark(line, KielColumn.DATE, what));
            return reading.value();
        }
        OptionalDouble month = Numbers.number(sheet.at(line, KielColumn.MONTH));
        if (month.isPresent() && month.getAsDouble() >= 1 && month.getAsDouble() < MOST_MONTHS) {
            YearMonth in = BEFORE_FIRST.plusMonths((long) month.getAsDouble());
            remark(line, KielColumn.MONTH, KielMessages.noDayMonthRead(in.toString()));
            return new When.InMonth(in, sheet.at(line, KielColumn.MONTH).text());
        }
        remark(
                line,
                KielColumn.DATE,
                reading.remark().orElse(KielMessages.NEITHER_DAY_NOR_MONTH_LEFT));
        return reading.value();
    }

    private Stated number(Line line, KielColumn column) {
        Reading<Stated> reading = Numbers.of(sheet.at(line, column));
        reading.remark().ifPresent(what -> remark(line, column, what));
        if (reading.value().number().orElse(0) < 0) {
            remarked = true;
            log.inconsistency(
                    sheet.where(line, column),
                    KielMessages.NEGATIVE_VALUE_COUNTED_AS_STANDS,
                    reading.value().text());
        }
        return reading.value();
    }

    private List<Valuation> values(Line line, Stated euros, boolean more) {
        List<Valuation> values = new ArrayList<>();
        values.add(Valuation.counted(euros));
        if (more && sheet.has(KielColumn.STATED)) {
            String currency = sheet.words(line, KielColumn.CURRENCY);
            values.add(
                    new Valuation(
                            Method.STATED_BY_DONOR,
                            Numbers.of(sheet.at(line, KielColumn.STATED)).value(),
                            currency.isEmpty() ? "?" : currency));
        }
        if (more && Numbers.number(sheet.at(line, KielColumn.ESTIMATE)).isPresent()) {
            values.add(
                    new Valuation(
                            Method.UNIT_PRICES,
                            Numbers.of(sheet.at(line, KielColumn.ESTIMATE)).value(),
                            "USD"));
        }
        return values;
    }

    private Optional<Goods> goods(Line line, KielColumn units) {
        String item = sheet.words(line, KielColumn.ITEM);
        return item.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Goods(
                                item,
                                sheet.words(line, KielColumn.ITEM_TYPE),
                                Numbers.of(sheet.at(line, units)).value()));
    }

    private Origin origin(Line line) {
        String word = sheet.words(line, KielColumn.ORIGIN).toLowerCase(Locale.ROOT);
        if (word.contains("stock")) {
            return Origin.STOCK;
        }
        return word.contains("procure") || word.contains("new") || word.contains("industry")
                ? Origin.PROCUREMENT
                : Origin.UNSPECIFIED;
    }

    private void emit(
            Line line,
            String key,
            Stage stage,
            When when,
            String donor,
            Kind kind,
            Optional<Goods> goods,
            List<Valuation> values,
            Optional<Parent> parent,
            KielColumn column) {
        Event event =
                new Event(
                        EventId.OF_CONTENT,
                        KielWorkbook.SERIES,
                        key,
                        stage,
                        when,
                        donor,
                        KielWorkbook.RECIPIENT,
                        kind,
                        goods,
                        origin(line),
                        values,
                        parent,
                        sheet.words(line, KielColumn.DOCUMENT),
                        "",
                        sheet.where(line, column),
                        knownOn);
        log.totals().add(event, countedWith(line, donor));
        log.event(event);
    }

    /** The tracker's country tables fold the Union's bank and fund into the Union's own line. */
    private String countedWith(Line line, String donor) {
        if (!KielKinds.isInstitution(donor) || summary.has(donor)) {
            return donor;
        }
        if (told.add(donor)) {
            log.inconsistency(
                    sheet.where(line, KielColumn.DONOR),
                    KielMessages.hasRowsOwnTotals(donor, THE_UNION),
                    donor);
        }
        return THE_UNION;
    }
}
