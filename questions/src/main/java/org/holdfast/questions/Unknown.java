package org.holdfast.questions;

import java.util.Collection;
import java.util.Optional;
import org.holdfast.intake.Nearest;
import org.holdfast.model.Text;

/** What to say to a name that does not exist. */
public final class Unknown {
    private static final int LONGEST = 60;

    private Unknown() {}

    /** {@code Unknown scenario 'basline'. Did you mean 'baseline'? …} */
    public static String name(String what, String written, String whose, Collection<String> names) {
        return text(Text.same(what), written, Text.same(whose), names).en();
    }

    /** The same in both languages. */
    public static Text text(Text what, String written, Text whose, Collection<String> names) {
        Optional<String> meant = Nearest.to(written, names);
        String shown = shown(written);
        return new Text(
                english(what.en(), shown, whose.en(), names, meant),
                dutch(what.nl(), shown, whose.nl(), names, meant));
    }

    /** Whoever wrote it, it obeys no terminal and fills no screen. */
    private static String shown(String written) {
        String plain = written.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    private static String dutch(
            String what,
            String written,
            String whose,
            Collection<String> names,
            Optional<String> meant) {
        return "Onbekend: "
                + what
                + " '"
                + written
                + "'."
                + meant.map(name -> " Bedoelde u '" + name + "'?").orElse("")
                + (names.isEmpty()
                        ? " " + whose + " heeft er geen."
                        : " " + whose + " heeft: " + String.join(", ", names) + ".");
    }

    private static String english(
            String what,
            String written,
            String whose,
            Collection<String> names,
            Optional<String> meant) {
        return "Unknown "
                + what
                + " '"
                + written
                + "'."
                + meant.map(name -> " Did you mean '" + name + "'?").orElse("")
                + (names.isEmpty()
                        ? " " + whose + " has none."
                        : " " + whose + " has: " + String.join(", ", names) + ".");
    }
}
