package org.holdfast.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.SecondOpinion;
import org.holdfast.model.SecondOpinion.Line;
import org.holdfast.model.SecondOpinion.Risk;
import org.holdfast.model.SecondOpinion.Valued;
import org.holdfast.report.Block;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.words.Names;
import org.holdfast.words.RunLine;

/** What a small stochastic programme of the case says of its first year. */
final class GraphOpinion {
    private final Case c;
    private final SecondOpinion found;
    private final Language language;

    private GraphOpinion(Findings.Graphed g, Language language) {
        c = g.c();
        found = g.found();
        this.language = language;
    }

    static Section of(Findings.Graphed g, Language language) {
        GraphOpinion it = new GraphOpinion(g, language);
        return new Section(
                "policy-graph", GraphMessages.title(language), it.finding(), it.blocks());
    }

    private String finding() {
        Valued mean = found.of(Risk.MEAN);
        double news = tenths(found.fixed().reached()) - tenths(mean.reached());
        // What the search left open must be less than what is told.
        double open = tenths(mean.reached()) - tenths(mean.bound());
        return GraphMessages.finding(
                mean.reached(),
                found.fixed().reached(),
                news,
                open > Math.abs(news),
                mean.bound(),
                news <= 0,
                !lines().rows().isEmpty(),
                language);
    }

    /** As it is printed. */
    private static double tenths(double value) {
        return Math.rint(10 * value) / 10;
    }

    private List<Block> blocks() {
        Blocks blocks = new Blocks().add(values());
        Table lines = lines();
        if (lines.rows().isEmpty()) {
            blocks.paragraph(GraphMessages.noLines(language));
        } else {
            blocks.paragraph(GraphMessages.first(isSame(), language)).add(lines);
        }
        return blocks.paragraph(
                        GraphMessages.bounds(
                                found.of(Risk.MEAN).bound(), found.foreseen(), language))
                .paragraph(
                        GraphMessages.shape(
                                found.years(),
                                found.nodes(),
                                found.states(),
                                found.futures(),
                                found.gate().isPresent(),
                                found.gate().map(id -> Names.of(c, id).in(language)).orElse(""),
                                language))
                .paragraph(
                        GraphMessages.checked(
                                found.check().years(),
                                RunLine.tiny(
                                        found.check().whole() - found.check().apart(), language),
                                language))
                .list();
    }

    private Table values() {
        Rows rows =
                new Rows(c, language)
                        .column("policy", GraphMessages.policy(), Kind.TEXT)
                        .column("bound", GraphMessages.bound(), Kind.NUMBER)
                        .column("reached", GraphMessages.reached(), Kind.NUMBER)
                        .column("low", GraphMessages.low(), Kind.NUMBER)
                        .column("high", GraphMessages.high(), Kind.NUMBER)
                        .column("lines", GraphMessages.lines(), Kind.NUMBER);
        found.valued().forEach(v -> value(rows, v, v.risk().name(), name(v.risk())));
        value(rows, found.fixed(), "FIXED", GraphMessages.fixed(language));
        return rows.table(
                "policy-graph",
                GraphMessages.values(language),
                GraphMessages.valuesMeasure(language));
    }

    private String name(Risk risk) {
        return GraphMessages.risk(risk, language);
    }

    private static void value(Rows rows, Valued valued, String id, String name) {
        rows.text(id, name)
                .fixed(valued.bound(), 1)
                .fixed(valued.reached(), 1)
                .fixed(valued.low(), 1)
                .fixed(valued.high(), 1)
                .measure(Measure.COST, Optional.of(valued.million()))
                .end();
    }

    /** [subject and bloc][risk] units a month. */
    private Map<Line, Map<Risk, Double>> bySubject() {
        Map<Line, Map<Risk, Double>> all = new LinkedHashMap<>();
        for (Valued valued : found.valued()) {
            for (Line line : valued.lines()) {
                Line key = new Line(line.isMaterial(), line.subject(), line.bloc(), 0, 0);
                all.computeIfAbsent(key, k -> new LinkedHashMap<>())
                        .put(valued.risk(), line.monthly());
            }
        }
        return all;
    }

    /** Whether every measure orders lines for the same. */
    private boolean isSame() {
        return found.valued().stream()
                        .map(v ->
                                new TreeSet<>(
                                        v.lines().stream()
                                                .map(l -> l.subject() + " " + l.bloc())
                                                .toList()))
                        .distinct()
                        .count()
                == 1;
    }

    private Table lines() {
        Rows rows = new Rows(c, language).column("lines", GraphMessages.line(), Kind.TEXT);
        for (Risk risk : Risk.values()) {
            rows.column(risk.name(), name(risk), Kind.NUMBER);
        }
        bySubject()
                .forEach((line, by) -> {
                    String subject = Names.of(c, line.subject()).in(language);
                    rows.text(
                            line.subject() + " " + line.bloc(),
                            line.bloc().isEmpty()
                                    ? subject
                                    : GraphMessages.in(
                                            subject,
                                            Names.of(c, line.bloc()).in(language),
                                            language));
                    for (Risk risk : Risk.values()) {
                        rows.amount(Optional.ofNullable(by.get(risk)));
                    }
                    rows.end();
                });
        return rows.table(
                "policy-graph-lines",
                GraphMessages.firstLines(language),
                GraphMessages.linesMeasure(language));
    }
}
