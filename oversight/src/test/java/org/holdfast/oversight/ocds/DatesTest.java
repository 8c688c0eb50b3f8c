package org.holdfast.oversight.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-31T17:00:00Z, 2026-01-31T17:00:00Z",
        "2026-01-31T17:00:00+02:00, 2026-01-31T15:00:00Z",
        "2026-01-31t17:00:00.25z, 2026-01-31T17:00:00.250Z",
        "2024-02-29 00:00:00-05:30, 2024-02-29T05:30:00Z"
    })
    void aMomentIsWrittenWithTimeAndOffset(String text, String moment) {
        assertThat(Dates.moment(text)).contains(Instant.parse(moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-01-31",
                "2026-01-31T17:00:00",
                "2026-02-30T17:00:00Z",
                "2026-01-31T25:00:00Z",
                "2026-01-31T17:00Z",
                "31-01-2026T17:00:00Z",
                "2026-01-31T17:00:00.Z",
                "2026-01-31T17:00:00+0200"
            })
    void anythingElseIsNoMoment(String text) {
        assertThat(Dates.moment(text)).isEmpty();
    }
}
