package org.holdfast.studio.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.brief.Door;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.PolicyRuns;
import org.holdfast.plan.Planner;
import org.holdfast.plan.Solver;
import org.holdfast.questions.Answering;
import org.holdfast.questions.Argument;
import org.holdfast.questions.Asked;
import org.holdfast.questions.Call;
import org.holdfast.questions.Questions;
import org.holdfast.results.Findings;
import org.holdfast.site.Pages;

/**
 * The first page of a case: what each policy comes to, now and later. It takes what {@code holdfast
 * policies} has found, be it not all; what it makes ahead takes minutes.
 */
public final class DoorPages implements Pages {
    /** How the names of files begin that hold policies against one of them. */
    private static final String AGAINST = "against-";

    private static final long SEED = 0;
    private final List<Path> places;
    private final AnswerPages.Program program;
    private final int threads;
    private final Grid grid;

    /** [hash] what is told. */
    private final Map<String, Findings.Deciding> told = new ConcurrentHashMap<>();

    private final Set<String> whole = ConcurrentHashMap.newKeySet();

    /**
     * What is computed ahead.
     *
     * @param futures in which each policy is played
     * @param isWaiting whether each is also decided a year and two later
     * @param every months between two plans; where a plan is made each half-year, waiting is asked
     *     by half-years too
     */
    public record Grid(int futures, boolean isWaiting, int every) {
        /** As {@code holdfast policies --waiting 1} has it. */
        public static final Grid STANDARD =
                new Grid((int) Argument.WORLDS.standard(), true, (int) Argument.RHYTHM.standard());
    }

    /**
     * Doors of cases.
     *
     * @param places folders where policies may be kept; what is found anew is kept where most is
     *     known
     * @param threads that may work at once
     * @param grid what is computed ahead; what was found before is told too
     */
    public DoorPages(List<Path> places, AnswerPages.Program program, int threads, Grid grid) {
        this.places = List.copyOf(places);
        this.program = program;
        this.threads = threads;
        this.grid = grid;
    }

    @Override
    public Making making() {
        return Making.POLICIES;
    }

    @Override
    public List<String> of(Case c) {
        return told.containsKey(c.hash()) ? List.of(Door.ID) : List.of();
    }

    @Override
    public List<String> coming(Case c) {
        return whole.contains(c.hash()) ? List.of() : List.of(Door.ID);
    }

    @Override
    public Optional<byte[]> page(Case c, String page, Language language) {
        return Optional.ofNullable(told.get(c.hash()))
                .map(found -> utf8(Door.json(found, language)));
    }

    /** Each policy against one other, for each other. */
    @Override
    public List<String> files(Case c) {
        return Optional.ofNullable(told.get(c.hash())).stream()
                .flatMap(found -> Door.against(found).stream())
                .flatMap(id -> Arrays.stream(Language.values()).map(l -> pairs(id, l)))
                .toList();
    }

    @Override
    public Optional<byte[]> file(Case c, String name) {
        Findings.Deciding found = told.get(c.hash());
        if (found == null || !name.startsWith(AGAINST)) {
            return Optional.empty();
        }
        for (String id : Door.against(found)) {
            for (Language language : Language.values()) {
                if (name.equals(pairs(id, language))) {
                    return Optional.of(utf8(Door.pairs(found, id, language)));
                }
            }
        }
        return Optional.empty();
    }

    private static String pairs(String id, Language language) {
        return AGAINST + id + "." + language.code() + ".json";
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private Call call(Case c) {
        Asked asked = Asked.of(c, c.baseline().id(), Map.of(), SEED);
        return new Call(
                asked,
                Map.of(
                        Argument.WORLDS.name(),
                        (double) grid.futures(),
                        Argument.WAITING.name(),
                        grid.isWaiting() ? 1.0 : 0.0,
                        Argument.RHYTHM.name(),
                        (double) grid.every()));
    }

    @Override
    public void recall(List<Case> cases) {
        for (Case c : cases) {
            places.forEach(place -> known(place, c).ifPresent(this::put));
        }
    }

    /** What each policy comes to, as far as it was found before. */
    public Optional<PolicyRuns> policies(Case c) {
        return known(fullest(c), c).map(Findings.Deciding::policies);
    }

    private Optional<Findings.Deciding> known(Path place, Case c) {
        return Questions.knownPolicies(answering(place, (what, done, of) -> {}), call(c));
    }

    /** Where most is known already: what another command has found is not found again. */
    private Path fullest(Case c) {
        Path fullest = places.getFirst();
        int most = 0;
        for (Path place : places) {
            int ways = known(place, c).map(found -> found.policies().ways().size()).orElse(0);
            if (ways > most) {
                fullest = place;
                most = ways;
            }
        }
        return fullest;
    }

    @Override
    public void prepare(List<Case> cases, Planner.Progress progress) throws IOException {
        recall(cases);
        for (Case c : cases) {
            String id = c.settings().id();
            Answering own =
                    answering(
                            fullest(c),
                            (what, done, of) -> progress.step(id + ": policies", done, of));
            if (!whole.contains(c.hash())
                    && Questions.POLICIES.ask(own, call(c)) instanceof Findings.Deciding found) {
                put(found);
            }
            whole.add(c.hash());
        }
    }

    private Answering answering(Path place, Planner.Progress progress) {
        return new Answering(
                place,
                program.version(),
                program.print(),
                program.today().get(),
                threads,
                Solver.NO_CLOCK,
                false,
                Runtime.getRuntime().maxMemory(),
                new Heard(progress));
    }

    /** Whoever waits hears how far it is; what could not be kept is only found again. */
    private record Heard(Planner.Progress progress) implements Answering.Listener {
        @Override
        public Answering.Progress begin(List<String> parts) {
            return new Answering.Progress() {
                @Override
                public void step(String what, int done, int of) {
                    progress.step(what, done, of);
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public void reused() {}

        @Override
        public void notKept(IOException why) {}

        @Override
        public boolean isAskedToStop() {
            return false;
        }
    }

    /** Unless as much is told already. */
    private void put(Findings.Deciding found) {
        told.merge(
                found.c().hash(),
                found,
                (before, now) ->
                        before.policies().ways().size() >= now.policies().ways().size()
                                ? before
                                : now);
    }
}
