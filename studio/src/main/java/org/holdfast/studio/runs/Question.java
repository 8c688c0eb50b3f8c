package org.holdfast.studio.runs;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.holdfast.model.Case;
import org.holdfast.model.Sha256;
import org.holdfast.questions.Argument;
import org.holdfast.questions.Asked;
import org.holdfast.questions.Call;
import org.holdfast.questions.WrongArgumentException;
import org.holdfast.studio.http.ApiError;

/**
 * What a run is asked. Everything that its answer depends on is in it, so that the same question
 * has the same address, whoever asks it.
 *
 * @param caseId by which the studio knows the case
 * @param caseHash hash of its files
 * @param settings levers that differ from the scenario's
 * @param futures how many are played; 0 where none are drawn
 * @param seed of the futures; 0 where none are drawn
 */
public record Question(
        String caseId,
        String caseHash,
        String scenario,
        SortedMap<String, Double> settings,
        Kind kind,
        int futures,
        long seed) {
    private static final int HASH_BYTES = 16;

    public Question {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** What is computed. */
    public enum Kind {
        /** The plan and today's practice, with what binds. */
        PLAN,
        /** The plan started later. */
        DELAY,
        /** What each policy lever does on its own. */
        LEVERS,
        /** What today's practice forecast, and what happened. */
        HINDCAST,
        /** What each policy comes to, planned anew in the same futures, now and later. */
        POLICIES,
        /** Both, and the two between, in many futures. */
        EXPLORE,
        /** The same, with the plans of all the case's scenarios. */
        ROBUST;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether futures are drawn for it. */
        public boolean isDrawn() {
            return switch (this) {
                case PLAN, DELAY, LEVERS -> false;
                case HINDCAST, POLICIES, EXPLORE, ROBUST -> true;
            };
        }

        static Optional<Kind> find(String word) {
            for (Kind kind : values()) {
                if (kind.word().equals(word)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * The question, if it makes sense for the case.
     *
     * @param asked levers and their settings
     * @param most futures that may be asked for
     */
    public static Question of(
            String caseId,
            Case c,
            String scenario,
            Map<String, Double> asked,
            String kindWord,
            int futures,
            long seed,
            int most) {
        Kind kind =
                Kind.find(kindWord)
                        .orElseThrow(() ->
                                ApiError.wrong(RunMessages.runKindPlanExplore(shown(kindWord))));
        try {
            Asked about = Asked.of(c, scenario, asked, seed);
            Map<String, Double> base = c.findScenario(scenario).orElseThrow().settings();
            SortedMap<String, Double> settings = new TreeMap<>(about.scenario().settings());
            settings.keySet().retainAll(asked.keySet());
            settings.entrySet().removeIf(one -> one.getValue().equals(base.get(one.getKey())));
            return kind.isDrawn()
                    ? new Question(
                            caseId,
                            c.hash(),
                            scenario,
                            settings,
                            kind,
                            Argument.FUTURES.atMost(most).checked("futures", futures),
                            seed)
                    : new Question(caseId, c.hash(), scenario, settings, kind, 0, 0);
        } catch (WrongArgumentException wrong) {
            throw ApiError.wrong(wrong.why());
        }
    }

    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }

    /** The same, to be answered. */
    Call call(Case c) {
        return new Call(
                Asked.of(c, scenario, settings, seed),
                Map.of(Argument.FUTURES.name(), (double) futures, Argument.WAITING.name(), 1.0));
    }

    /**
     * The address of the run.
     *
     * @param program version and content of the program that answers
     */
    String id(String program) {
        StringBuilder all = new StringBuilder("run 1\n");
        all.append(program).append('\n').append(caseHash).append('\n').append(scenario);
        all.append('\n').append(kind.word()).append('\n').append(futures).append('\n').append(seed);
        settings.forEach((id, value) -> all.append('\n').append(id).append('=').append(value));
        byte[] asked = all.toString().getBytes(StandardCharsets.UTF_8);
        return Sha256.hex(asked).substring(0, 2 * HASH_BYTES);
    }
}
