package org.holdfast.studio.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Source;
import org.holdfast.site.Pages;
import org.holdfast.studio.http.Json;
import org.holdfast.words.PageMessages;

/**
 * The sources of a case: what a page looks a source up in. Once the whole answer is there, its own
 * page of sources takes this one's place, which also says what each source feeds.
 */
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
        int official = 0;
        int assumed = 0;
        for (Source source : c.sources()) {
            records.put(source.id(), one(source));
            official += source.grade() == 'A' ? 1 : 0;
            assumed += source.kind() == Source.Kind.ASSUMPTION ? 1 : 0;
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("id", ID);
        whole.put(
                "title",
                PageMessages.sourcesTitle(c.sources().size(), official, assumed, language));
        whole.put("lede", PageMessages.sourcesLede(language));
        whole.put("updated", c.settings().knownBy().toString());
        whole.put("sections", List.of());
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
}
