package org.holdfast.ledger.kiel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.intake.tables.Cell;
import org.holdfast.intake.tables.Line;
import org.holdfast.ledger.Conversion;
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
 * The layout of Release 7: a row is an item, rows with the same ID are a package, and the package's
 * value stands in the first of them. What a donor gave is the sum of the values in euros as the
 * workbook holds them; they are not calculated anew.
 */
final class ReleaseSevenRows implements MainRows {
    private static final double NEAR = 1e-6;
    private static final Pattern MONEY =
            Pattern.compile("(\\d+(?:\\.\\d+)?) (billion|million) (EUR|USD|GBP)");

    private final MainSheet sheet;
    private final Log log;
    private final LocalDate knownOn;
    private final ExchangeRates rates;
    private final CountrySummary summary;
    private final Dates dates;

    private final List<Line> rows = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Map<String, Integer> packages = new HashMap<>();
    private String current = "";
    private boolean anyValue;

    ReleaseSevenRows(
            MainSheet sheet,
            Log log,
            LocalDate knownOn,
            ExchangeRates rates,
            CountrySummary summary) {
        this.sheet = sheet;
        this.log = log;
        this.knownOn = knownOn;
        this.rates = rates;
        this.summary = summary;
        this.dates = new Dates(knownOn);
    }

    @Override
    public void accept(Line line) {
        if (sheet.isAid(line, log)) {
            String id = sheet.words(line, KielColumn.ID);
            if (id.isEmpty() || !id.equals(current)) {
                flush();
                current = id;
            }
            rows.add(line);
        }
    }

    @Override
    public void finish() {
        flush();
        if (!packages.isEmpty() && !anyValue) {
            log.inconsistency(sheet.headingAt(0), KielMessages.NO_PACKAGE_HAS_VALUE_EUROS, "");
        }
    }

    private void flush() {
        if (!rows.isEmpty()) {
            new AidPackage(List.copyOf(rows)).tell();
            rows.clear();
        }
    }

    /** One package: the rows with the same ID. */
    private final class AidPackage {
        private final List<Line> lines;
        private final Line head;
        private final String key;
        private final String donor;
        private final Kind kind;
        private final boolean[] remarked;

        private AidPackage(List<Line> lines) {
            this.lines = lines;
            this.head = lines.getFirst();
            this.donor = sheet.words(head, KielColumn.DONOR);
            this.kind = KielKinds.of(sheet.words(head, KielColumn.KIND)).orElseThrow();
            this.remarked = new boolean[lines.size()];
            this.key = name();
        }

        private String name() {
            String id = sheet.words(head, KielColumn.ID);
            if (id.isEmpty()) {
                int n = packages.merge(donor + kind, 1, Integer::sum);
                if (sheet.has(KielColumn.ID)) {
                    remark(0, KielColumn.ID, KielMessages.NO_ID_COUNTED_AS_PACKAGE);
                }
                return donor + "/" + kind.word() + "/" + n;
            }
            int n = packages.merge(id, 1, Integer::sum);
            if (n > 1) {
                remark(0, KielColumn.ID, KielMessages.ID_EARLIER_PACKAGE_COUNTED_AS);
                return id + "~" + n;
            }
            return id;
        }

        private void remark(int row, KielColumn column, Text what) {
            remarked[row] = true;
            log.remark(
                    sheet.where(lines.get(row), column),
                    what,
                    sheet.at(lines.get(row), column).text());
        }

        private void inconsistency(int row, KielColumn column, Text what) {
            remarked[row] = true;
            log.inconsistency(
                    sheet.where(lines.get(row), column),
                    KielMessages.inconsistency(key, what),
                    sheet.at(lines.get(row), column).text());
        }

        private <T> T read(int row, KielColumn column, Reading<T> reading) {
            reading.remark().ifPresent(what -> remark(row, column, what));
            return reading.value();
        }

        private Stated number(int row, KielColumn column) {
            return read(row, column, Numbers.of(sheet.at(lines.get(row), column)));
        }

        private OptionalDouble quiet(int row, KielColumn column) {
            return Numbers.number(sheet.at(lines.get(row), column));
        }

        private void tell() {
            tellDonor();
            for (int r = 0; r < lines.size(); r++) {
                untidy(r);
            }
            checkValue();
            emitHead();
            for (int r = 0; r < lines.size(); r++) {
                emitRow(r);
            }
            for (boolean one : remarked) {
                log.rowRead(one);
            }
        }

