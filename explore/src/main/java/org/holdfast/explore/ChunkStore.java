package org.holdfast.explore;

import java.util.Optional;

/**
 * Where finished chunks are kept, so that work that was stopped goes on where it was. What is found
 * is what was kept, bit for bit.
 */
public interface ChunkStore {
    /**
     * The runs of a plan in these futures, if they are kept and whole.
     *
     * @param monthly whether the monthly measures are asked for too
     */
    Optional<Runs> find(Exploring.Entry entry, Draws draws, boolean monthly);

    /** Keeps the runs of a plan in these futures; without their monthly measures if not asked. */
    void keep(Exploring.Entry entry, Draws draws, boolean monthly, Runs runs);

    /** Keeps nothing. */
    static ChunkStore none() {
        return new ChunkStore() {
            @Override
            public Optional<Runs> find(Exploring.Entry entry, Draws draws, boolean monthly) {
                return Optional.empty();
            }

            @Override
            public void keep(Exploring.Entry entry, Draws draws, boolean monthly, Runs runs) {}
        };
    }
}
