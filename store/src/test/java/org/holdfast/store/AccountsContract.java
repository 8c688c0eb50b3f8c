package org.holdfast.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.holdfast.audit.Act;
import org.holdfast.audit.Json;
import org.holdfast.audit.Kind;
import org.holdfast.store.Accounts.Account;
import org.holdfast.store.Accounts.Invitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts, sessions and invitations, on SQLite and on PostgreSQL alike. */
abstract class AccountsContract {
    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path copies;

    protected abstract Place place();

    private Accounts accounts() {
        return place().store().accounts(InstantSource.fixed(NOW));
    }

    private Accounts later(Duration by) {
        return place().store().accounts(InstantSource.fixed(NOW.plus(by)));
    }

    private static Account iris(String role, boolean active) {
        return new Account("iris", role, "hash", "", active, NOW.toString());
    }

    private static Act act(String subject) {
        return new Act("otto", Kind.ACCOUNT, subject, Optional.empty(), Json.Fields.NONE);
    }

    private long entered() throws StoreException {
        return place().store().check(List.of()).log().entries();
    }

    @Test
    void anAccountIsMadeOnceAndEnteredInTheLog() throws StoreException {
        assertThat(accounts().add(iris("analyst", true), act("iris"))).isTrue();
        assertThat(accounts().add(iris("administrator", true), act("iris"))).isFalse();
        assertThat(accounts().find("iris").orElseThrow().role()).isEqualTo("analyst");
        assertThat(accounts().all()).hasSize(1);
        assertThat(entered()).isEqualTo(1);
        assertThat(accounts().find("' OR '1'='1")).isEmpty();
        assertThat(accounts().findBySubject("")).isEmpty();
    }

    @Test
    void whoIsMadeInactiveIsSignedOut() {
        accounts().add(iris("analyst", true), act("iris"));
        accounts().begin("token", "iris", act("iris"));
        assertThat(accounts().session("token").orElseThrow().account().name()).isEqualTo("iris");
        assertThat(accounts().change(iris("analyst", false), act("iris"))).isTrue();
        assertThat(accounts().session("token")).isEmpty();
        accounts().change(iris("analyst", true), act("iris"));
        assertThat(accounts().session("token")).isEmpty();
    }

    @Test
    void aSessionEndsWhenItIsEndedOrLongUnused() {
        accounts().add(iris("reader", true), act("iris"));
        accounts().begin("one", "iris", act("iris"));
        accounts().begin("two", "iris", act("iris"));
        accounts().end("one");
        assertThat(accounts().session("one")).isEmpty();
        later(Duration.ofHours(1)).used("two");
        accounts().forget(0, NOW.getEpochSecond() + 3599);
        assertThat(accounts().session("two")).isPresent();
        accounts().forget(0, NOW.getEpochSecond() + 3601);
        assertThat(accounts().session("two")).isEmpty();
    }

    @Test
    void anInvitationIsGoodOnceAndNotForever() {
        Invitation invitation = new Invitation("iris", "approver", NOW.getEpochSecond() + 60);
        accounts().invite("key", invitation, act("iris"));
        assertThat(later(Duration.ofMinutes(2)).invitation("key")).isEmpty();
        assertThat(later(Duration.ofMinutes(2)).accept("key", "hash", "token", act("iris")))
                .isEmpty();
        assertThat(accounts().invitation("key")).contains(invitation);
        assertThat(accounts().accept("key", "hash", "token", act("iris")).orElseThrow().role())
                .isEqualTo("approver");
        assertThat(accounts().session("token")).isPresent();
        assertThat(accounts().accept("key", "other", "again", act("iris"))).isEmpty();
        assertThat(accounts().find("iris").orElseThrow().password()).isEqualTo("hash");
    }

    @Test
    void aCopyHasTheAccountsButNobodyIsSignedInThere() throws IOException {
        accounts().add(iris("analyst", true), act("iris"));
        accounts().begin("token", "iris", act("iris"));
        Path copy = copies.resolve("copy.db");
        assertThat(place().store().backup(copy).isSound()).isTrue();
        Accounts there = Store.in(copy).accounts(InstantSource.fixed(NOW));
        assertThat(there.find("iris")).contains(iris("analyst", true));
        assertThat(there.session("token")).isEmpty();
    }
}
