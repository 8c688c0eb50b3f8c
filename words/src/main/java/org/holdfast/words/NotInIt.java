package org.holdfast.words;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Language;

/** What the model leaves out. Stands in every brief. */
public final class NotInIt {
    private NotInIt() {}

    /**
     * One sentence for each thing left out.
     *
     * @param adversary whether the case has one
     */
    public static List<String> sentences(boolean adversary, Language language) {
        List<String> all = new ArrayList<>();
        if (adversary) {
            all.add(NotInItMessages.soldiers(language));
            all.add(NotInItMessages.tactics(language));
            all.add(NotInItMessages.adversary(language));
            all.add(NotInItMessages.escalation(language));
            all.add(NotInItMessages.signals(language));
            all.add(NotInItMessages.talks(language));
            all.add(NotInItMessages.afterwards(language));
            all.add(NotInItMessages.civilians(language));
        } else {
            all.add(NotInItMessages.people(language));
        }
        all.add(NotInItMessages.places(language));
        all.add(NotInItMessages.parliaments(language));
        all.add(NotInItMessages.secrets(language));
        return List.copyOf(all);
    }
}
