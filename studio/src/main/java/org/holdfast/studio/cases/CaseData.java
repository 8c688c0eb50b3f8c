package org.holdfast.studio.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.site.CaseList;
import org.holdfast.site.Pages;
import org.holdfast.studio.http.Held;

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

    /**
     * {@code cases.json}.
     *
     * @param work how it stands with what is made ahead for a case
     */
    public Held list(Function<Case, CaseList.Work> work) {
        List<CaseList.Shown> all =
                cases.all().stream().map(s -> new CaseList.Shown(s.id(), s.c())).toList();
        return Held.current(JSON, CaseList.json(true, version, all, pages, work));
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
        for (int k = 0; k < pages.size(); k++) {
            Pages each = pages.get(k);
            Optional<Language> language = language(c, file, each);
            if (language.isEmpty() && !each.files(c).contains(file)) {
                continue;
            }
            // The same page may come from another place later, which knows more.
            String key = c.hash() + " " + file + " " + k;
            Optional<Held> known =
                    Optional.ofNullable(made.get(key)).or(() -> make(c, file, each, language));
            if (known.isPresent()) {
                made.put(key, known.get());
                return known;
            }
        }
        return Optional.empty();
    }

    /** Forgets what was made: there is something new to tell. */
    public void renew() {
        made.clear();
    }

    /** The language of the page, if this has such a page. */
    private static Optional<Language> language(Case c, String file, Pages pages) {
        for (Language language : Language.values()) {
            String end = "." + language.code() + ".json";
            if (file.endsWith(end) && pages.of(c).contains(page(file))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private static String page(String file) {
        return file.substring(0, Math.max(0, file.indexOf('.')));
    }

    private static String mediaType(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "json" -> JSON;
            case "html" -> "text/html; charset=utf-8";
            case "pdf" -> "application/pdf";
            default -> "application/octet-stream";
        };
    }

    private static Optional<Held> make(
            Case c, String file, Pages pages, Optional<Language> language) {
        try {
            Optional<byte[]> bytes =
                    language.isPresent()
                            ? pages.page(c, page(file), language.get())
                            : pages.file(c, file);
            return bytes.map(b -> Held.current(mediaType(file), b));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
