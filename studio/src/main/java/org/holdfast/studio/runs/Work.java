package org.holdfast.studio.runs;

import java.io.IOException;
import java.nio.file.Path;
import org.holdfast.model.Case;
import org.holdfast.model.Text;

/** Answers a question. */
@FunctionalInterface
public interface Work {
    /**
     * Finds the answer, and writes its files.
     *
     * @param files an empty folder
     */
    Told answer(Case c, Question question, Path files, Watch watch) throws IOException;

    /** Hears how far the work is, and says whether it should stop. */
    interface Watch {
        void step(Text what, int done, int of);

        boolean isAskedToStop();
    }

    /** The work was asked to stop. */
    final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("stopped on request");
        }
    }

    /** There is no answer, and why. */
    final class NoAnswerException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Text why;

        NoAnswerException(Text why) {
            super(why.en());
            this.why = why;
        }

        Text why() {
            return why;
        }
    }
}
