package org.holdfast.casefile.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.holdfast.casefile.schema.Range;
import org.holdfast.intake.Node;
import org.holdfast.intake.Problems;
import org.holdfast.intake.Where;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Currency;
import org.holdfast.model.Text;

/**
 * What case.yaml says, in parts, so that one mistake does not hide others.
 *
 * @param whole the settings, if all of them are right
 * @param currency that of the case; the euro if it names none
 * @param assumptions choice → the source behind it
 */
public record Settings(
        Optional<CaseSettings> whole,
        Optional<YearMonth> firstMonth,
        Optional<Integer> months,
        Optional<Integer> priceYear,
        Optional<Currency> currency,
        Optional<LocalDate> knownBy,
        Optional<Named> claimant,
        Map<String, Named> assumptions) {
    /** The file. */
    public static final String FILE = "case.yaml";

    /** Nothing: the file is not there or cannot be read. */
    public static final Settings NONE =
            new Settings(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of());

    /** What is usual, a month. */
    private static final double DISCOUNT = 0.01;

    private static final double INTEREST = 0.006;

    /** A planner that looks a year ahead, every quarter, and pays 15 per cent more abroad. */
    private static final CaseSettings.AdHoc AD_HOC = new CaseSettings.AdHoc(12, 3, 12, 0.15);

    private static final CaseSettings.EndRule END_RULE = new CaseSettings.EndRule(0.5, 2, 0.5);

    /** The entry that names who is supplied, and its name in older cases. */
    private static final String CLAIMANT = "claimant";

    private static final String FORMERLY = "ukraine";

    private static final int LONGEST = 600;

    /** Months in which the programme counts contracts and upkeep together. */
    private static final int QUARTER = 3;

    private static final List<String> CHOICES =
            List.of(
                    "objective",
                    "discount",
                    "interest",
                    "share_rule",
                    "ad_hoc",
                    "end_rule",
                    "months",
                    "first_month",
                    "price_year",
                    "known_by");

    public Settings {
        assumptions = Map.copyOf(assumptions);
    }

    /** A name in the file, and its place. */
    public record Named(Where where, String name) {}

    /** Reads the entries of case.yaml. */
    public static Settings of(Node.Entries entries, Problems problems) {
        Section file = new Section(entries, Where.inFile(FILE), problems);
        Optional<String> id = file.id("id", "the case's name in results");
        Optional<Text> title = file.texts("title", "the case's title");
        Optional<YearMonth> first = file.month("first_month", "the first month of the horizon");
        Optional<Integer> months = file.whole("months", 1, LONGEST, "the length of the horizon");
        Optional<Integer> year =
                file.mayHave("price_year")
                        ? file.year("price_year", "the year in whose prices money is told")
                        : first.map(YearMonth::getYear);
        Optional<Currency> currency =
                or(
                        file,
                        "currency",
                        Currency.EURO,
                        () -> file.currency("currency", "the currency in which money is told"));
        Optional<LocalDate> knownBy =
                file.day("known_by", "the day after which nothing known may be used");
        String role = file.has(FORMERLY) && !file.has(CLAIMANT) ? FORMERLY : CLAIMANT;
        Optional<String> claimant =
                file.id(role, "the party whose need is the purpose of the plan");
        Optional<List<CaseSettings.ObjectiveTier>> objective =
                or(
                        file,
                        "objective",
                        List.of(CaseSettings.ObjectiveTier.values()),
                        () ->
                                file.listOf(
                                        "objective",
                                        CaseSettings.ObjectiveTier.class,
                                        "the tiers in the order in which they are met"));
        Optional<Double> discount =
                or(
                        file,
                        "discount",
                        DISCOUNT,
                        () ->
                                file.number(
                                        "discount",
                                        Range.of(0, 0.5),
                                        "discount a month, as a share"));
        Optional<Double> interest =
                or(
                        file,
                        "interest",
                        INTEREST,
                        () ->
                                file.number(
                                        "interest",
                                        Range.of(0, 0.5),
                                        "interest a month, as a share"));
        Optional<CaseSettings.ShareRule> rule =
                or(
                        file,
                        "share_rule",
                        CaseSettings.ShareRule.PRO_RATA,
                        () ->
                                file.oneOf(
                                        "share_rule",
                                        CaseSettings.ShareRule.class,
                                        "how less than planned is shared"));
        Optional<Text> floorMeans =
                file.findTexts("floor_means", "the sentence that says what the floor is");
        Optional<CaseSettings.Payers> payers =
                file.mayHave("payers") ? payers(file) : Optional.empty();
        Optional<CaseSettings.AdHoc> adHoc = or(file, "ad_hoc", AD_HOC, () -> adHoc(file));
        Optional<CaseSettings.EndRule> endRule =
                or(file, "end_rule", END_RULE, () -> endRule(file));
        Section behind = file.findSection("assumptions");
        Map<String, Named> assumptions = new LinkedHashMap<>();
        for (String choice : CHOICES) {
            behind.findScalar(choice, "a source of kind assumption")
                    .ifPresent(
                            name -> assumptions.put(choice, new Named(behind.where(choice), name)));
        }
        behind.close();
        file.close();

        Optional<CaseSettings> whole =
                id.isPresent()
                                && title.isPresent()
                                && first.isPresent()
                                && months.isPresent()
                                && year.isPresent()
                                && currency.isPresent()
                                && knownBy.isPresent()
                                && objective.isPresent()
                                && discount.isPresent()
                                && claimant.isPresent()
                                && rule.isPresent()
                                && adHoc.isPresent()
                                && endRule.isPresent()
                                && interest.isPresent()
                        ? Optional.of(
                                new CaseSettings(
                                        id.get(),
                                        title.get(),
                                        first.get(),
                                        months.get(),
                                        year.get(),
                                        currency.get(),
                                        knownBy.get(),
                                        objective.get(),
                                        discount.get(),
                                        claimant.get(),
                                        rule.get(),
                                        adHoc.get(),
                                        endRule.get(),
                                        interest.get(),
                                        floorMeans,
                                        payers,
                                        Optional.empty()))
                        : Optional.empty();
        return new Settings(
                whole,
                first,
                months,
                year,
                currency,
                knownBy,
                claimant.map(name -> new Named(file.where(role), name)),
                assumptions);
    }

    /** What an entry says; what is usual where it is left out. */
    private static <T> Optional<T> or(
            Section file, String entry, T usual, Supplier<Optional<T>> reading) {
        return file.mayHave(entry) ? reading.get() : Optional.of(usual);
    }

    private static Optional<CaseSettings.Payers> payers(Section file) {
        Section payers = file.section("payers", "what those who pay are called");
        Optional<Text> each = payers.texts("each", "one of those who pay, such as 'each state'");
        Optional<Text> all = payers.texts("all", "all who pay, such as 'states'");
        payers.close();
        return each.flatMap(one -> all.map(many -> new CaseSettings.Payers(one, many)));
    }

    private static Optional<CaseSettings.AdHoc> adHoc(Section file) {
        Section adHoc = file.section("ad_hoc", "today's practice: how far a planner looks ahead");
        Optional<Integer> window =
                adHoc.whole("window", QUARTER, LONGEST, "months a planner looks ahead");
        Optional<Integer> every =
                adHoc.multiple("every", QUARTER, window.orElse(LONGEST), "months between plans");
        Optional<Integer> length =
                adHoc.whole("contract_length", 1, LONGEST, "the longest contract, in months");
        Optional<Double> premium =
                adHoc.number(
                        "national_premium",
                        Range.of(0, 10),
                        "how much more national money pays abroad, as a share");
        adHoc.close();
        return window.isPresent() && every.isPresent() && length.isPresent() && premium.isPresent()
                ? Optional.of(
                        new CaseSettings.AdHoc(
                                window.get(), every.get(), length.get(), premium.get()))
                : Optional.empty();
    }

    private static Optional<CaseSettings.EndRule> endRule(Section file) {
        Section end = file.section("end_rule", "what the end of the horizon is worth");
        Optional<Double> credit =
                end.number("stock_credit", Range.SHARE, "share of an item-month credited");
        Optional<Double> stock =
                end.number("stock_months", Range.of(0, LONGEST), "months of full need credited");
        Optional<Double> tail =
                end.number("tail_cost", Range.SHARE, "share of the contracts beyond the end");
        end.close();
        return credit.isPresent() && stock.isPresent() && tail.isPresent()
                ? Optional.of(new CaseSettings.EndRule(credit.get(), stock.get(), tail.get()))
                : Optional.empty();
    }
}
