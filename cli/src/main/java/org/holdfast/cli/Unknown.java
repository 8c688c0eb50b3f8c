package org.holdfast.cli;

import java.util.Collection;
import org.holdfast.casefile.Nearest;

/** What to say to a name that does not exist. */
final class Unknown {
    private Unknown() {}

    /** {@code Unknown scenario 'basline'. Did you mean 'baseline'? …} */
    static String name(String what, String written, String whose, Collection<String> names) {
        return "Unknown "
                + what
                + " '"
                + written
                + "'."
                + Nearest.to(written, names).map(name -> " Did you mean '" + name + "'?").orElse("")
                + (names.isEmpty()
                        ? " " + whose + " has none."
                        : " " + whose + " has: " + String.join(", ", names) + ".");
    }
}
