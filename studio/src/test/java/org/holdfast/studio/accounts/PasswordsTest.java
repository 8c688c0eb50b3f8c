package org.holdfast.studio.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.holdfast.studio.http.ApiError;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        String kept = passwords.hash("correct horse battery");
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("correct horse battery", kept)).isTrue();
        assertThat(passwords.matches("correct horse batterY", kept)).isFalse();
        assertThat(passwords.hash("correct horse battery")).isNotEqualTo(kept);
        assertThat(passwords.matches("a password that nobody has", "")).isFalse();
        assertThat(passwords.matches("x", "plain text")).isFalse();
    }

    /** Made by the reference implementation (its README): argon2id is read as it writes. */
    @Test
    void aHashOfTheReferenceImplementationIsRead() {
        String kept =
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                        + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(passwords.matches("password", kept)).isTrue();
    }

    @Test
    void lettersThatLookTheSameAreTheSame() {
        String kept = passwords.hash("caf\u00e9 with a long name");
        assertThat(passwords.matches("cafe\u0301 with a long name", kept)).isTrue();
    }

    @Test
    void aPasswordThatIsEasyToGuessIsRefused() {
        for (String easy : new String[] {"short", "aaaaaaaaaaaaaaaa", "iris.de.vries"}) {
            assertThatThrownBy(() -> Passwords.check(easy, "iris.de.vries"))
                    .isInstanceOf(ApiError.class);
        }
        Passwords.check("a sentence of mine", "iris");
    }
}
