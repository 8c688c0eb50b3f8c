package org.holdfast.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Quantity;
import org.holdfast.model.Review;
import org.holdfast.model.Review.Verdict;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.Labels;
import org.holdfast.words.Numbers;

/** Who judged which figure, and how: signatures beside dissents. */
public final class Reviews {
    private Reviews() {}

    /** The section; none where nobody judged anything. */
    public static Optional<Section> of(Case c, Language language) {
        if (c.reviews().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Section(
                        "reviews",
                        ReviewMessages.HEADING.in(language),
                        finding(c, language),
                        new Blocks()
                                .add(table(c, language))
                                .remark(ReviewMessages.remark(language))
                                .list()));
    }

    private static String finding(Case c, Language language) {
        Set<List<String>> figures = new HashSet<>();
        Set<String> roles = new HashSet<>();
        for (Review review : c.reviews()) {
            figures.add(figure(review));
            roles.add(review.role());
        }
        return ReviewMessages.finding(
                figures.size(),
                roles.size(),
                count(c, Verdict.ACCEPTS),
                count(c, Verdict.DISPUTES),
                count(c, Verdict.ABSTAINS),
                (int) c.reviews().stream().filter(Review::isOfAnother).count(),
                language);
    }

    /** Of a figure that has become another since nobody has said anything. */
    private static int count(Case c, Verdict verdict) {
        return (int)
                c.reviews().stream()
                        .filter(r -> r.verdict() == verdict && !r.isOfAnother())
                        .count();
    }

    private static List<String> figure(Review review) {
        return List.of(review.table(), review.row(), review.column());
    }

    private static Table table(Case c, Language language) {
        Rows rows =
                new Rows(c, language)
                        .column("figure", ReviewMessages.FIGURE, Kind.TEXT)
                        .column("seen", ReviewMessages.SEEN, Kind.NUMBER)
                        .column("now", ReviewMessages.NOW, Kind.NUMBER)
                        .column("verdict", Labels.VERDICT, Kind.TEXT)
                        .column("own", ReviewMessages.OWN, Kind.NUMBER)
                        .column("role", ReviewMessages.ROLE, Kind.TEXT)
                        .column("reason", ReviewMessages.REASON, Kind.TEXT);
        for (Review review : c.reviews()) {
            String figure = review.table() + ": " + String.join(": ", figure(review).subList(1, 3));
            rows.text(figure)
                    .amount(review.seen())
                    .number(review.now(), Phrase.of(now(review, language)))
                    .text(name(review))
                    .number(
                            review.own().map(Quantity::value),
                            Phrase.of(review.own().map(own -> range(own, language)).orElse("–")))
                    .text(review.role() + ", " + review.date())
                    .text(review.reason(), Phrase.of(Phrase.Style.ENGLISH, review.reason()))
                    .end();
        }
        return rows.unseen("reviews", ReviewMessages.HEADING.in(language));
    }

    private static String range(Quantity own, Language language) {
        String value = Numbers.amount(own.value(), language);
        return own.isUncertain()
                ? value
                        + " ("
                        + Numbers.amount(own.low(), language)
                        + "–"
                        + Numbers.amount(own.high(), language)
                        + ")"
                : value;
    }

    /** Only where it is another, so that it is seen. */
    private static String now(Review review, Language language) {
        return review.isOfAnother() ? Numbers.amount(review.now().orElseThrow(), language) : "=";
    }

    private static Text name(Review review) {
        return review.isOfAnother()
                ? ReviewMessages.ofAnother(name(review.verdict()))
                : name(review.verdict());
    }

    private static Text name(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTS -> ReviewMessages.ACCEPTS;
            case DISPUTES -> ReviewMessages.DISPUTES;
            case ABSTAINS -> ReviewMessages.ABSTAINS;
        };
    }
}
