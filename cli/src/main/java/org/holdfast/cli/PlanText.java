package org.holdfast.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.model.Binding;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Language;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.TierValue;
import org.holdfast.results.Findings;
import org.holdfast.words.BindingSentences;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.Numbers;
import org.holdfast.words.RunLine;

/** What {@code plan} prints: both plans side by side, what binds, and how sure it is. */
final class PlanText {
    private static final int MOST_BINDING = 10;
    private static final int MOST_OF_A_KIND = 2;

    private PlanText() {}

    static List<String> lines(Findings.Planning p, Language language, int width) {
        List<String> lines = new ArrayList<>();
        lines.addAll(wrapped(heading(p.c(), p.scenario(), language), width));
        lines.add("");
        TextTable tiers =
                TextTable.ofNumbers(
                        Say.in(language, "Missing, or paid", "Wat ontbreekt, of wordt betaald"),
                        "Plan",
                        Say.in(language, "its balance", "balans ervan"),
                        "Ad hoc",
                        Say.in(language, "its balance", "balans ervan"),
                        Say.in(language, "Difference", "Verschil"));
        for (ObjectiveTier tier : p.c().settings().objective()) {
            var plan = value(p.plan().plan().tiers(), tier);
            var adHoc = value(p.adHoc().plan().tiers(), tier);
            tiers.add(
                    tier(tier, language),
                    number(plan, tier, language),
                    number(value(p.plan().tiers(), tier), tier, language),
                    number(adHoc, tier, language),
                    number(value(p.adHoc().tiers(), tier), tier, language),
                    change(adHoc, plan, tier, language));
        }
        lines.addAll(tiers.lines(width));
        lines.add("");
        lines.addAll(binding(p, language, width));
        lines.addAll(wrapped(certificate("Plan", p.plan(), language), width));
        lines.addAll(wrapped(certificate("Ad hoc", p.adHoc(), language), width));
        lines.addAll(wrapped(RunLine.of(p.run(), language), width));
        return lines;
    }

    private static List<String> binding(Findings.Planning p, Language language, int width) {
        List<Binding> most = most(p.binding());
        if (most.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.addAll(
                wrapped(Say.in(language, "What binds the plan:", "Wat in het plan knelt:"), width));
        for (Binding b : most) {
            List<String> one =
                    wrapped(
                            BindingSentences.sentence(p.c(), withoutRemark(b), language),
                            width - 2);
            for (int k = 0; k < one.size(); k++) {
                lines.add((k == 0 ? "- " : "  ") + one.get(k));
            }
        }
        lines.addAll(
                wrapped(
                        Say.in(
                                        language,
                                        "At most two of each kind; all of them are in binding.csv.",
                                        "Hoogstens twee van elke soort; alle staan in binding.csv.")
                                + confirmed(most, language),
                        width));
        lines.add("");
        return lines;
    }

    /** The first span of each limit, at most a few of each kind, in the order found. */
    private static List<Binding> most(List<Binding> all) {
        Map<Binding.Kind, Set<String>> seen = new EnumMap<>(Binding.Kind.class);
        List<Binding> most = new ArrayList<>();
        for (Binding b : all) {
            Set<String> subjects = seen.computeIfAbsent(b.kind(), kind -> new HashSet<>());
            if (b.gain() > 0
                    && most.size() < MOST_BINDING
                    && subjects.size() < MOST_OF_A_KIND
                    && subjects.add(b.subject())) {
                most.add(b);
            }
        }
        return most;
    }

    /** Said once for all of them, below. */
    private static Binding withoutRemark(Binding b) {
        return new Binding(
                b.kind(), b.subject(), b.from(), b.to(), b.per(), b.tier(), b.gain(), true);
    }

    private static String confirmed(List<Binding> most, Language language) {
        return most.stream().allMatch(Binding::checked)
                ? ""
                : Say.in(
                        language,
                        " These figures are read off the solution; not all of them were confirmed"
                                + " by solving again.",
                        " Deze cijfers zijn afgelezen uit de oplossing; niet alle zijn bevestigd"
                                + " door opnieuw te rekenen.");
    }

    private static String certificate(String way, Result result, Language language) {
        return way + ": " + RunLine.certificate(result.certificate(), language);
    }

    static String heading(Case c, Scenario scenario, Language language) {
        var settings = c.settings();
        return settings.title().in(language)
                + ": "
                + scenario.title().in(language)
                + ", "
                + Months.span(
                        settings.firstMonth(),
                        Months.at(settings, settings.months() - 1),
                        language);
    }

    /** The tier and its unit. */
    static String tier(ObjectiveTier tier, Language language) {
        String unit =
                tier == ObjectiveTier.COST
                        ? Say.in(language, "EUR million", "miljoen euro")
                        : Say.in(language, "item-months", "artikelmaanden");
        return Labels.of(tier).in(language) + ", " + unit;
    }

    static Optional<Double> value(List<TierValue> tiers, ObjectiveTier tier) {
        return TierValue.find(tiers, tier).map(TierValue::value);
    }

    static String number(Optional<Double> value, ObjectiveTier tier, Language language) {
        return value.map(v -> Numbers.fixed(v, decimals(tier), language)).orElse("–");
    }

    /** A change with its sign; 0 where nothing is seen to change. */
    static String change(
            Optional<Double> from, Optional<Double> to, ObjectiveTier tier, Language language) {
        if (from.isEmpty() || to.isEmpty()) {
            return "–";
        }
        double change = to.get() - from.get();
        String size = Numbers.fixed(Math.abs(change), decimals(tier), language);
        boolean none = size.chars().noneMatch(c -> c >= '1' && c <= '9');
        return none ? "0" : (change < 0 ? "−" : "+") + size;
    }

    private static int decimals(ObjectiveTier tier) {
        return tier == ObjectiveTier.COST ? 0 : 2;
    }

    static List<String> wrapped(String text, int width) {
        return TextTable.broken(text, width);
    }
}