        private void tellDonor() {
            if (summary.isThere() && !summary.has(donor) && told.add(donor)) {
                if (KielKinds.isInstitution(donor)) {
                    log.totals().outside(donor);
                    log.inconsistency(
                            sheet.where(head, KielColumn.DONOR),
                            KielMessages.neitherCountryRowsNor(donor),
                            donor);
                } else {
                    log.remark(
                            sheet.where(head, KielColumn.DONOR),
                            KielMessages.DONOR_COUNTRY_SUMMARY_DOES_NOT,
                            donor);
                }
            }
        }

        private void untidy(int r) {
            Line line = lines.get(r);
            for (KielColumn column : List.of(KielColumn.DONOR, KielColumn.KIND)) {
                if (sheet.at(line, column) instanceof Cell.Words words
                        && !words.raw().equals(words.text())) {
                    remarked[r] = true;
                    log.remark(
                            sheet.where(line, column),
                            KielMessages.BLANKS_AROUND_WORD_IGNORED,
                            words.raw());
                }
            }
            if (!sheet.words(line, KielColumn.KIND).equals(sheet.words(head, KielColumn.KIND))) {
                inconsistency(r, KielColumn.KIND, KielMessages.ANOTHER_KIND_AID_THAN_PACKAGE);
            }
            if (!sheet.words(line, KielColumn.DONOR).equals(donor)) {
                inconsistency(r, KielColumn.DONOR, KielMessages.ANOTHER_DONOR_THAN_PACKAGE_FIRST);
            }
        }

        private String currency() {
            String code = sheet.words(head, KielColumn.CURRENCY);
            return code.isEmpty() ? "?" : code;
        }

        private OptionalDouble rate() {
            return rates.of(currency());
        }

        private void checkValue() {
            OptionalDouble euros = quiet(0, KielColumn.VALUE);
            OptionalDouble total = quiet(0, KielColumn.TOTAL);
            OptionalDouble stated = quiet(0, KielColumn.STATED);
            OptionalDouble rate = rate();
            if (sheet.has(KielColumn.VALUE) && sheet.has(KielColumn.TOTAL)) {
                if (total.isPresent() && euros.isEmpty() && rate.isPresent()) {
                    inconsistency(
                            0,
                            KielColumn.VALUE,
                            KielMessages.valueEurosWasLeft(
                                    plain(total.getAsDouble()),
                                    currency(),
                                    plain(total.getAsDouble() / rate.getAsDouble())));
                } else if (total.isPresent() && euros.isPresent() && rate.isPresent()) {
                    double expected = total.getAsDouble() / rate.getAsDouble();
                    if (differ(expected, euros.getAsDouble())) {
                        inconsistency(
                                0,
                                KielColumn.VALUE,
                                KielMessages.valueEurosNotTotal(
                                        plain(total.getAsDouble()), currency(), plain(expected)));
                    }
                } else if (total.isEmpty() && euros.isEmpty() && stated.isPresent()) {
                    inconsistency(
                            0,
                            KielColumn.TOTAL,
                            KielMessages.valueGivenButNot(plain(stated.getAsDouble()), currency()));
                }
            }
            if (total.isPresent()
                    && stated.isPresent()
                    && differ(total.getAsDouble(), stated.getAsDouble())) {
                inconsistency(
                        0,
                        KielColumn.TOTAL,
                        KielMessages.totalWasTypedBy(plain(stated.getAsDouble())));
            }
            checkPrices(total);
            checkRepeats(stated);
            checkWords(stated);
        }

        private void checkPrices(OptionalDouble total) {
            if (!sheet.words(head, KielColumn.VALUED_BY).toLowerCase(Locale.ROOT).contains("price")
                    || total.isEmpty()) {
                return;
            }
            if (!currency().equals("USD")) {
                inconsistency(0, KielColumn.CURRENCY, KielMessages.valuedByPricesUs(currency()));
            }
            double sum = 0;
            for (int r = 0; r < lines.size(); r++) {
                sum += quiet(r, KielColumn.ESTIMATE).orElse(0);
            }
            if (differ(sum, total.getAsDouble())) {
                inconsistency(0, KielColumn.TOTAL, KielMessages.valuedByPricesWhich(plain(sum)));
            }
        }

