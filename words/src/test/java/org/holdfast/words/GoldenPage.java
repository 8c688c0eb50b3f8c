package org.holdfast.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.holdfast.model.Language;

/** A page of sentences, its languages side by side, that is reviewed like code. */
abstract class GoldenPage {
    private final StringBuilder page = new StringBuilder();
    private final List<String> titles = new ArrayList<>();

    final void section(String name) {
        page.append(page.isEmpty() ? "" : "\n").append("== ").append(name).append('\n');
    }

    /** A sentence that heads a chart or a page: shorter than 80 letters. */
    final void title(Function<Language, String> sentence) {
        for (Language language : Language.values()) {
            titles.add(sentence.apply(language));
        }
        say(sentence);
    }

    final void say(Function<Language, String> sentence) {
        for (Language language : Language.values()) {
            page.append(language.code()).append(": ").append(sentence.apply(language)).append('\n');
        }
    }

    final void check(Path file) throws IOException {
        GoldenText.check(file, page.toString());
        assertThat(titles).allSatisfy(title -> assertThat(title).hasSizeLessThan(80));
    }
}
