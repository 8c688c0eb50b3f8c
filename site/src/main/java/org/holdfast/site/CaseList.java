package org.holdfast.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
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

    /** How it stands with what is made ahead for a case. */
    public sealed interface Work {
        /** Nothing is to be made. */
        record Done() implements Work {}

        /** It waits for another case's, or begins soon. */
        record Waiting() implements Work {}

        /**
         * It is being made.
         *
         * @param done steps of {@code of}; how many there are may not be known yet
         * @param since when it was begun, ISO 8601
         * @param usualSeconds how long it took the last time; empty if it was never made here
         */
        record Going(Pages.Making what, int done, int of, String since, OptionalLong usualSeconds)
                implements Work {}

        /**
         * It could not be made.
         *
         * @param why in the program's own words
         * @param again when it is tried again, ISO 8601
         */
        record Failed(Pages.Making what, String why, String again) implements Work {}
    }

    /**
     * The list as JSON. A case names the pages that it has, and apart from them those that are
     * still being made.
     *
     * @param server whether there is a server behind the files
     */
    public static byte[] json(
            boolean server, String version, List<Shown> cases, List<Pages> pages) {
        return json(server, version, cases, pages, c -> new Work.Done());
    }

    /**
     * The same.
     *
     * @param work what a server is making for a case
     */
    public static byte[] json(
            boolean server,
            String version,
            List<Shown> cases,
            List<Pages> pages,
            Function<Case, Work> work) {
        List<Object> all = new ArrayList<>();
        for (Shown shown : cases) {
            CaseSettings settings = shown.c().settings();
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", shown.id());
            one.put("title", settings.title().byCode());
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
            if (pages.stream().anyMatch(p -> p.hasPlans(shown.c()))) {
                one.put("plans", true);
            }
            told(work.apply(shown.c())).ifPresent(w -> one.put("making", w));
            all.add(one);
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("server", server);
        whole.put("version", version);
        whole.put("cases", all);
        return JSON.writeValueAsBytes(whole);
    }

    private static Optional<Map<String, Object>> told(Work work) {
        Map<String, Object> one = new LinkedHashMap<>();
        switch (work) {
            case Work.Done done -> {
                return Optional.empty();
            }
            case Work.Waiting waiting -> one.put("state", "waiting");
            case Work.Going going -> {
                one.put("state", "going");
                one.put("what", going.what().word());
                one.put("done", going.done());
                one.put("of", going.of());
                one.put("since", going.since());
                going.usualSeconds().ifPresent(seconds -> one.put("usualSeconds", seconds));
            }
            case Work.Failed failed -> {
                one.put("state", "failed");
                one.put("what", failed.what().word());
                one.put("why", failed.why());
                one.put("again", failed.again());
            }
        }
        return Optional.of(one);
    }

    /** Ids of the pages that a case has. */
    static List<String> pagesOf(Case c, List<Pages> pages) {
        return pages.stream().flatMap(p -> p.of(c).stream()).distinct().toList();
    }
}
