package org.holdfast.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** What a gap between promise and delivery says, in a sentence. */
public final class GapWords {
    /** Figures are rounded: so much of a sum is all of it. */
    private static final double WHOLE = 0.999;

    private GapWords() {}

    /** The stages in the reader's language. */
    public static List<String> stageNames(List<String> stages, Language language) {
        return stages.stream().map(stage -> GapMessages.stage(stage, language)).toList();
    }

    /**
     * What was promised by all, and what of it the list knows to have arrived: a share is over the
     * aid for which it records that, and no other. A total that is not known is not told.
     */
    public static String finding(Gap gap, Language language) {
        String from = GapMessages.stage(gap.stages().getFirst(), language);
        OptionalDouble first = gap.sum(0);
        if (first.isEmpty() || first.getAsDouble() <= 0) {
            return unknownTotal(gap, from, language);
        }
        if (gap.furthest() == 0) {
            return GapMessages.togetherListSaysNothing(
                    gap.money(first.getAsDouble()), from, language);
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(GapMessages.together(gap.money(first.getAsDouble()), from, language));
        boolean arrives = false;
        for (int s = 1; s < gap.stages().size(); s++) {
            Optional<Gap.Recorded> recorded = gap.recorded(s);
            if (gap.isLater(s) && recorded.isPresent()) {
                arrives |= gap.isArrival(s);
                sentences.add(
                        came(
                                gap,
                                recorded.get(),
                                first.getAsDouble(),
                                GapMessages.stage(gap.stages().get(s), language),
                                language));
            }
        }
        sentences.add(arrives ? GapMessages.rest(language) : none(gap, language));
        return String.join(" ", sentences);
    }

    private static String came(
            Gap gap, Gap.Recorded recorded, double all, String stage, Language language) {
        String share =
                recorded.share().isPresent()
                        ? " (" + Numbers.share(recorded.share().getAsDouble(), language) + ")"
                        : "";
        boolean whole = recorded.of() >= WHOLE * all;
        if (whole) {
            return GapMessages.knownBe(gap.money(recorded.come()), share, stage, language);
        }
        return GapMessages.listRecordsWhatFor(
                stage, gap.money(recorded.of()), gap.money(recorded.come()), share, language);
    }

    /** Where a list records no arrival, what it does record is none. */
    private static String none(Gap gap, Language language) {
        String to = GapMessages.stage(gap.stages().get(gap.furthest()), language);
        return GapMessages.none(to, language);
    }

    private static String unknownTotal(Gap gap, String from, Language language) {
        StringBuilder text = new StringBuilder(GapMessages.howMuchWasList(from, language));
        for (int s = 1; s < gap.stages().size(); s++) {
            OptionalDouble sum = gap.sum(s);
            if (gap.isLater(s) && sum.isPresent()) {
                String to = GapMessages.stage(gap.stages().get(s), language);
                text.append(
                        " "
                                + GapMessages.shareCannotBeTold(
                                        gap.money(sum.getAsDouble()), to, language));
            }
        }
        return text.toString();
    }

    /** {@code 17% of 15.207}: what has come of the aid for which the list records it. */
    public static String shareOf(double share, String of, Language language) {
        return Numbers.share(share, language) + " " + GapMessages.shareOf(language) + " " + of;
    }

    /** Title of the chart. */
    public static Text title(Gap gap) {
        return Text.each(l ->
                gap.furthest() == 0
                        ? GapMessages.byDonor(
                                Letters.capital(GapMessages.stage(gap.stages().getFirst(), l)), l)
                        : GapMessages.bothByDonor(
                                Letters.capital(GapMessages.stage(gap.stages().getFirst(), l)),
                                GapMessages.stage(gap.stages().get(gap.furthest()), l),
                                l));
    }

    /** What the chart shows, row by row, for those who do not see it. */
    public static String description(Gap gap, String source, Language language) {
        StringBuilder text = new StringBuilder(finding(gap, language));
        for (Gap.Row row : gap.rows()) {
            text.append(' ').append(row.name()).append(": ");
            for (int s = 0; s < gap.stages().size(); s++) {
                OptionalDouble amount = row.amounts().get(s);
                text.append(s == 0 ? "" : ", ")
                        .append(GapMessages.stage(gap.stages().get(s), language))
                        .append(' ')
                        .append(
                                amount.isPresent()
                                        ? Numbers.money(gap.money(amount.getAsDouble()), language)
                                        : row.recorded().get(s).isPresent()
                                                ? GapMessages.nothingYet(language)
                                                : PageMessages.UNKNOWN.in(language));
            }
            text.append('.');
        }
        return text.append(" " + GapMessages.description(language) + " ")
                .append(source)
                .append('.')
                .toString();
    }
}
