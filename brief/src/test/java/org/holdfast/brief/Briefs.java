package org.holdfast.brief;

import java.util.Optional;
import org.holdfast.model.Answer;
import org.holdfast.model.Language;
import org.holdfast.model.TrackRecord;

/** Whole briefs, by nobody in particular. */
final class Briefs {
    private Briefs() {}

    static String html(Answer answer, Language language, Optional<String> forParty) {
        return html(answer, language, forParty, Optional.empty());
    }

    static String html(
            Answer answer,
            Language language,
            Optional<String> forParty,
            Optional<TrackRecord> record) {
        return Brief.html(answer, language, forParty, record, Imprint.PLAIN);
    }
}
