package org.holdfast.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings;
import tools.jackson.databind.json.JsonMapper;

/** The list of cases that a page starts from: {@code data/cases.json}. */
public final class CaseList {
    /** Its name below {@code data/}. */
    public static final String FILE = "cases.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CaseList() {}

    /** A case under the id by which it is shown. */
    public record Shown(String id, Case c) {}

    /**
     * The list as JSON. A case names the pages that it has, and apart from them those that are
     * still being made.
     *
     * @param server whether there is a server behind the files
     */
    public static byte[] json(
            boolean server, String version, List<Shown> cases, List<Pages> pages) {
        List<Object> all = new ArrayList<>();
        for (Shown shown : cases) {
            CaseSettings settings = shown.c().settings();
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", shown.id());
            one.put("title", Map.of("en", settings.title().en(), "nl", settings.title().nl()));
            one.put("hash", shown.c().hash());
            one.put("first", settings.firstMonth().toString());
            one.put("months", settings.months());
            one.put("known", settings.knownBy().toString());
            List<String> has = pagesOf(shown.c(), pages);
            one.put("pages", has);
            List<String> coming =
                    pages.stream()
                            .flatMap(p -> p.coming(shown.c()).stream())
                            .filter(id -> !has.contains(id))
                            .distinct()
                            .toList();
            if (!coming.isEmpty()) {
                one.put("coming", coming);
            }
            all.add(one);
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("server", server);
        whole.put("version", version);
        whole.put("cases", all);
        return JSON.writeValueAsBytes(whole);
    }

    /** Ids of the pages that a case has. */
    static List<String> pagesOf(Case c, List<Pages> pages) {
        return pages.stream().flatMap(p -> p.of(c).stream()).distinct().toList();
    }
}
