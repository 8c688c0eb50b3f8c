package org.holdfast.studio.http;

import java.util.List;
import java.util.function.Function;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** A file that was sent and is not taken in, with everything that is wrong with it. */
public final class InvalidUpload extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text title;
    private final transient Function<Language, List<ProblemDetails.Found>> problems;

    /**
     * @param problems what is wrong, in a language
     */
    public InvalidUpload(Text title, Function<Language, List<ProblemDetails.Found>> problems) {
        super(title.en());
        this.title = title;
        this.problems = problems;
    }

    public Text title() {
        return title;
    }

    public List<ProblemDetails.Found> problems(Language language) {
        return problems.apply(language);
    }
}
