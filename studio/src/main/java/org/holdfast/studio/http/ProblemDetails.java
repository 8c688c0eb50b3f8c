package org.holdfast.studio.http;

import java.util.List;
import java.util.Optional;
import org.holdfast.intake.Problem;

/**
 * A problem object (RFC 9457): why a call was not answered as asked.
 *
 * @param title what it is, the same for all of its kind
 * @param detail what it is this time, and the way out
 * @param status of HTTP
 * @param problems each thing that is wrong with a file that was sent
 */
public record ProblemDetails(String title, String detail, int status, List<Found> problems) {
    public ProblemDetails {
        problems = List.copyOf(problems);
    }

    /**
     * Something wrong with a file.
     *
     * @param severity {@code error} or {@code warning}
     * @param kind name of its page in the reference
     * @param message what stands there, what was expected, and the way out
     */
    public record Found(
            @WordOf(Problem.Severity.class) String severity,
            String kind,
            String file,
            Optional<Integer> line,
            Optional<String> column,
            String message) {}
}
