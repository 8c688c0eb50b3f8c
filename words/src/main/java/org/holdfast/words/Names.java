package org.holdfast.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.model.Case;
import org.holdfast.model.Fund;
import org.holdfast.model.Item;
import org.holdfast.model.Material;
import org.holdfast.model.MaterialSource;
import org.holdfast.model.Offer;
import org.holdfast.model.Party;
import org.holdfast.model.Producer;
import org.holdfast.model.Text;

/** Finds the name that a reader knows for an id of a case. */
public final class Names {
    private static final int LONGEST_ARTICLE = 3;

    private Names() {}

    /** The name of a fund, item, material, party, producer, source or offer; else the id itself. */
    public static Text of(Case c, String id) {
        return find(c, id).orElse(Text.same(id));
    }

    /**
     * The claimant whose need is the purpose of the plan, in running text: an article that its name
     * begins with is small.
     */
    public static Text claimant(Case c) {
        return of(c, c.settings().claimant()).with(Names::withSmallArticle);
    }

    /**
     * A short first word before a small letter is an article: 'The eastern flank', 'De oostflank'.
     */
    private static String withSmallArticle(String name) {
        int space = name.indexOf(' ');
        boolean isArticle =
                space > 0
                        && space <= LONGEST_ARTICLE
                        && space + 1 < name.length()
                        && !Letters.isCapital(name, space + 1);
        return isArticle ? Letters.small(name) : name;
    }

    private static Optional<Text> find(Case c, String id) {
        return name(c.funds(), Fund::id, Fund::name, id)
                .or(() -> name(c.items(), Item::id, Item::name, id))
                .or(() -> name(c.materials(), Material::id, Material::name, id))
                .or(() -> name(c.parties(), Party::id, Party::name, id))
                .or(() -> name(c.producers(), Producer::id, Producer::name, id))
                .or(() -> name(c.materialSources(), MaterialSource::id, MaterialSource::name, id))
                .or(() -> name(c.offers(), Offer::id, Offer::name, id));
    }

    /** The group of an item. */
    public static Text family(Case c, Item item) {
        return c.familyOf(item).name();
    }

    private static <T> Optional<Text> name(
            List<T> rows, Function<T, String> id, Function<T, Text> name, String wanted) {
        for (T row : rows) {
            if (id.apply(row).equals(wanted)) {
                return Optional.of(name.apply(row));
            }
        }
        return Optional.empty();
    }
}
