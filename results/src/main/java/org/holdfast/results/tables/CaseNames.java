package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** What the ids of a case are called, so that no other table needs names. */
@Listed
public final class CaseNames {
    private static final Text NONE = Text.same("");

    /**
     * One id in one language.
     *
     * @param ids what it belongs to, by column; those that do not apply are not there
     */
    public record Row(
            String caseId,
            String table,
            String id,
            Language language,
            Text name,
            Text shortName,
            Text unit,
            Map<String, String> ids) {}

    public static final Table<Row> TABLE =
            new Table<>(
                    "names.csv",
                    "What one id of the case is called in one language. Join it on the id where a"
                            + " table for readers needs names.",
                    List.of(
                            Column.words("case", "id", "The case.", Row::caseId),
                            Column.words(
                                    "table", "word", "The table of the case it is in.", Row::table),
                            Column.words("id", "id", "The id.", Row::id),
                            Column.word("language", "en or nl.", row -> row.language()),
                            Column.words("name", "words", "Its name.", row -> in(row, row.name())),
                            Column.words(
                                    "short",
                                    "words",
                                    "Its short name, of an item.",
                                    row -> in(row, row.shortName())),
                            Column.words(
                                    "unit",
                                    "words",
                                    "Its unit, of an item, a material or a lever.",
                                    row -> in(row, row.unit())),
                            id(
                                    "item",
                                    "What a producer makes, an offer sells or a class of attack is part of."),
                            id("party", "Whose it is, of a producer, an offer or a source."),
                            id("bloc", "The bloc of the party.")),
                    false,
                    CaseNames::of);

    private CaseNames() {}

    private static String in(Row row, Text text) {
        return text.in(row.language());
    }

    private static Column<Row> id(String name, String about) {
        return Column.words(name, "id", about, row -> row.ids().getOrDefault(name, ""));
    }

    private static Optional<List<Row>> of(Findings findings) {
        return findings instanceof Findings.Unanswered
                ? Optional.empty()
                : Optional.of(of(findings.c()));
    }

    /** The rows, table by table in the case's order. */
    public static List<Row> of(Case c) {
        List<Row> rows = new ArrayList<>();
        for (Language language : Language.values()) {
            Adding to = new Adding(c, language, rows);
            c.parties()
                    .forEach(p ->
                            to.add(
                                    "parties",
                                    p.id(),
                                    p.name(),
                                    NONE,
                                    NONE,
                                    Map.of("bloc", c.blocOf(p.id()))));
            c.items()
                    .forEach(i ->
                            to.add("items", i.id(), i.name(), i.shortName(), i.unit(), Map.of()));
            c.producers()
                    .forEach(p ->
                            to.add(
                                    "producers",
                                    p.id(),
                                    p.name(),
                                    NONE,
                                    NONE,
                                    to.owned(p.party(), p.item())));
            c.offers()
                    .forEach(o ->
                            to.add(
                                    "offers",
                                    o.id(),
                                    o.name(),
                                    NONE,
                                    NONE,
                                    to.owned(o.party(), o.item())));
            c.raids()
                    .forEach(r ->
                            to.add(
                                    "raids",
                                    r.id(),
                                    r.name(),
                                    NONE,
                                    NONE,
                                    Map.of("item", r.item())));
            c.materials()
                    .forEach(m -> to.add("materials", m.id(), m.name(), NONE, m.unit(), Map.of()));
            c.materialSources()
                    .forEach(s ->
                            to.add(
                                    "material_sources",
                                    s.id(),
                                    s.name(),
                                    NONE,
                                    NONE,
                                    to.owned(s.party(), "")));
            c.funds().forEach(f -> to.add("funds", f.id(), f.name(), NONE, NONE, Map.of()));
            c.levers().forEach(l -> to.add("levers", l.id(), l.name(), NONE, l.unit(), Map.of()));
            c.scenarios()
                    .forEach(s -> to.add("scenarios", s.id(), s.title(), NONE, NONE, Map.of()));
        }
        return rows;
    }

    private record Adding(Case c, Language language, List<Row> rows) {
        void add(
                String table,
                String id,
                Text name,
                Text shortName,
                Text unit,
                Map<String, String> ids) {
            rows.add(new Row(c.settings().id(), table, id, language, name, shortName, unit, ids));
        }

        Map<String, String> owned(String party, String item) {
            return Map.of("party", party, "bloc", c.blocOf(party), "item", item);
        }
    }
}
