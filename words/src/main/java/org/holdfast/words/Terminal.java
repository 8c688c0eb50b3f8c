package org.holdfast.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.Answer;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Result;
import org.holdfast.model.SwitchingValue;

/** The summary that the command line prints after a run: one sentence a line. */
public final class Terminal {
    private static final int MOST_BINDING = 3;

    private Terminal() {}

    /** The whole summary; an empty string is an empty line. */
    public static List<String> summary(Answer answer, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(answer, language));
        lines.add("");
        if (answer.plan().certificate().status() != Result.Status.OPTIMAL) {
            lines.add(RunLine.certificate(answer.plan().certificate(), language));
            lines.add(RunLine.of(answer.run(), language));
            return List.copyOf(lines);
        }
        answer.policies().stream()
                .map(runs ->
                        PolicySentences.said(
                                answer.c(),
                                runs,
                                runs.onlyMeasure(answer.c(), answer.reference(), answer.scenario())
                                        .isPresent(),
                                language))
                .filter(said -> !said.isEmpty())
                .forEach(said -> {
                    lines.addAll(said);
                    lines.add("");
                    lines.add(PolicyMessages.CENTRAL.in(language) + ":");
                });
        lines.add(Headline.finding(answer, language));
        Headline.allies(answer, language).ifPresent(lines::add);
        Headline.circular(answer, language).ifPresent(lines::add);
        lines.add(
                Headline.floor(answer.c(), language)
                        + " "
                        + Headline.itemMonth(answer.c(), language)
                        + " "
                        + Headline.centralCase(false, false, language));
        lines.add(Headline.otherSwitch(answer, language));
        PlanVsAdHoc.Cells cells = PlanVsAdHoc.Cells.of(answer);
        lines.add(PlanVsAdHoc.sentence(cells, language));
        lines.add(PlanVsAdHoc.upperBound(cells, language));
        lines.add("");
        answer.c().items().stream()
                .filter(item -> item.side() == Item.Side.OURS)
                .forEach(item -> lines.add(SupplySentences.title(answer, item, language)));
        lines.add("");
        answer.binding().stream()
                .filter(binding -> binding.total() > 0)
                .limit(MOST_BINDING)
                .forEach(b -> lines.add(BindingSentences.sentence(answer.c(), b, language)));
        waiting(answer, language, lines);
        switching(answer, language, lines);
        lines.add("");
        lines.add(NotInItMessages.line(answer.c().hasAdversary(), language));
        lines.add(RunLine.certificate(answer.plan().certificate(), language));
        lines.add(RunLine.of(answer.run(), language));
        return List.copyOf(lines);
    }

    /** {@code The case: the scenario, Mar 2024–Feb 2031}. */
    public static String heading(Answer answer, Language language) {
        var settings = answer.c().settings();
        return settings.title().in(language)
                + ": "
                + answer.scenario().title().in(language)
                + ", "
                + Months.span(
                        settings.firstMonth(),
                        Months.at(settings, settings.months() - 1),
                        language);
    }

    private static void waiting(Answer answer, Language language, List<String> lines) {
        Optional<DelayPoint> now = answer.delay().stream().filter(p -> p.months() == 0).findFirst();
        if (now.isPresent()) {
            answer.delay().stream()
                    .filter(p -> p.months() > 0)
                    .forEach(p ->
                            lines.add(
                                    Waiting.sentence(
                                            now.get(),
                                            p,
                                            answer.c().settings().currency(),
                                            language)));
        }
    }

    private static void switching(Answer answer, Language language, List<String> lines) {
        if (answer.switching().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(Switching.title(answer.switching(), language) + ".");
        for (SwitchingValue.Headline headline : SwitchingValue.Headline.values()) {
            List<String> told =
                    answer.switching().stream()
                            .filter(value -> value.headline() == headline)
                            .flatMap(value -> tell(answer, value, language))
                            .toList();
            if (!told.isEmpty()) {
                lines.add(Switching.headline(headline, Names.claimant(answer.c()), language) + ":");
                told.forEach(sentence -> lines.add("  " + sentence));
            }
        }
    }

    private static Stream<String> tell(Answer answer, SwitchingValue value, Language language) {
        return answer.c().findLever(value.lever()).stream()
                .map(lever -> Switching.sentence(answer.c().settings(), lever, value, language));
    }
}
