package org.holdfast.studio.runs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.holdfast.model.Case;
import org.holdfast.model.Lever;
import org.holdfast.model.Scenario;
import org.holdfast.studio.http.Refusal;

/**
 * What a run is asked. Everything that its answer depends on is in it, so that the same question
 * has the same address, whoever asks it.
 *
 * @param caseId by which the studio knows the case
 * @param caseHash hash of its files
 * @param settings levers that differ from the scenario's
 * @param futures how many are played; 0 for a plan
 * @param seed of the futures; 0 for a plan, in which nothing is drawn
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
        /** Both, and the two between, in many futures. */
        EXPLORE,
        /** The same, with the plans of all the case's scenarios. */
        ROBUST;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
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
        Scenario base =
                c.findScenario(scenario)
                        .orElseThrow(() ->
                                Refusal.wrong(RunMessages.caseHasNoScenario(shown(scenario))));
        Kind kind =
                Kind.find(kindWord)
                        .orElseThrow(() ->
                                Refusal.wrong(RunMessages.runKindPlanExplore(shown(kindWord))));
        SortedMap<String, Double> settings = new TreeMap<>();
        asked.forEach((id, setting) -> {
            double checked = checked(c, id, setting);
            if (checked != base.settings().getOrDefault(id, Double.NaN)) {
                settings.put(id, checked);
            }
        });
        if (kind == Kind.PLAN) {
            return new Question(caseId, c.hash(), scenario, settings, kind, 0, 0);
        }
        if (futures < 2 || futures > most) {
            throw Refusal.wrong(RunMessages.runHasFuturesGot(most, futures));
        }
        return new Question(caseId, c.hash(), scenario, settings, kind, futures, seed);
    }

    private static double checked(Case c, String id, Double setting) {
        Lever lever =
                c.levers().stream()
                        .filter(l -> l.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Refusal.wrong(RunMessages.caseHasNoLever(shown(id))));
        boolean whole = lever.effect().setting().isMonth();
        if (!(setting >= lever.low() && setting <= lever.high())
                || (whole && setting != Math.rint(setting))) {
            throw Refusal.wrong(
                    RunMessages.goesFromWholeMonths(
                            id,
                            lever.low(),
                            lever.high(),
                            whole,
                            lever.unit(),
                            setting.toString()));
        }
        return setting;
    }

    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }

    /** The scenario with the levers set. */
    Scenario scenario(Case c) {
        Scenario found = c.findScenario(scenario).orElseThrow();
        for (var setting : settings.entrySet()) {
            found = found.with(setting.getKey(), setting.getValue());
        }
        return found;
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
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
