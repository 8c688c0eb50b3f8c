package org.holdfast.site;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.plan.Planner;

/** Fills the pages of a case. There may be several, each with pages of its own. */
public interface Pages {
    /** What takes long. */
    enum Making {
        /** What the simulator starts from. */
        SIMULATOR,
        /** The pages of the whole answer. */
        PAGES,
        /** What each policy comes to. */
        POLICIES,
        /** Plans for the steps of levers. */
        PLANS;

        /** The word in files. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Ids of the pages that it has for this case, in the order of the menu. */
    List<String> of(Case c);

    /** A page as JSON, if it has it. */
    Optional<byte[]> page(Case c, String page, Language language) throws IOException;

    /** Names of the other files that it has for a case: {@code pack.bin}. */
    default List<String> files(Case c) {
        return List.of();
    }

    /** Another file of the case by its name, if this has it. */
    default Optional<byte[]> file(Case c, String name) throws IOException {
        return Optional.empty();
    }

    /** Ids of the pages that this case will have once they are made. */
    default List<String> coming(Case c) {
        return List.of();
    }

    /** Whether its plans for the steps of this case's levers are there. */
    default boolean hasPlans(Case c) {
        return false;
    }

    /** What it makes ahead, told to those who wait for it. */
    default Making making() {
        return Making.PAGES;
    }

    /** Takes in what was made at an earlier time, and makes only what takes no time. */
    default void recall(List<Case> cases) throws IOException {}

    /** Makes ahead what takes seconds, before anything is begun that takes minutes. */
    default void begin(List<Case> cases, Planner.Progress progress) throws IOException {}

    /**
     * Makes ahead what takes long. Until then a page or a file that takes long may not be there.
     *
     * @throws IllegalStateException if it is stopped, or there is no answer to what a page tells
     */
    default void prepare(List<Case> cases, Planner.Progress progress) throws IOException {}
}
