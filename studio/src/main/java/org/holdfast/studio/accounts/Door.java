package org.holdfast.studio.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.holdfast.audit.Act;
import org.holdfast.audit.Json;
import org.holdfast.audit.Kind;
import org.holdfast.model.Text;
import org.holdfast.store.Accounts;
import org.holdfast.store.Accounts.Account;
import org.holdfast.store.Accounts.Invitation;
import org.holdfast.store.Accounts.Session;
import org.holdfast.studio.http.Refusal;

/**
 * Who comes in. For one person on one machine everyone who reaches the server is that person; for a
 * team people sign in.
 */
public final class Door {
    /** How long a session lasts at most, and unused. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration INVITED = Duration.ofDays(3);

    /** How long what was read of a session is believed. */
    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private static final int REMEMBERED = 10_000;
    private static final String NAME = "[a-z0-9][a-z0-9._@+-]{0,59}";

    private final Accounts accounts;
    private final boolean team;
    private final String owner;
    private final Consumer<Act> log;
    private final InstantSource clock;
    private final Passwords passwords = new Passwords();
    private final Pace byAddress = new Pace(20, Duration.ofMinutes(1));
    private final Pace byName = new Pace(6, Duration.ofMinutes(1));
    private final String anyone = Tokens.make();
    private final Map<String, Believed> believed = new ConcurrentHashMap<>();

    private record Believed(Optional<Session> session, Instant until) {}

    /**
     * @param team whether people sign in
     * @param owner who is here if they do not
     * @param log where attempts that failed are entered
     */
    public Door(
            Accounts accounts, boolean team, String owner, Consumer<Act> log, InstantSource clock) {
        this.accounts = accounts;
        this.team = team;
        this.owner = owner;
        this.log = log;
        this.clock = clock;
    }

    public boolean isTeam() {
        return team;
    }

    /** Who calls with this token, if anyone. */
    public Caller caller(Optional<String> token) {
        if (!team) {
            return new Caller(owner, Optional.of(Role.ADMINISTRATOR), Tokens.csrf(anyone), "");
        }
        if (token.isPresent() && token.get().length() < 100) {
            String hash = Tokens.hash(token.get());
            Optional<Session> session = session(hash);
            if (session.isPresent()) {
                Account account = session.get().account();
                return new Caller(
                        account.name(), Role.find(account.role()), Tokens.csrf(token.get()), hash);
            }
        }
        return new Caller("nobody", Optional.empty(), Tokens.csrf(anyone), "");
    }

    private Optional<Session> session(String hash) {
        Instant now = clock.instant();
        Believed before = believed.get(hash);
        if (before != null && now.isBefore(before.until())) {
            return before.session();
        }
        long seconds = now.getEpochSecond();
        Optional<Session> session =
                accounts.session(hash)
                        .filter(s -> s.began() > seconds - LONGEST.toSeconds())
                        .filter(s -> s.used() > seconds - IDLE.toSeconds());
        if (session.filter(s -> s.used() < seconds - 300).isPresent()) {
            accounts.used(hash);
        }
        if (believed.size() > REMEMBERED) {
            believed.clear();
        }
        believed.put(hash, new Believed(session, now.plus(BELIEVED)));
        return session;
    }

    /**
     * Signs someone in.
     *
     * @param address where the call comes from
     * @return the token of the new session
     */
    public String signIn(String name, String password, String address) {
        if (!team) {
            throw Refusal.wrong(
                    "Nobody needs to sign in here.", "Hier hoeft niemand zich aan te melden.");
        }
        String known = name.strip().toLowerCase(Locale.ROOT);
        if (!byAddress.allows(address) || !byName.allows(known)) {
            throw Refusal.tooMuch(
                    "Too many attempts. Wait a minute.", "Te veel pogingen. Wacht een minuut.");
        }
        Optional<Account> account = known.matches(NAME) ? accounts.find(known) : Optional.empty();
        String kept = account.filter(Account::active).map(Account::password).orElse("");
        if (!passwords.matches(password, kept)) {
            if (account.isPresent()) {
                refused(account.get().name(), address);
            }
            throw new Refusal(
                    401,
                    new Text("Not signed in", "Niet aangemeld"),
                    new Text(
                            "The name or the password is not right.",
                            "De naam of het wachtwoord klopt niet."));
        }
        return begin(account.orElseThrow(), "password", address);
    }

    private void refused(String name, String address) {
        // Entered under the account's own name only, so that nobody can fill the log with others.
        log.accept(act(name, Kind.SIGN_IN, name, Map.of("result", "refused", "from", address)));
    }

    private String begin(Account account, String how, String address) {
        String token = Tokens.make();
        accounts.begin(
                Tokens.hash(token),
                account.name(),
                act(
                        account.name(),
                        Kind.SIGN_IN,
                        account.name(),
                        Map.of("result", "signed in", "by", how, "from", address)));
        return token;
    }

    /**
     * Signs in someone whom an identity provider knows; makes an account if there is none.
     *
     * @param subject issuer and subject, which never change
     * @param name what the provider calls them
     * @param newcomers the role of who was never here; empty: they are refused
     */
    public String signInFromElsewhere(
            String subject, String name, Optional<Role> newcomers, String address) {
        Optional<Account> found = accounts.findBySubject(subject);
        if (found.isEmpty() && newcomers.isPresent()) {
            String own = free(name, subject);
            Account account =
                    new Account(
                            own,
                            newcomers.get().word(),
                            "",
                            subject,
                            true,
                            clock.instant().toString());
            accounts.add(
                    account,
                    act(own, Kind.ACCOUNT, own, Map.of("role", account.role(), "by", subject)));
            found = Optional.of(account);
        }
        return begin(
                found.filter(Account::active)
                        .orElseThrow(() ->
                                Refusal.forbidden(
                                        "There is no account for you here. Ask an administrator.",
                                        "U hebt hier geen account. Vraag een beheerder.")),
                "identity provider",
                address);
    }

