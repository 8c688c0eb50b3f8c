package org.holdfast.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.holdfast.questions.Unknown;
import org.holdfast.store.Store;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.studio.accounts.Authentication;
import org.holdfast.studio.accounts.Role;
import org.holdfast.studio.http.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Accounts of a studio, for whoever administers the machine. */
@Command(
        name = "user",
        header = "Makes accounts, and lists them.",
        synopsisSubcommandLabel = "TASK",
        subcommands = {StudioUserCommand.Add.class, StudioUserCommand.All.class},
        footer = {
            "",
            "Examples:",
            "  holdfast studio user add iris --role analyst",
            "  holdfast studio user list",
            "",
            "Usual time: a second."
        })
final class StudioUserCommand implements Runnable {
    static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::word).toList();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private StudioCommand studio;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** Without a task there is nothing to do but say which there are. */
    @Override
    public void run() {
        spec.commandLine().usage(studio.around().rawOut());
    }

    private static Authentication authentication(Store store, String who) {
        InstantSource clock = InstantSource.system();
        return new Authentication(
                store.accounts(clock),
                true,
                who,
                new AuditLog(store.audit(), clock)::append,
                clock);
    }

    /** One more account. */
    @Command(
            name = "add",
            header = "Invites someone: prints a link where they choose a password, good once.",
            description = {
                "For someone who has an account it is the way to a new password, or another role."
            },
            footer = {
                "",
                "Examples:",
                "  holdfast studio user add iris --role analyst",
                "  holdfast studio user add robot --role reader --password-stdin < password.txt",
                "",
                "Usual time: a second."
            })
    static final class Add implements Callable<Integer> {
        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private StudioUserCommand users;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Parameters(paramLabel = "NAME", description = "Under which they sign in.")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private String name;

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                required = true,
                description = "reader, analyst, approver or administrator.")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private String role;

        @Option(
                names = "--address",
                paramLabel = "URL",
                defaultValue = "http://localhost:8700/",
                description = "By which they reach the studio (default: ${DEFAULT-VALUE}).")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private String address;

        @Option(
                names = "--password-stdin",
                description =
                        "Makes the account at once; the password is a line of standard input.")
        private boolean stdin;

        @Mixin private StudioPlace place = new StudioPlace();

        @Override
        public Integer call() throws IOException {
            Surroundings around = users.studio.around();
            Role as =
                    Role.find(role)
                            .orElseThrow(
                                    () -> wrong(Unknown.name("role", role, "A studio", ROLES)));
            String who = StoreArguments.who(around);
            Authentication authentication = authentication(place.open(around), who);
            try {
                if (stdin) {
                    if (!authentication.add(name, as, line(), who)) {
                        throw wrong("There is an account '" + name + "' already.");
                    }
                    around.out().println("Made: " + name + ", " + as.word() + ".");
                } else {
                    String key = authentication.invite(name, as, who);
                    around.out()
                            .println(
                                    (address.endsWith("/") ? address : address + "/")
                                            + "welcome?key="
                                            + key);
                }
            } catch (Refusal e) {
                throw wrong(e.detail().en());
            }
            return Exit.DONE;
        }

        private static String line() throws IOException {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return Objects.requireNonNullElse(in.readLine(), "");
        }

        private ParameterException wrong(String message) {
            return new ParameterException(spec.commandLine(), message);
        }
    }

    /** Who there is. */
    @Command(name = "list", header = "Lists the accounts.")
    static final class All implements Callable<Integer> {
        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private StudioUserCommand users;

        @Mixin private StudioPlace place = new StudioPlace();

        @Override
        public Integer call() throws IOException {
            Surroundings around = users.studio.around();
            TextTable table =
                    new TextTable(
                            List.of(
                                    TextTable.Side.LEFT,
                                    TextTable.Side.LEFT,
                                    TextTable.Side.LEFT,
                                    TextTable.Side.LEFT),
                            "Name",
                            "role",
                            "signs in",
                            "since");
            authentication(place.open(around), StoreArguments.who(around))
                    .all()
                    .forEach(a ->
                            table.add(
                                    a.name(),
                                    a.role(),
                                    !a.active()
                                            ? "no"
                                            : a.subject().isEmpty() ? "here" : "elsewhere",
                                    a.since()));
            if (table.isEmpty()) {
                around.out().println("There are no accounts yet.");
            } else {
                table.lines(around.width()).forEach(around.out()::println);
            }
            return Exit.DONE;
        }
    }
}
