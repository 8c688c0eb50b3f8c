package org.holdfast.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.CanonicalJson;
import org.holdfast.store.audit.Hash;

/**
 * Accounts, sessions and invitations as rows. A change and its entry in the audit log are one
 * transaction. Tokens are given and kept as hashes: what lies in the database opens no session.
 */
public final class Accounts {
    private static final String COLUMNS = "name, role, password, subject, active, since";

    /** Fields of the detail of an account's entry in the audit log. */
    static final String NAME = "account";

    static final String CONTENT = "accountContent";

    private final Database database;
    private final InstantSource clock;

    Accounts(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Someone who may sign in.
     *
     * @param name by which others know them; in small letters
     * @param role a word that the caller understands
     * @param password text of a salted hash; empty if they sign in elsewhere
     * @param subject how an identity provider knows them; empty if none does
     * @param since when the account was made, ISO 8601
     */
    public record Account(
            String name,
            String role,
            String password,
            String subject,
            boolean active,
            String since) {}

    /**
     * Someone who is signed in.
     *
     * @param began seconds since 1970
     * @param used the same, of the last noted use
     */
    public record Session(Account account, long began, long used) {}

    /**
     * Someone who was asked to choose a password.
     *
     * @param inviter name of the account, or of the machine's owner, that asked
     * @param until seconds since 1970
     */
    public record Invitation(String name, String role, String inviter, long until) {}

    /** What became of a change, or of an invitation that is taken up. */
    public enum Done {
        /** It is as was asked. */
        DONE,
        /** There is no such account, or the invitation is not good. */
        UNKNOWN,
        /** The account was dismissed; nobody comes back by a link. */
        DISMISSED,
        /** It would leave nobody of the role that must remain. */
        LAST
    }

    /** Everyone, by name. */
    public List<Account> all() {
        return database.read(Accounts::all);
    }

    static List<Account> all(Connection connection) throws SQLException {
        return Sql.all(
                connection, Accounts::account, "SELECT " + COLUMNS + " FROM account ORDER BY name");
    }

    /**
     * What an account is, as one hash. It stands in the audit log, so that a later change past the
     * program is found.
     */
    static String content(Account account) {
        return Hash.of(
                        CanonicalJson.text(
                                Map.of(
                                        "active", account.active(),
                                        "name", account.name(),
                                        "password", account.password(),
                                        "role", account.role(),
                                        "since", account.since(),
                                        "subject", account.subject())))
                .toString();
    }

    /** The account of this name. */
    public Optional<Account> find(String name) {
        return database.read(connection -> one(connection, "name", name));
    }

    /** The account that an identity provider knows so. */
    public Optional<Account> findBySubject(String subject) {
        return subject.isEmpty()
                ? Optional.empty()
                : database.read(connection -> one(connection, "subject", subject));
    }

    /** Makes an account, unless there is one of that name; says whether it did. */
    public boolean add(Account account, Act act) {
        return write(connection -> {
            if (one(connection, "name", account.name()).isPresent()) {
                return false;
            }
            insert(connection, account);
            enter(connection, act, account);
            return true;
        });
    }

    /**
     * Changes an account; who may no longer sign in, or has a new password, is signed out. With a
     * new role, or a dismissal, the invitations go that are for this account or came from it.
     *
     * @param remains a role that at least one active account keeps
     */
    public Done change(Account account, String remains, Act act) {
        return write(connection -> {
            Optional<Account> before = one(connection, "name", account.name());
            if (before.isEmpty()) {
                return Done.UNKNOWN;
            }
            if (takesTheLast(connection, before.get(), account, remains)) {
                return Done.LAST;
            }
            Sql.change(
                    connection,
                    "UPDATE account SET role = ?, password = ?, subject = ?, active = ?"
                            + " WHERE name = ?",
                    account.role(),
                    account.password(),
                    account.subject(),
                    account.active() ? 1 : 0,
                    account.name());
            if (!account.active() || !before.get().password().equals(account.password())) {
                delete(connection, "account_session", "name", account.name());
            }
            if (!account.active() || !before.get().role().equals(account.role())) {
                delete(connection, "account_invitation", "name", account.name());
                delete(connection, "account_invitation", "inviter", account.name());
            }
            enter(connection, act, one(connection, "name", account.name()).orElseThrow());
            return Done.DONE;
        });
    }

    /** Whether a change would leave no active account of a role. */
    private static boolean takesTheLast(
            Connection connection, Account before, Account after, String role) throws SQLException {
        boolean had = before.active() && before.role().equals(role);
        boolean keeps = after.active() && after.role().equals(role);
        if (!had || keeps) {
            return false;
        }
        return !Sql.has(
                connection,
                "SELECT 1 FROM account WHERE role = ? AND active = 1 AND name <> ?",
                role,
                before.name());
    }

    /** Begins a session. */
    public void begin(String token, String name, Act act) {
        long now = now();
        write(connection -> {
            insert(connection, token, name, now);
            enter(connection, act);
            return true;
        });
    }

    /** Who is signed in with this token, if their account is active. */
    public Optional<Session> session(String token) {
        return database.read(connection ->
                Sql.first(
                        connection,
                        row -> new Session(account(row), row.getLong(7), row.getLong(8)),
                        "SELECT a.name, a.role, a.password, a.subject, a.active, a.since,"
                                + " s.began, s.used FROM account_session s JOIN account a"
                                + " ON a.name = s.name WHERE s.token = ? AND a.active = 1",
                        token));
    }

    /** Notes that a session was used just now. */
    public void used(String token) {
        write(connection ->
                Sql.change(
                        connection,
                        "UPDATE account_session SET used = ? WHERE token = ?",
                        now(),
                        token));
    }

    /** Ends a session. */
    public void end(String token) {
        write(connection -> delete(connection, "account_session", "token", token));
    }

    /**
     * Forgets sessions and invitations that are over.
     *
     * @param began sessions that began before, seconds since 1970
     * @param used sessions that were last used before
     */
    public void forget(long began, long used) {
        write(connection -> {
            Sql.change(
                    connection,
                    "DELETE FROM account_session WHERE began < ? OR used < ?",
                    began,
                    used);
            return Sql.change(connection, "DELETE FROM account_invitation WHERE until < ?", now());
        });
    }

    /** Keeps an invitation; an earlier one of the same name is no longer good. */
    public void invite(String token, Invitation invitation, Act act) {
        write(connection -> {
            delete(connection, "account_invitation", "name", invitation.name());
            Sql.change(
                    connection,
                    "INSERT INTO account_invitation (token, name, role, inviter, until)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    token,
                    invitation.name(),
                    invitation.role(),
                    invitation.inviter(),
                    invitation.until());
            enter(connection, act);
            return true;
        });
    }

    /** The invitation with this token, unless its time is up. */
    public Optional<Invitation> invitation(String token) {
        return database.read(connection -> invitation(connection, token));
    }

    /**
     * Takes up an invitation: makes the account or gives it a new password, and signs in. The
     * invitation is good once, and not for an account that was dismissed.
     *
     * @param password text of a salted hash
     * @param session token of the session that begins
     * @param remains a role that at least one active account keeps
     */
    public Done accept(String token, String password, String session, String remains, Act act) {
        return write(connection -> {
            Optional<Invitation> found = invitation(connection, token);
            if (found.isEmpty()) {
                return Done.UNKNOWN;
            }
            String name = found.get().name();
            Account account =
                    new Account(
                            name,
                            found.get().role(),
                            password,
                            "",
                            true,
                            Instant.ofEpochSecond(now()).toString());
            Optional<Account> before = one(connection, "name", name);
            if (before.filter(a -> !a.active()).isPresent()) {
                return Done.DISMISSED;
            }
            if (before.isPresent() && takesTheLast(connection, before.get(), account, remains)) {
                return Done.LAST;
            }
            if (delete(connection, "account_invitation", "token", token) != 1) {
                return Done.UNKNOWN;
            }
            delete(connection, "account_session", "name", name);
            delete(connection, "account", "name", name);
            insert(connection, account);
            insert(connection, session, name, now());
            enter(connection, act, account);
            return Done.DONE;
        });
    }

    private Optional<Invitation> invitation(Connection connection, String token)
            throws SQLException {
        return Sql.first(
                connection,
                row ->
                        new Invitation(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4)),
                "SELECT name, role, inviter, until FROM account_invitation"
                        + " WHERE token = ? AND until >= ?",
                token,
                now());
    }

