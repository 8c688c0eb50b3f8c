package org.holdfast.casefile.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Row;
import org.holdfast.intake.Problems;

/**
 * A figure that no document gives comes with the rule by which it was made, and a copy or a memory
 * is not graded like the document itself.
 */
record SourceCheck(CaseRows rows, Problems problems) implements Check {
    /** Sites to which anybody may upload what is not his own, and channels that pass it on. */
    private static final List<String> UPLOADS =
            List.of("scribd.com", "docslib.org", "t.me", "telegram.me", "telegram.org");

    private static final List<String> UNREAD = List.of("from memory", "not seen");

    @Override
    public void look() {
        for (Row row : rows.of("sources")) {
            Optional<String> kind = row.find("kind").filter(k -> !k.equals("document"));
            if (kind.isPresent() && row.isEmpty("note")) {
                problems.add(
                        CaseProblems.ruleMissing(
                                row.where("note"), row.find("id").orElse("?"), kind.get()));
            }
            row.find("grade")
                    .filter(grade -> grade.equals("A") || grade.equals("B"))
                    .ifPresent(grade ->
                            weak(row)
                                    .ifPresent(because ->
                                            problems.add(
                                                    CaseProblems.gradedTooHigh(
                                                            row.where("grade"),
                                                            row.find("id").orElse("?"),
                                                            grade,
                                                            because))));
        }
    }

    /** Why a source can be no better than C; empty if nothing says so. */
    private static Optional<String> weak(Row row) {
        String host = row.find("url").map(SourceCheck::host).orElse("");
        Optional<String> upload =
                UPLOADS.stream()
                        .filter(site -> host.equals(site) || host.endsWith("." + site))
                        .findFirst();
        String told = (row.find("publisher").orElse("") + " " + row.find("note").orElse(""));
        String small = told.toLowerCase(Locale.ROOT);
        return upload.or(() -> UNREAD.stream().filter(small::contains).findFirst());
    }

    private static String host(String url) {
        String rest = url.replaceFirst("^[a-z]+://", "");
        return rest.split("[/?#:]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
