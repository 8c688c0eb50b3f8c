package org.holdfast.studio.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.report.Report;
import org.holdfast.report.ReportJson;
import org.holdfast.site.Pages;

/**
 * The sources of a case: what a page looks a source up in. Once the whole answer is there, its own
 * page of sources takes this one's place, which also says what each source feeds.
 */
public final class SourcesPage implements Pages {
    private static final String ID = "sources";

    private final String version;

    public SourcesPage(String version) {
        this.version = version;
    }

    @Override
    public List<String> of(Case c) {
        return List.of(ID);
    }

    @Override
    public Optional<byte[]> page(Case c, String page, Language language) {
        if (!page.equals(ID)) {
            return Optional.empty();
        }
        Report early = org.holdfast.brief.SourcesPage.early(c, version, language);
        return Optional.of(ReportJson.of(early).getBytes(StandardCharsets.UTF_8));
    }
}
