package org.holdfast.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.holdfast.store.Accounts.Account;
import org.holdfast.store.Accounts.Done;
import org.holdfast.store.Accounts.Invitation;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts, sessions and invitations, on SQLite and on PostgreSQL alike. */
abstract class AccountsContract {
    private static final String ADMINISTRATOR = "administrator";
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
        return new Act("otto", Kind.ACCOUNT, subject, Optional.empty(), Map.of());
    }

    private static Invitation invitation(String name, String role, String inviter) {
        return new Invitation(name, role, inviter, NOW.getEpochSecond() + 60);
    }

    private static Done accept(Accounts accounts, String key, String session) {
        return accounts.accept(key, "hash", session, ADMINISTRATOR, act("iris"));
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
        assertThat(accounts().change(iris("analyst", false), ADMINISTRATOR, act("iris")))
                .isEqualTo(Done.DONE);
        assertThat(accounts().session("token")).isEmpty();
        accounts().change(iris("analyst", true), ADMINISTRATOR, act("iris"));
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
        Invitation invitation = invitation("iris", "approver", "otto");
        accounts().invite("key", invitation, act("iris"));
        assertThat(later(Duration.ofMinutes(2)).invitation("key")).isEmpty();
        assertThat(accept(later(Duration.ofMinutes(2)), "key", "token")).isEqualTo(Done.UNKNOWN);
        assertThat(accounts().invitation("key")).contains(invitation);
        assertThat(accept(accounts(), "key", "token")).isEqualTo(Done.DONE);
        assertThat(accounts().find("iris").orElseThrow().role()).isEqualTo("approver");
        assertThat(accounts().session("token")).isPresent();
        assertThat(accept(accounts(), "key", "again")).isEqualTo(Done.UNKNOWN);
        assertThat(accounts().find("iris").orElseThrow().password()).isEqualTo("hash");
    }

    private static Account boss(String name, String role, boolean active) {
        return new Account(name, role, "hash", "", active, NOW.toString());
    }

    @Test
    void anInvitationDoesNotOutliveADismissal() {
        accounts().add(boss("boss", ADMINISTRATOR, true), act("boss"));
        accounts().add(iris(ADMINISTRATOR, true), act("iris"));
        accounts().invite("back", invitation("iris", ADMINISTRATOR, "boss"), act("iris"));
        accounts().invite("friend", invitation("eve", ADMINISTRATOR, "iris"), act("eve"));
        assertThat(accounts().change(iris(ADMINISTRATOR, false), ADMINISTRATOR, act("iris")))
                .isEqualTo(Done.DONE);
        assertThat(accept(accounts(), "back", "one")).isEqualTo(Done.UNKNOWN);
        assertThat(accept(accounts(), "friend", "two")).isEqualTo(Done.UNKNOWN);
        assertThat(accounts().find("eve")).isEmpty();
        accounts().invite("later", invitation("iris", ADMINISTRATOR, "boss"), act("iris"));
        assertThat(accept(accounts(), "later", "three")).isEqualTo(Done.DISMISSED);
        assertThat(accounts().find("iris").orElseThrow().active()).isFalse();
    }

    @Test
    void anInvitationDoesNotOutliveANewRole() {
        accounts().add(boss("boss", ADMINISTRATOR, true), act("boss"));
        accounts().add(iris(ADMINISTRATOR, true), act("iris"));
        accounts().invite("back", invitation("iris", ADMINISTRATOR, "boss"), act("iris"));
        accounts().change(iris("reader", true), ADMINISTRATOR, act("iris"));
        assertThat(accept(accounts(), "back", "one")).isEqualTo(Done.UNKNOWN);
        assertThat(accounts().find("iris").orElseThrow().role()).isEqualTo("reader");
    }

    @Test
    void theLastAdministratorIsNeverLost() {
        accounts().add(boss("boss", ADMINISTRATOR, true), act("boss"));
        accounts().invite("down", invitation("boss", "reader", "boss"), act("boss"));
        assertThat(accept(accounts(), "down", "one")).isEqualTo(Done.LAST);
        for (Account after :
                List.of(boss("boss", "reader", true), boss("boss", ADMINISTRATOR, false))) {
            assertThat(accounts().change(after, ADMINISTRATOR, act("boss"))).isEqualTo(Done.LAST);
        }
        assertThat(accounts().find("boss")).contains(boss("boss", ADMINISTRATOR, true));
        accounts().add(iris(ADMINISTRATOR, true), act("iris"));
        assertThat(accept(accounts(), "down", "two")).isEqualTo(Done.DONE);
    }

    /** Two who dismiss each other at once: one of them stays. */
    @Test
    void twoAdministratorsCannotDismissEachOtherAtOnce() throws Exception {
        for (int k = 0; k < 10; k++) {
            Account one = boss("one" + k, ADMINISTRATOR, true);
            Account two = boss("two" + k, ADMINISTRATOR, true);
            accounts().add(one, act("one"));
            accounts().add(two, act("two"));
            for (Account other : accounts().all()) {
                if (!other.equals(one) && !other.equals(two)) {
                    accounts()
                            .change(
                                    boss(other.name(), "reader", other.active()),
                                    ADMINISTRATOR,
                                    act("x"));
                }
            }
            try (var threads = Executors.newFixedThreadPool(2)) {
                List<Callable<Done>> both =
                        List.of(() -> dismiss(one.name()), () -> dismiss(two.name()));
                List<Done> done = new ArrayList<>();
                for (var each : threads.invokeAll(both)) {
                    done.add(each.get());
                }
                assertThat(done).containsExactlyInAnyOrder(Done.DONE, Done.LAST);
            }
        }
    }

    private Done dismiss(String name) {
        return accounts().change(boss(name, ADMINISTRATOR, false), ADMINISTRATOR, act(name));
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
