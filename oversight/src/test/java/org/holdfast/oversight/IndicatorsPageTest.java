package org.holdfast.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.holdfast.model.Language;
import org.junit.jupiter.api.Test;

class IndicatorsPageTest {
    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        Path page = Path.of("../docs/reference/indicators.md");
        if (Boolean.getBoolean("holdfast.refresh")) {
            Files.writeString(page, IndicatorsPage.page());
        }
        assertThat(Files.readString(page)).isEqualTo(IndicatorsPage.page());
    }

    @Test
    void everyTextExistsInBothLanguagesAndEndsAsASentence() {
        assertThat(Indicators.ALL)
                .allSatisfy(indicator -> {
                    Explained e = indicator.explained();
                    assertThat(e.title().en()).isNotBlank().isNotEqualTo(e.title().in(Language.NL));
                    for (var text :
                            java.util.List.of(e.definition(), e.reasoning(), e.falseAlarms())) {
                        assertThat(text.en()).matches("(?s)[A-Z].*\\.");
                        assertThat(text.in(Language.NL)).matches("(?s)[A-ZÉ].*\\.");
                    }
                });
    }

    @Test
    void noTwoIndicatorsShareACode() {
        assertThat(Indicators.ALL).extracting(Indicator::code).doesNotHaveDuplicates();
    }
}
