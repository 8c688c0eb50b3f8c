package org.holdfast.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Text;

/** What JSON says first of work that was done with a case. */
record Done(
        String kind,
        String status,
        String version,
        @JsonProperty("case") String caseId,
        String caseHash,
        Optional<String> mark) {
    static Done of(String kind, Case c) {
        return new Done(
                kind,
                "done",
                Program.version(),
                c.settings().id(),
                c.hash(),
                c.settings().mark().map(Text::en));
    }
}
