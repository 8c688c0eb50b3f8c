package org.holdfast.studio.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.holdfast.studio.http.Proxies.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
    private static final Proxies HERE =
            Proxies.of(List.of("127.0.0.1", "10.0.0.0/8", "::1"), Header.X_FORWARDED_FOR);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "127.0.0.1 | 198.51.100.7 | 198.51.100.7",
                // What the caller wrote stands left of what our server added.
                "127.0.0.1 | 203.0.113.9, 198.51.100.7 | 198.51.100.7",
                "127.0.0.1 | 203.0.113.9, 198.51.100.7, 10.1.2.3 | 198.51.100.7",
                // Nobody who is not ours is believed.
                "198.51.100.7 | 203.0.113.9 | 198.51.100.7",
                "127.0.0.1 | unknown | 127.0.0.1",
                "127.0.0.1 | 203.0.113.9, localhost | 127.0.0.1",
                "127.0.0.1 | '' | 127.0.0.1",
                "127.0.0.1 | 198.51.100.7:4711 | 198.51.100.7",
                "::1 | [2001:db8::1]:4711 | 2001:db8:0:0:0:0:0:1",
                "::ffff:127.0.0.1 | 198.51.100.7 | 198.51.100.7",
                "11.0.0.1 | 198.51.100.7 | 11.0.0.1"
            })
    void theCallerIsTheLastWhomAServerOfOursSaw(String from, String header, String caller) {
        assertThat(HERE.caller(from, List.of(header))).isEqualTo(caller);
    }

    @Test
    void linesOfTheHeaderAreReadAsOne() {
        assertThat(HERE.caller("127.0.0.1", List.of("203.0.113.9", "198.51.100.7")))
                .isEqualTo("198.51.100.7");
        assertThat(HERE.caller("127.0.0.1", List.of())).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=203.0.113.9, for=198.51.100.7;proto=https | 198.51.100.7",
                "For=\"[2001:db8::1]:4711\" | 2001:db8:0:0:0:0:0:1",
                "proto=https | 127.0.0.1",
                "for=_hidden | 127.0.0.1"
            })
    void forwardedIsReadInItsOwnForm(String header, String caller) {
        Proxies proxies = Proxies.of(List.of("127.0.0.1"), Header.FORWARDED);
        assertThat(proxies.caller("127.0.0.1", List.of(header))).isEqualTo(caller);
    }

    @Test
    void withoutServersBeforeItNoHeaderIsBelieved() {
        assertThat(Proxies.NONE.caller("127.0.0.1", List.of("203.0.113.9"))).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "10.0.0.0/33", "10.0.0.0/", "", "1.2.3.4/x", "proxy.example"})
    void whatIsNoAddressIsRefused(String odd) {
        assertThatThrownBy(() -> Proxies.of(List.of(odd), Header.X_FORWARDED_FOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(odd);
    }
}
