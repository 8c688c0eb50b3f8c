package org.holdfast.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdfast.model.Instance;

/**
 * Futures as instances, for plans that are played side by side. Plans that draw the same numbers
 * share what no lever of theirs moves, and all of it under one scenario; each gets what it would
 * get alone, bit for bit.
 */
final class FutureInstances {
    private final List<Draws> draws;

    /** [plan] the first plan that draws as it does; itself if there is none before it. */
    private final int[] like;

    /** [plan] the first of these under its scenario; itself if there is none before it. */
    private final int[] same;

    /**
     * Some futures that follow each other.
     *
     * @param futures number of each of the instances; those that could not be made are left out
     * @param failures of these
     */
    record Block(List<Instance> instances, List<Integer> futures, List<Runs.Failure> failures) {}

    /** Those of some plans; one for each. */
    FutureInstances(List<Draws> draws) {
        this.draws = List.copyOf(draws);
        like = new int[draws.size()];
        same = new int[draws.size()];
        for (int k = 0; k < like.length; k++) {
            while (like[k] < k && !draws.get(k).drawsAs(draws.get(like[k]))) {
                like[k]++;
            }
            same[k] = like[k];
            while (same[k] < k && !isSame(k, same[k])) {
                same[k]++;
            }
        }
    }

    private boolean isSame(int plan, int before) {
        return like[plan] == like[before] && draws.get(plan).isUnderScenarioOf(draws.get(before));
    }

    /** The first plan that draws as a plan does; itself if there is none before it. */
    int like(int plan) {
        return like[plan];
    }

    /** The plans in an order in which those with the same futures follow each other. */
    List<Integer> order() {
        return IntStream.range(0, like.length)
                .boxed()
                .sorted(
                        Comparator.<Integer>comparingInt(k -> like[k])
                                .thenComparingInt(k -> same[k]))
                .toList();
    }

    /** The futures from one to before another; a block for each plan. */
    List<Block> between(int from, int to) {
        List<List<Optional<Instance>>> all = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (int k = 0; k < like.length; k++) {
            if (same[k] < k) {
                all.add(all.get(same[k]));
                blocks.add(blocks.get(same[k]));
                continue;
            }
            List<Optional<Instance>> own = new ArrayList<>(to - from);
            List<Instance> instances = new ArrayList<>(to - from);
            List<Integer> futures = new ArrayList<>(to - from);
            List<Runs.Failure> failures = new ArrayList<>();
            for (int f = from; f < to; f++) {
                try {
                    Instance made =
                            made(k, f, like[k] < k ? all.get(like[k]).get(f - from) : none());
                    futures.add(f);
                    instances.add(made);
                    own.add(Optional.of(made));
                } catch (IllegalArgumentException refused) {
                    failures.add(new Runs.Failure(f, String.valueOf(refused.getMessage())));
                    own.add(none());
                }
            }
            all.add(own);
            blocks.add(new Block(instances, futures, failures));
        }
        return blocks;
    }

    private static Optional<Instance> none() {
        return Optional.empty();
    }

    private Instance made(int plan, int future, Optional<Instance> other) {
        return other.isPresent()
                ? draws.get(plan).instance(future, other.get())
                : draws.get(plan).instance(future);
    }
}
