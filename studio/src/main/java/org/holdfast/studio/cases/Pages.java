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

    /** What the simulator needs of the case, if this makes it. */
    default Optional<byte[]> pack(Case c) throws IOException {
        return Optional.empty();
    }
}
