package org.holdfast.studio.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Language;
import org.holdfast.studio.http.Held;
import org.holdfast.studio.http.Json;

/** The files below {@code data/}: the list of cases, their pages, what the simulator needs. */
public final class CaseData {
    private static final String JSON = "application/json";

    private final Cases cases;
    private final List<Pages> pages;
    private final String version;
    private final Map<String, Held> made = new ConcurrentHashMap<>();

    public CaseData(Cases cases, List<Pages> pages, String version) {
        this.cases = cases;
        this.pages = List.copyOf(pages);
        this.version = version;
    }

    /** {@code cases.json}. */
    public Held list() {
        List<Object> all = new ArrayList<>();
        for (Cases.Shown shown : cases.all()) {
            CaseSettings settings = shown.c().settings();
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", shown.id());
            one.put("title", settings.title());
            one.put("hash", shown.c().hash());
            one.put("first", settings.firstMonth().toString());
            one.put("months", settings.months());
            one.put("known", settings.knownBy().toString());
            one.put(
                    "pages",
                    pages.stream().flatMap(p -> p.of(shown.c()).stream()).distinct().toList());
            all.add(one);
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("server", true);
        whole.put("version", version);
        whole.put("cases", all);
        return Held.current(JSON, Json.bytes(whole));
    }

    /**
     * A file of a case, made at the first call.
     *
     * @param file {@code sources.nl.json}, {@code pack.bin}
     */
    public Optional<Held> file(String id, String file) {
        Optional<Case> found = cases.find(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Case c = found.get();
        String key = c.hash() + " " + file;
        Optional<Held> known = Optional.ofNullable(made.get(key));
        if (known.isPresent()) {
            return known;
        }
        Optional<Held> now = make(c, file);
        // What is not there yet may be there next time.
        now.ifPresent(held -> made.put(key, held));
        return now;
    }

    /** The language of a page that the case has. */
    private Optional<Language> language(Case c, String file) {
        for (Language language : Language.values()) {
            String end = "." + language.name().toLowerCase(java.util.Locale.ROOT) + ".json";
            if (file.endsWith(end) && pages.stream().anyMatch(p -> p.of(c).contains(page(file)))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private static String page(String file) {
        return file.substring(0, Math.max(0, file.indexOf('.')));
    }

    private Optional<Held> make(Case c, String file) {
        Optional<Language> language = language(c, file);
        try {
            for (Pages each : pages) {
                Optional<byte[]> bytes =
                        language.isPresent()
                                ? each.page(c, page(file), language.get())
                                : each.file(c, file);
                if (bytes.isPresent()) {
                    return Optional.of(
                            Held.current(
                                    file.endsWith(".json") ? JSON : "application/octet-stream",
                                    bytes.get()));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
