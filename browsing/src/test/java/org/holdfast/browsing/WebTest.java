package org.holdfast.browsing;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** The web part's own tests, so that no build passes without them. */
class WebTest {
    @Test
    void whatTheWebPartTestsWithoutABrowserHolds() {
        assertThatCode(Machine::testWeb).doesNotThrowAnyException();
    }
}
