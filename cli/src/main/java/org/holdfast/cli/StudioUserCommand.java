package org.holdfast.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.questions.Unknown;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.store.Accounts.Account;
import org.holdfast.store.Store;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.studio.accounts.Authentication;
import org.holdfast.studio.accounts.Role;
import org.holdfast.studio.http.ApiError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accounts of a studio, for whoever administers the machine. */
@Command(synopsisSubcommandLabel = "TASK")
final class StudioUserCommand extends CommandGroup {
    static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::word).toList();

    @Override
    List<Named> commands() {
        return List.of(new Named("add", Add::new), new Named("list", All::new));
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
    static final class Add extends SubCommand {
        @Parameters(paramLabel = "NAME")
        private String name;

        @Option(names = "--role", paramLabel = "ROLE", required = true)
        private String role;

        @Option(names = "--address", paramLabel = "URL", defaultValue = "http://localhost:8700/")
        private String address;

        @Option(names = "--password-stdin")
        private boolean stdin;

        @Mixin private StudioPlace place = new StudioPlace();

        @Override
        public Integer call() throws IOException {
            Environment around = around();
            Role as =
                    Role.find(role)
                            .orElseThrow(() ->
                                    wrong(
                                            Unknown.text(
                                                    RefusalMessages.ROLE,
                                                    role,
                                                    RefusalMessages.A_STUDIO,
                                                    ROLES)));
            String who = StoreArguments.who(around);
            Authentication authentication = authentication(place.open(around), who);
            try {
                if (stdin) {
                    if (!authentication.add(name, as, line(), who)) {
                        throw wrong(RefusalMessages.accountThere(name));
                    }
                    around.out()
                            .println(
                                    RemarkMessages.accountMade(
                                            name, as.word(), Main.language(spec().commandLine())));
                } else {
                    String key = authentication.invite(name, as, who);
                    around.out()
                            .println(
                                    (address.endsWith("/") ? address : address + "/")
                                            + "welcome?key="
                                            + key);
                }
            } catch (ApiError e) {
                throw wrong(e.detail());
            }
            return Exit.DONE;
        }

        private static String line() throws IOException {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return Objects.requireNonNullElse(in.readLine(), "");
        }
    }

    /** Who there is. */
    static final class All extends SubCommand {
        @Mixin private StudioPlace place = new StudioPlace();

        @Override
        public Integer call() throws IOException {
            Environment around = around();
            Language language = Main.language(spec().commandLine());
            Rows rows =
                    Rows.without(language)
                            .column("name", RemarkMessages.ACCOUNT_NAME, Kind.TEXT)
                            .column("role", RemarkMessages.ACCOUNT_ROLE, Kind.TEXT)
                            .column("signs_in", RemarkMessages.SIGNS_IN, Kind.TEXT)
                            .column("since", RemarkMessages.SINCE, Kind.MONTH);
            authentication(place.open(around), StoreArguments.who(around))
                    .all()
                    .forEach(a ->
                            rows.text(a.name())
                                    .text(a.role())
                                    .text(signsIn(a))
                                    .text(a.since())
                                    .end());
            Table table = rows.table();
            print(
                    table.rows().isEmpty()
                            ? new Blocks().paragraph(RemarkMessages.NO_ACCOUNTS.in(language))
                            : new Blocks().add(table));
            return Exit.DONE;
        }

        private static Text signsIn(Account account) {
            if (!account.active()) {
                return RemarkMessages.SIGNS_IN_NOWHERE;
            }
            return account.subject().isEmpty()
                    ? RemarkMessages.SIGNS_IN_HERE
                    : RemarkMessages.SIGNS_IN_ELSEWHERE;
        }
    }
}
