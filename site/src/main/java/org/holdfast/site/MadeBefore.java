package org.holdfast.site;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.plan.Planner;

/**
 * Pages as they were made at an earlier time, or as they are quickly made when asked for: nothing
 * that takes long is made ahead. For a small server.
 */
public final class MadeBefore implements Pages {
    private final Pages pages;

    public MadeBefore(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Making making() {
        return pages.making();
    }

    @Override
    public List<String> of(Case c) {
        return pages.of(c);
    }

    @Override
    public Optional<byte[]> page(Case c, String page, Language language) throws IOException {
        return pages.page(c, page, language);
    }

    @Override
    public List<String> files(Case c) {
        return pages.files(c);
    }

    @Override
    public Optional<byte[]> file(Case c, String name) throws IOException {
        return pages.file(c, name);
    }

    @Override
    public boolean hasPlans(Case c) {
        return pages.hasPlans(c);
    }

    @Override
    public void recall(List<Case> cases) throws IOException {
        pages.recall(cases);
    }

    @Override
    public void prepare(List<Case> cases, Planner.Progress progress) throws IOException {
        pages.recall(cases);
    }
}
