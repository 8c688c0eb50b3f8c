package org.holdfast.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The problems of one reading. All are counted; of each kind in each file the first hundred are
 * listed.
 */
public final class Problems {
    private static final int LISTED = 100;
    private static final String MORE = "MoreLikeThis";

    private final List<Problem> listed = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Problem> unlisted = new TreeMap<>();
    private boolean errors;
    private long effort = 300_000_000;

    /** Adds a problem. */
    public void add(Problem problem) {
        errors |= problem.severity() == Problem.Severity.ERROR;
        String key = key(problem);
        int count = counts.merge(key, 1, Integer::sum);
        if (count <= LISTED) {
            listed.add(problem);
        } else {
            unlisted.put(key, problem);
        }
    }

    private static String key(Problem problem) {
        return problem.where().file() + "\n" + problem.kind();
    }

    /** Says how many like a problem are not listed. */
    private Problem more(Problem like) {
        return FileProblems.moreLikeThis(
                        Where.inFile(like.where().file()),
                        counts.getOrDefault(key(like), 0) - LISTED,
                        like.kind())
                .with(like.severity());
    }

    /**
     * The name that was probably meant. Once much effort went into guessing, there are no more
     * guesses: a file full of wrong names must not take hours.
     */
    public Optional<String> nearest(String written, Collection<String> names) {
        if (effort < 0) {
            return Optional.empty();
        }
        effort -= 20L * written.length() * names.size();
        return Nearest.to(written, names);
    }

    /** Whether one of them is an error. */
    public boolean hasErrors() {
        return errors;
    }

    /** The problems by file in the order of {@code files}, then by line. */
    public List<Problem> inOrder(List<String> files) {
        List<Problem> all = new ArrayList<>(listed);
        unlisted.values().forEach(problem -> all.add(more(problem)));
        all.sort(
                Comparator.comparingInt((Problem problem) -> place(problem, files))
                        .thenComparing(problem -> problem.where().file())
                        .thenComparing(problem -> problem.kind().equals(MORE))
                        .thenComparingInt(problem -> problem.where().line().orElse(0)));
        return all;
    }

    private static int place(Problem problem, List<String> files) {
        int place = files.indexOf(problem.where().file());
        return place < 0 ? files.size() : place;
    }
}