        private void checkRepeats(OptionalDouble stated) {
            Set<Double> values = new HashSet<>();
            for (int r = 0; r < lines.size(); r++) {
                quiet(r, KielColumn.STATED).ifPresent(values::add);
            }
            if (stated.isPresent() && values.size() > 1) {
                inconsistency(0, KielColumn.STATED, KielMessages.sourceValueNotSame(values.size()));
            }
            for (int r = 1; r < lines.size(); r++) {
                if (quiet(r, KielColumn.VALUE).orElse(0) != 0) {
                    inconsistency(r, KielColumn.VALUE, KielMessages.VALUE_EUROS_LATER_ROW_PACKAGE);
                }
            }
        }

        /** The words name the same sum in another currency than the row does. */
        private void checkWords(OptionalDouble stated) {
            Matcher m = MONEY.matcher(sheet.words(head, KielColumn.EXPLANATION));
            while (stated.isPresent() && m.find()) {
                double said =
                        Double.parseDouble(m.group(1)) * (m.group(2).equals("billion") ? 1e9 : 1e6);
                if (!differ(said, stated.getAsDouble()) && !m.group(3).equals(currency())) {
                    inconsistency(
                            0,
                            KielColumn.CURRENCY,
                            KielMessages.explanationSaysRowCounts(m.group(), currency()));
                    return;
                }
            }
        }

        private void emitHead() {
            boolean single = lines.size() == 1;
            Stated euros = value(0);
            List<Valuation> values = new ArrayList<>();
            values.add(counted(euros));
            stated(0).ifPresent(values::add);
            if (single) {
                estimate(0, KielColumn.ESTIMATE).ifPresent(values::add);
            }
            Optional<Goods> goods = single ? goods(0, KielColumn.UNITS) : Optional.empty();
            anyValue |= euros instanceof Stated.Exactly;
            if (!(euros instanceof Stated.Exactly)) {
                remark(0, KielColumn.VALUE, KielMessages.NO_VALUE);
            }
            log.counted(
                    event(
                            0,
                            key,
                            Stage.COMMITTED,
                            date(0),
                            goods,
                            values,
                            Optional.empty(),
                            KielColumn.VALUE));

            Stated arrived = number(0, KielColumn.DELIVERED);
            Optional<Goods> units =
                    single ? goods(0, KielColumn.UNITS_DELIVERED) : Optional.empty();
            boolean said = units.filter(g -> !(g.units() instanceof Stated.NotGiven)).isPresent();
            if (arrived instanceof Stated.Exactly || said) {
                List<Valuation> worth = new ArrayList<>();
                if (!(arrived instanceof Stated.NotGiven)) {
                    worth.add(Valuation.counted(arrived));
                }
                if (single) {
                    estimate(0, KielColumn.ESTIMATE_DELIVERED).ifPresent(worth::add);
                }
                log.counted(
                        event(
                                0,
                                key,
                                Stage.DELIVERED,
                                new When.NotGiven(""),
                                units,
                                worth,
                                Optional.of(parent(key, Parent.Relation.STEP_OF)),
                                arrived instanceof Stated.Exactly
                                        ? KielColumn.DELIVERED
                                        : KielColumn.UNITS_DELIVERED));
            }
        }

        /** The value in euros; found from the total where a sheet has no such column. */
        private Stated value(int row) {
            if (sheet.has(KielColumn.VALUE)) {
                return number(row, KielColumn.VALUE);
            }
            OptionalDouble total = quiet(row, KielColumn.TOTAL);
            OptionalDouble rate = currency().equals("EUR") ? OptionalDouble.of(1) : rate();
            if (total.isPresent() && rate.isPresent()) {
                return new Stated.Exactly(
                        total.getAsDouble() / rate.getAsDouble(),
                        sheet.at(head, KielColumn.TOTAL).text() + " " + currency());
            }
            return new Stated.NotGiven(sheet.at(head, KielColumn.TOTAL).text());
        }