    private static Optional<Account> one(Connection connection, String column, String of)
            throws SQLException {
        return Sql.first(
                connection,
                Accounts::account,
                "SELECT " + COLUMNS + " FROM account WHERE " + column + " = ?",
                of);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5) == 1,
                row.getString(6));
    }

    private static void insert(Connection connection, Account account) throws SQLException {
        Sql.change(
                connection,
                "INSERT INTO account (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)",
                account.name(),
                account.role(),
                account.password(),
                account.subject(),
                account.active() ? 1 : 0,
                account.since());
    }

    private static void insert(Connection connection, String token, String name, long now)
            throws SQLException {
        Sql.change(
                connection,
                "INSERT INTO account_session (token, name, began, used) VALUES (?, ?, ?, ?)",
                token,
                name,
                now,
                now);
    }

    private static int delete(Connection connection, String table, String column, String of)
            throws SQLException {
        return Sql.change(connection, "DELETE FROM " + table + " WHERE " + column + " = ?", of);
    }

    private void enter(Connection connection, Act act) {
        new AuditLog(SqlAuditStore.within(database, connection), clock).append(act);
    }

    /** Enters what was done, and what the account is since. */
    private void enter(Connection connection, Act act, Account account) {
        Map<String, Object> detail = new HashMap<>(act.detail());
        detail.put(NAME, account.name());
        detail.put(CONTENT, content(account));
        enter(connection, new Act(act.who(), act.kind(), act.subject(), act.concerns(), detail));
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    private <T> T write(Database.Work<T> work) {
        return database.write(connection -> {
            database.lockLog(connection);
            return work.on(connection);
        });
    }
}
