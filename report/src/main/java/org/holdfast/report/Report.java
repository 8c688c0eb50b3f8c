package org.holdfast.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.holdfast.model.Language;

/**
 * Sections under one headline, as a page of the studio shows them.
 *
 * @param title the finding
 * @param updated ISO day of the newest entry
 * @param state what makes the finding, where that is one thing
 * @param records sources by id; only in the report on sources
 * @param files names of files that tell the same, beside it
 */
public record Report(
        String id,
        String title,
        String lede,
        Optional<String> updated,
        Optional<State> state,
        List<Section> sections,
        Optional<Map<String, SourceRecord>> records,
        List<String> files,
        Language language,
        Run run) {
    public Report {
        sections = List.copyOf(sections);
        files = List.copyOf(files);
    }

    /**
     * What computed it.
     *
     * @param seed empty where nothing was drawn
     * @param hash of the case
     */
    public record Run(OptionalLong seed, String version, String hash) {}

    /** The same with files that tell it too. */
    public Report with(List<String> beside) {
        return new Report(
                id, title, lede, updated, state, sections, records, beside, language, run);
    }

    /**
     * A source.
     *
     * @param titleIn the language that its title is in
     * @param method how values were found
     * @param feeds what rests on it
     * @param noteIn the language that its note is in
     */
    public record SourceRecord(
            String id,
            String title,
            Language titleIn,
            String publisher,
            Optional<String> url,
            String date,
            Optional<String> retrieved,
            Optional<String> grade,
            Optional<String> method,
            List<String> feeds,
            Optional<String> note,
            Language noteIn) {}
}