        private Valuation counted(Stated euros) {
            OptionalDouble total = quiet(0, KielColumn.TOTAL);
            OptionalDouble rate = rate();
            Optional<Conversion> conversion =
                    euros instanceof Stated.Exactly
                                    && total.isPresent()
                                    && rate.isPresent()
                                    && !currency().equals("EUR")
                            ? Optional.of(
                                    new Conversion(
                                            total.getAsDouble(),
                                            currency(),
                                            rate.getAsDouble(),
                                            Optional.empty(),
                                            "the workbook's own sheet '" + rates.sheet() + "'",
                                            Optional.empty(),
                                            1))
                            : Optional.empty();
            return new Valuation(
                    Method.COUNTED_BY_SOURCE, euros, "EUR", Optional.empty(), conversion);
        }

        private Optional<Valuation> stated(int row) {
            return sheet.has(KielColumn.STATED)
                    ? Optional.of(
                            new Valuation(
                                    Method.STATED_BY_DONOR,
                                    number(row, KielColumn.STATED),
                                    currency()))
                    : Optional.empty();
        }

        private Optional<Valuation> estimate(int row, KielColumn column) {
            Stated estimate = Numbers.of(sheet.at(lines.get(row), column)).value();
            return estimate instanceof Stated.Exactly
                    ? Optional.of(new Valuation(Method.UNIT_PRICES, estimate, "USD"))
                    : Optional.empty();
        }

        private void emitRow(int r) {
            if (lines.size() == 1) {
                return;
            }
            String part = key + "#" + (r + 1);
            Optional<Goods> goods = goods(r, KielColumn.UNITS);
            List<Valuation> values = new ArrayList<>();
            if (r > 0 && quiet(r, KielColumn.VALUE).orElse(0) != 0) {
                values.add(Valuation.counted(number(r, KielColumn.VALUE)));
            }
            if (r > 0) {
                OptionalDouble first = quiet(0, KielColumn.STATED);
                OptionalDouble own = quiet(r, KielColumn.STATED);
                if (own.isPresent()
                        && (first.isEmpty() || differ(own.getAsDouble(), first.getAsDouble()))) {
                    stated(r).ifPresent(values::add);
                }
            }
            estimate(r, KielColumn.ESTIMATE).ifPresent(values::add);
            log.counted(
                    event(
                            r,
                            part,
                            Stage.COMMITTED,
                            date(r),
                            goods,
                            values,
                            Optional.of(parent(key, Parent.Relation.PART_OF)),
                            KielColumn.ITEM));
            Stated arrived = number(r, KielColumn.UNITS_DELIVERED);
            if (!(arrived instanceof Stated.NotGiven) && goods.isPresent()) {
                log.counted(
                        event(
                                r,
                                part,
                                Stage.DELIVERED,
                                new When.NotGiven(""),
                                Optional.of(
                                        new Goods(goods.get().item(), goods.get().type(), arrived)),
                                estimate(r, KielColumn.ESTIMATE_DELIVERED).stream().toList(),
                                Optional.of(parent(part, Parent.Relation.STEP_OF)),
                                KielColumn.UNITS_DELIVERED));
            }
        }

        private When date(int r) {
            return read(r, KielColumn.DATE, dates.of(sheet.at(lines.get(r), KielColumn.DATE)));
        }

        private Optional<Goods> goods(int r, KielColumn units) {
            String item = sheet.words(lines.get(r), KielColumn.ITEM);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    new Goods(
                            item,
                            sheet.words(lines.get(r), KielColumn.ITEM_TYPE),
                            number(r, units)));
        }

        private Event event(
                int r,
                String name,
                Stage stage,
                When when,
                Optional<Goods> goods,
                List<Valuation> values,
                Optional<Parent> parent,
                KielColumn column) {
            Line line = lines.get(r);
            return new Event(
                    EventId.OF_CONTENT,
                    KielWorkbook.SERIES,
                    name,
                    stage,
                    when,
                    donor,
                    KielWorkbook.RECIPIENT,
                    kind,
                    goods,
                    Origin.UNSPECIFIED,
                    values,
                    parent,
                    sheet.words(
                            line,
                            stage == Stage.DELIVERED
                                    ? KielColumn.DELIVERY_DOCUMENT
                                    : KielColumn.DOCUMENT),
                    "",
                    sheet.where(line, column),
                    knownOn);
        }
    }

    private static Parent parent(String key, Parent.Relation relation) {
        return new Parent(KielWorkbook.SERIES, key, relation);
    }

    private static boolean differ(double a, double b) {
        return Math.abs(a - b) > NEAR * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%,.2f", number).replaceFirst("\\.00$", "");
    }
}
