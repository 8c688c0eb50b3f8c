package org.holdfast.questions;

import org.holdfast.model.Text;

/** A question that makes no sense as it is asked, said to whoever asked it. */
public final class WrongArgumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text why;

    /**
     * @param why what was given, what was expected, and the way out
     */
    public WrongArgumentException(Text why) {
        super(why.en());
        this.why = why;
    }

    public Text why() {
        return why;
    }
}