    /** A name that nobody has: what a provider says is never taken for an account that is there. */
    private String free(String name, String subject) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._@+-]", "-");
        String own = plain.matches(NAME) ? plain : "someone";
        return accounts.find(own).isEmpty()
                ? own
                : own.substring(0, Math.min(50, own.length()))
                        + "-"
                        + Tokens.hash(subject).substring(0, 8);
    }

    public void signOut(Caller caller) {
        if (!caller.session().isEmpty()) {
            accounts.end(caller.session());
            believed.remove(caller.session());
        }
    }

    /** Everyone who may sign in. */
    public List<Account> all() {
        return accounts.all();
    }

    /**
     * Invites someone to choose a password.
     *
     * @return the key of the invitation, which is told to nobody else
     */
    public String invite(String name, Role role, String by) {
        String own = name.strip().toLowerCase(Locale.ROOT);
        if (!own.matches(NAME)) {
            throw Refusal.wrong(
                    "A name has up to 60 small letters, digits and . _ @ + -, and begins with a"
                            + " letter or a digit.",
                    "Een naam heeft hoogstens 60 kleine letters, cijfers en . _ @ + -, en begint"
                            + " met een letter of cijfer.");
        }
        String key = Tokens.make();
        accounts.invite(
                Tokens.hash(key),
                new Invitation(own, role.word(), clock.instant().plus(INVITED).getEpochSecond()),
                act(by, Kind.ACCOUNT, own, Map.of("role", role.word(), "what", "invited")));
        return key;
    }

    /** Whom an invitation is for, if it is good. */
    public Optional<Invitation> invitation(String key) {
        return key.length() > 100 ? Optional.empty() : accounts.invitation(Tokens.hash(key));
    }

    /**
     * Takes up an invitation.
     *
     * @return the token of the new session
     */
    public String accept(String key, String password, String address) {
        if (!byAddress.allows(address)) {
            throw Refusal.tooMuch(
                    "Too many attempts. Wait a minute.", "Te veel pogingen. Wacht een minuut.");
        }
        Invitation invitation =
                invitation(key)
                        .orElseThrow(() ->
                                Refusal.unknown(
                                        "This invitation was used, or is too old. Ask for a new"
                                                + " one.",
                                        "Deze uitnodiging is gebruikt of te oud. Vraag een"
                                                + " nieuwe."));
        Passwords.check(password, invitation.name());
        String token = Tokens.make();
        boolean good =
                accounts.accept(
                                Tokens.hash(key),
                                passwords.hash(password),
                                Tokens.hash(token),
                                act(
                                        invitation.name(),
                                        Kind.ACCOUNT,
                                        invitation.name(),
                                        Map.of(
                                                "role",
                                                invitation.role(),
                                                "what",
                                                "chose a password")))
                        .isPresent();
        if (!good) {
            throw Refusal.unknown(
                    "This invitation was used just now.", "Deze uitnodiging is zojuist gebruikt.");
        }
        believed.clear();
        return token;
    }

    /** Makes an account with a password, for one who administers the machine itself. */
    public boolean add(String name, Role role, String password, String by) {
        String own = name.strip().toLowerCase(Locale.ROOT);
        if (!own.matches(NAME)) {
            throw Refusal.wrong("'" + name + "' is no name.", "'" + name + "' is geen naam.");
        }
        Passwords.check(password, own);
        return accounts.add(
                new Account(
                        own,
                        role.word(),
                        passwords.hash(password),
                        "",
                        true,
                        clock.instant().toString()),
                act(by, Kind.ACCOUNT, own, Map.of("role", role.word(), "what", "made")));
    }

    /** Changes someone's role, or whether they may sign in. */
    public Account change(String name, Role role, boolean active, String by) {
        Account before =
                accounts.find(name)
                        .orElseThrow(() ->
                                Refusal.unknown(
                                        "There is no such account.", "Dat account is er niet."));
        boolean last =
                before.role().equals(Role.ADMINISTRATOR.word())
                        && (role != Role.ADMINISTRATOR || !active)
                        && accounts.all().stream()
                                        .filter(Account::active)
                                        .filter(a -> a.role().equals(Role.ADMINISTRATOR.word()))
                                        .count()
                                <= 1;
        if (last) {
            throw Refusal.wrong(
                    "This is the last administrator. Make another one first.",
                    "Dit is de laatste beheerder. Maak eerst een andere.");
        }
        Account after =
                new Account(
                        name,
                        role.word(),
                        before.password(),
                        before.subject(),
                        active,
                        before.since());
        accounts.change(
                after,
                act(
                        by,
                        Kind.ACCOUNT,
                        name,
                        Map.of("role", role.word(), "active", Boolean.toString(active))));
        believed.clear();
        return after;
    }

    /** Whether anyone can administer it. */
    public boolean hasAdministrator() {
        return accounts.all().stream()
                .anyMatch(a -> a.active() && a.role().equals(Role.ADMINISTRATOR.word()));
    }

    /** Forgets what is over. */
    public void tidy() {
        long now = clock.instant().getEpochSecond();
        accounts.forget(now - LONGEST.toSeconds(), now - IDLE.toSeconds());
    }

    private static Act act(String who, Kind kind, String subject, Map<String, String> detail) {
        return new Act(who, kind, subject, Optional.empty(), Json.Fields.ofTexts(detail));
    }
}
