package org.holdfast.brief;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Origin;
import org.holdfast.model.Quantity;
import org.holdfast.model.Source;
import org.holdfast.model.TrackRecord;
import org.holdfast.report.Report;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.KindWords;
import org.holdfast.words.Labels;
import org.holdfast.words.PageMessages;
import org.holdfast.words.PageWords;
import org.holdfast.words.RunLine;

/** Every source, what it feeds, and how much of the case rests on which kind. */
public final class SourcesPage {
    private static final String ID = "sources";

    private SourcesPage() {}

    static Report of(Context on, Optional<Ledger> ledger) {
        Language language = on.language();
        Case c = on.c();
        Map<String, Map<String, Integer>> feeds = new HashMap<>();
        gather(c, feeds);
        Map<String, Report.SourceRecord> records = new LinkedHashMap<>();
        records.put(Rows.RUN, run(on));
        for (Source source : c.sources()) {
            records.put(
                    source.id(), one(source, feeds.getOrDefault(source.id(), Map.of()), language));
        }
        int ours = records.size();
        ledger.flatMap(Ledger::track)
                .map(TrackRecord::sources)
                .orElse(List.of())
                .forEach(source ->
                        records.putIfAbsent(source.id(), one(source, Map.of(), language)));
        ledger.ifPresent(l -> records.putAll(on.documents(l).records(language)));
        return on.page(
                ID,
                title(c, language),
                PageMessages.sourcesLede(language)
                        + " "
                        + PageMessages.sourcesListed(
                                records.size() - ours, records.size(), language),
                Optional.of(c.settings().knownBy().toString()),
                Stream.concat(Stream.of(kinds(on, feeds)), Reviews.of(c, language).stream())
                        .toList(),
                Optional.of(records));
    }

    /**
     * The sources of a case before anything is computed from it: what a page looks a source up in.
     *
     * @param version of the program
     */
    public static Report early(Case c, String version, Language language) {
        Map<String, Report.SourceRecord> records = new LinkedHashMap<>();
        for (Source source : c.sources()) {
            records.put(source.id(), one(source, Map.of(), language));
        }
        return new Report(
                ID,
                title(c, language),
                PageMessages.sourcesLede(language),
                Optional.of(c.settings().knownBy().toString()),
                Optional.empty(),
                List.of(),
                Optional.of(records),
                List.of(),
                language,
                new Report.Run(OptionalLong.empty(), version, c.hash()));
    }

    private static String title(Case c, Language language) {
        int official = (int) c.sources().stream().filter(s -> s.grade() == 'A').count();
        int assumed =
                (int) c.sources().stream().filter(s -> s.kind() == Source.Kind.ASSUMPTION).count();
        return PageMessages.sourcesTitle(c.sources().size(), official, assumed, language);
    }

    /** The run itself: what is computed rests on it, and through it on every source. */
    private static Report.SourceRecord run(Context on) {
        Language language = on.language();
        return new Report.SourceRecord(
                Rows.RUN,
                on.in(BriefMessages.RUN),
                language,
                "Holdfast",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(
                        BriefMessages.runNote(language)
                                + " "
                                + RunLine.of(on.answer().run(), language)),
                language);
    }

    private static Report.SourceRecord one(
            Source source, Map<String, Integer> feeds, Language language) {
        boolean isLink = source.url().startsWith("https://") || source.url().startsWith("http://");
        return new Report.SourceRecord(
                source.id(),
                source.title().in(language),
                source.title().tongue(language),
                source.publisher(),
                isLink ? Optional.of(source.url()) : Optional.empty(),
                source.date(),
                Optional.empty(),
                Optional.of(String.valueOf(source.grade())),
                Optional.of(KindWords.of(source.kind()).in(language)),
                feeds.entrySet().stream()
                        .map(e -> PageWords.feeds(e.getKey(), e.getValue(), language))
                        .toList(),
                Optional.of(source.note().in(language)).filter(note -> !note.isBlank()),
                source.note().tongue(language));
    }

    /** How many figures of the case rest on each kind of source. */
    private static Section kinds(Context on, Map<String, Map<String, Integer>> feeds) {
        Language language = on.language();
        Map<Source.Kind, Integer> figures = new TreeMap<>();
        Map<Source.Kind, Integer> sources = new TreeMap<>();
        for (Source source : on.c().sources()) {
            int sum =
                    feeds.getOrDefault(source.id(), Map.of()).values().stream()
                            .mapToInt(n -> n)
                            .sum();
            figures.merge(source.kind(), sum, Integer::sum);
            sources.merge(source.kind(), 1, Integer::sum);
        }
        int all = figures.values().stream().mapToInt(n -> n).sum();
        double assumed =
                all > 0 ? (double) figures.getOrDefault(Source.Kind.ASSUMPTION, 0) / all : 0;
        String title = PageMessages.gradesTitle(assumed, language);
        String measure = PageMessages.gradesMeasure(language);
        Rows rows =
                on.rows()
                        .column("kind", PageMessages.KIND, Kind.TEXT)
                        .column("sources", Labels.SOURCES, Kind.NUMBER)
                        .column("figures", PageMessages.FIGURES, Kind.NUMBER)
                        .column("share", Labels.SHARE, Kind.SHARE);
        for (Source.Kind kind : Source.Kind.values()) {
            int count = figures.getOrDefault(kind, 0);
            rows.text(kind.name(), on.in(KindWords.of(kind)))
                    .whole(sources.getOrDefault(kind, 0))
                    .whole(count)
                    .share(all > 0 ? (double) count / all : 0)
                    .end();
        }
        return Section.of(
                "kinds",
                on.in(PageMessages.WHAT_IT_RESTS_ON),
                List.of(),
                rows.table("kinds", title, measure));
    }

    /** Counts the figures of the case by source and by the table that they stand in. */
    private static void gather(Object value, Map<String, Map<String, Integer>> feeds) {
        switch (value) {
            case Quantity quantity -> count(quantity.origin(), feeds);
            case Collection<?> many -> many.forEach(one -> gather(one, feeds));
            case Optional<?> one -> one.ifPresent(v -> gather(v, feeds));
            case Origin origin -> {}
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    try {
                        gather(component.getAccessor().invoke(record), feeds);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(record + ", " + component, e);
                    }
                }
            }
            default -> {}
        }
    }

    private static void count(Origin origin, Map<String, Map<String, Integer>> feeds) {
        if (!origin.source().isEmpty()) {
            feeds.computeIfAbsent(origin.source(), s -> new TreeMap<>())
                    .merge(origin.file(), 1, Integer::sum);
        }
    }
}
