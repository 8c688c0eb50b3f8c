package org.holdfast.questions;

import java.util.Collection;
import java.util.Optional;
import org.holdfast.intake.Nearest;
import org.holdfast.model.Text;

/** What to say to a name that does not exist, and to a value that makes no sense. */
public final class Unknown {
    private static final int LONGEST = 60;

    private Unknown() {}

    /** {@code Unknown scenario 'basline'. Did you mean 'baseline'? …} */
    public static Text text(Text what, String written, Text whose, Collection<String> names) {
        Optional<String> meant = Nearest.to(written, names);
        return Text.each(language ->
                QuestionMessages.unknown(
                        what.in(language),
                        shown(written),
                        meant.isPresent(),
                        meant.orElse(""),
                        names.isEmpty(),
                        whose.in(language),
                        String.join(", ", names),
                        language));
    }

    /**
     * {@code --futures takes a whole number from 2 on, such as 12; got 'many'.}
     *
     * @param name of what the value was given for
     * @param takes what it takes, with an example
     */
    public static Text refusal(String name, Text takes, String got) {
        return QuestionMessages.refused(name, takes, shown(got));
    }

    /** Whoever wrote it, it obeys no terminal and fills no screen. */
    private static String shown(String written) {
        String plain = written.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
