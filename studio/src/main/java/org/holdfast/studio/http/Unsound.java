package org.holdfast.studio.http;

import java.util.List;
import org.holdfast.model.Text;

/** A file that was sent and is not taken in, with everything that is wrong with it. */
public final class Unsound extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text title;
    private final transient List<Fault.Found> problems;

    public Unsound(Text title, List<Fault.Found> problems) {
        super(title.en());
        this.title = title;
        this.problems = List.copyOf(problems);
    }

    public Text title() {
        return title;
    }

    public List<Fault.Found> problems() {
        return problems;
    }
}
