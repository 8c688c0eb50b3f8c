package org.holdfast.studio.accounts;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.holdfast.store.Accounts;
import org.holdfast.store.Accounts.Account;
import org.holdfast.store.Accounts.Invitation;
import org.holdfast.store.Accounts.Session;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.Kind;
import org.holdfast.studio.http.ApiError;

/**
 * Who comes in. For one person on one machine everyone who reaches the server is that person; for a
 * team people sign in.
 */
public final class Authentication implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Authentication.class.getName());

    /** How long a session lasts at most, and unused. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration INVITED = Duration.ofDays(3);

    /** How long what was read of a session is believed. */
    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private static final Duration SLOWED = Duration.ofSeconds(2);

    private static final int REMEMBERED = 10_000;
    private static final String NAME = "[a-z0-9][a-z0-9._@+-]{0,59}";

    private final Accounts accounts;
    private final boolean team;
    private final String owner;
    private final Consumer<Act> log;

    /**
     * Enters what failed once the caller has the answer: to write takes time, and who may not know
     * which names there are would see it.
     */
    private final ExecutorService entering =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(REMEMBERED),
                    Thread.ofPlatform().daemon().name("entering").factory());

    private final InstantSource clock;
    private final Passwords passwords = new Passwords();
    private final RateLimiter byAddress = new RateLimiter(20, Duration.ofMinutes(1));
    private final RateLimiter byAddressAndName = new RateLimiter(6, Duration.ofMinutes(1));

    /**
     * Attempts at one name that failed, wherever they come from. Who guesses from many addresses is
     * slowed down; nobody is kept out, for that would be a way to keep out the right one.
     */
    private final RateLimiter failures = new RateLimiter(12, Duration.ofMinutes(1));

    private final String anyone = Tokens.make();
    private final Map<String, Believed> believed = new ConcurrentHashMap<>();

    private record Believed(Optional<Session> session, Instant until) {}

    /**
     * @param team whether people sign in
     * @param owner who is here if they do not
     * @param log where attempts that failed are entered
     */
    public Authentication(
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
            throw ApiError.wrong(AccountMessages.NOBODY_NEEDS_SIGN_HERE);
        }
        String known = name.strip().toLowerCase(Locale.ROOT);
        limit(address);
        if (!byAddressAndName.allows(network(address) + " " + known)) {
            throw tooMany();
        }
        if (failures.isSpent(known)) {
            rest();
        }
        Optional<Account> account = known.matches(NAME) ? accounts.find(known) : Optional.empty();
        String kept = account.filter(Account::active).map(Account::password).orElse("");
        if (!passwords.matches(password, kept)) {
            failures.allows(known);
            account.ifPresent(a -> refused(a.name(), address));
            throw new ApiError(
                    401, AccountMessages.NOT_SIGNED, AccountMessages.NAME_OR_PASSWORD_NOT_RIGHT);
        }
        return begin(account.orElseThrow(), "password", address);
    }

    /** Counts an attempt of an address at signing in, and refuses it if there were too many. */
    public void limit(String address) {
        if (!byAddress.allows(network(address))) {
            throw tooMany();
        }
    }

    /** Of IPv6 everyone has at least 64 bits of addresses to themselves. */
    private static String network(String address) {
        List<String> parts = List.of(address.split(":", -1));
        return parts.size() == 8 ? String.join(":", parts.subList(0, 4)) : address;
    }

    private static ApiError tooMany() {
        return ApiError.tooMuch(AccountMessages.TOO_MANY_ATTEMPTS_WAIT_MINUTE);
    }

    private static void rest() {
        try {
            Thread.sleep(SLOWED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void refused(String name, String address) {
        // Entered under the account's own name only, so that nobody can fill the log with others.
        Act act = act(name, Kind.SIGN_IN, name, Map.of("result", "refused", "from", address));
        try {
            entering.execute(() -> enter(act));
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.WARNING, "too many refused sign-ins to enter each");
        }
    }

    private void enter(Act act) {
        try {
            log.accept(act);
        } catch (UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, "a refused sign-in is not in the log", e);
        }
    }

    /** Enters what is still to be entered. */
    @Override
    public void close() {
        entering.shutdown();
        try {
            if (!entering.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "some refused sign-ins are not in the log");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
                        .orElseThrow(
                                () -> ApiError.forbidden(AccountMessages.THERE_NO_ACCOUNT_FOR_YOU)),
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
            throw ApiError.wrong(AccountMessages.NAME_HAS_UP_60_SMALL);
        }
        if (accounts.find(own).filter(a -> !a.active()).isPresent()) {
            throw dismissed();
        }
        String key = Tokens.make();
        accounts.invite(
                Tokens.hash(key),
                new Invitation(
                        own, role.word(), by, clock.instant().plus(INVITED).getEpochSecond()),
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
        limit(address);
        Invitation invitation =
                invitation(key)
                        .orElseThrow(
                                () -> ApiError.unknown(AccountMessages.INVITATION_WAS_USED_OR_TOO));
        Passwords.check(password, invitation.name());
        String token = Tokens.make();
        Accounts.Done done =
                accounts.accept(
                        Tokens.hash(key),
                        passwords.hash(password),
                        Tokens.hash(token),
                        Role.ADMINISTRATOR.word(),
                        act(
                                invitation.name(),
                                Kind.ACCOUNT,
                                invitation.name(),
                                Map.of("role", invitation.role(), "what", "chose a password")));
        switch (done) {
            case DONE -> {}
            case UNKNOWN -> throw ApiError.unknown(AccountMessages.INVITATION_WAS_USED_JUST_NOW);
            case DISMISSED -> throw dismissed();
            case LAST -> throw last();
        }
        believed.clear();
        return token;
    }

    /** Makes an account with a password, for one who administers the machine itself. */
    public boolean add(String name, Role role, String password, String by) {
        String own = name.strip().toLowerCase(Locale.ROOT);
        if (!own.matches(NAME)) {
            throw ApiError.wrong(AccountMessages.noName(name));
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
        Account before = accounts.find(name).orElseThrow(Authentication::nobody);
        Account after =
                new Account(
                        name,
                        role.word(),
                        before.password(),
                        before.subject(),
                        active,
                        before.since());
        Accounts.Done done =
                accounts.change(
                        after,
                        Role.ADMINISTRATOR.word(),
                        act(
                                by,
                                Kind.ACCOUNT,
                                name,
                                Map.of("role", role.word(), "active", Boolean.toString(active))));
        switch (done) {
            case DONE -> {}
            case UNKNOWN, DISMISSED -> throw nobody();
            case LAST -> throw last();
        }
        believed.clear();
        return after;
    }

    private static ApiError nobody() {
        return ApiError.unknown(AccountMessages.THERE_NO_SUCH_ACCOUNT);
    }

    private static ApiError last() {
        return ApiError.wrong(AccountMessages.LAST_ADMINISTRATOR_MAKE_ANOTHER_ONE);
    }

    private static ApiError dismissed() {
        return ApiError.forbidden(AccountMessages.ACCOUNT_WAS_CLOSED_ADMINISTRATOR_OPENS);
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
        return new Act(who, kind, subject, Optional.empty(), detail);
    }
}
