package org.holdfast.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static Map<String, Long> of(String text) {
        return Coverage.of(
                Asking.inputs(text),
                problem -> {
                    throw new AssertionError(problem);
                });
    }

    @Test
    void eachFieldIsCountedWhereItSaysSomething() {
        assertThat(of("{'a':{'b':1,'c':null},'d':[{'e':'x'},{'e':''}],'f':[]}\n{'a':{'b':0}}"))
                .isEqualTo(
                        Map.of(
                                "", 2L, "/", 2L, "/a", 2L, "/a/", 2L, "/a/b", 2L, "/d", 1L, "/d[]",
                                1L, "/d[]/", 1L, "/d[]/e", 1L));
    }

    @Test
    void whatHoldsOnlyNothingSaysNothing() {
        assertThat(of("{'a':{},'b':[null,{}],'c':''}")).isEmpty();
    }

    @Test
    void ofARepeatedNameTheLastCounts() {
        assertThat(of("{'a':0,'a':null}")).isEmpty();
    }
}
