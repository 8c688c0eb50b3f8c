package org.holdfast.studio.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Source;
import org.holdfast.site.Pages;
import org.holdfast.studio.http.Json;
import org.holdfast.words.Labels;

/** The sources of a case: what a page looks a source up in. */
public final class SourcesPage implements Pages {
    private static final String ID = "sources";

    private final String version;

    public SourcesPage(String version) {
        this.version = version;
    }

    @Override
    public List<String> of(Case c) {
        return List.of(ID);
    }

    @Override
    public Optional<byte[]> page(Case c, String page, Language language) {
        if (!page.equals(ID)) {
            return Optional.empty();
        }
        Map<String, Object> records = new LinkedHashMap<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Source source : c.sources()) {
            records.put(source.id(), one(source));
            List<String> cells =
                    List.of(
                            source.title(),
                            source.publisher(),
                            source.date(),
                            String.valueOf(source.grade()),
                            Labels.of(source.kind()).in(language));
            rows.add(
                    Map.of(
                            "cells",
                            cells,
                            "shown",
                            cells,
                            "sources",
                            List.of(source.id()),
                            "assumption",
                            source.kind() == Source.Kind.ASSUMPTION));
        }
        Map<String, Object> grid = new LinkedHashMap<>();
        grid.put(
                "columns",
                List.of(
                        column("title", "Title", "Titel", language),
                        column("publisher", "Publisher", "Uitgever", language),
                        column("date", "Date", "Datum", language),
                        column("grade", "Grade", "Waardering", language),
                        column("kind", "Kind", "Soort", language)));
        grid.put("rows", rows);
        grid.put("filters", List.of("publisher", "grade", "kind"));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("id", ID);
        whole.put("title", in(language, "Sources", "Bronnen"));
        whole.put(
                "lede",
                in(
                        language,
                        "Every figure of the case names one of these.",
                        "Elk cijfer van de casus noemt een van deze."));
        whole.put("sections", List.of(Map.of("id", ID, "grid", grid)));
        whole.put("records", records);
        whole.put("version", version);
        whole.put("hash", c.hash());
        return Optional.of(Json.bytes(whole));
    }

    private static Map<String, Object> one(Source source) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("id", source.id());
        record.put("title", source.title());
        record.put("publisher", source.publisher());
        if (source.url().startsWith("https://") || source.url().startsWith("http://")) {
            record.put("url", source.url());
        }
        record.put("date", source.date());
        record.put("grade", String.valueOf(source.grade()));
        record.put("feeds", List.of());
        if (!source.note().isEmpty()) {
            record.put("note", source.note());
        }
        return record;
    }

    private static Map<String, Object> column(String id, String en, String nl, Language language) {
        return Map.of("id", id, "name", in(language, en, nl), "kind", "text");
    }

    private static String in(Language language, String en, String nl) {
        return switch (language) {
            case EN -> en;
            case NL -> nl;
        };
    }
}
