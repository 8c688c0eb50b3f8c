package org.holdfast.studio.cases;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Language;

/** Fills the pages of a case. There may be several, each with pages of its own. */
public interface Pages {
    /** Ids of the pages that it has for this case, in the order of the menu. */
    List<String> of(Case c);

    /** A page as JSON, if it has it. */
    Optional<byte[]> page(Case c, String page, Language language) throws IOException;

    /** Another file of the case by its name, if this has it: {@code pack.bin}. */
    default Optional<byte[]> file(Case c, String name) throws IOException {
        return Optional.empty();
    }

    /** Makes ahead what takes long; called once, in a thread of its own. */
    default void prepare(List<Case> cases) {}
}
