package org.holdfast.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.holdfast.ledger.EventJson;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.Entry;
import org.holdfast.store.audit.Head;
import org.holdfast.store.audit.Kind;
import org.holdfast.store.audit.MalformedException;
import org.holdfast.store.audit.Verification;

/** Holds a store against its audit log, in one state of the database. */
final class Checking {
    /**
     * An entry of an import, as far as the check needs it.
     *
     * @param figures how many figures the file states; empty if its program entered none of them
     * @param isInStore whether these were put into the store, not into a file beside it
     */
    private record Entered(
            long number,
            String file,
            String content,
            long events,
            OptionalLong figures,
            String figuresContent,
            boolean isInStore) {}

    /**
     * The last entry of an account.
     *
     * @param content empty if its program entered none
     */
    private record Holder(long number, String content) {}

    private Checking() {}

    static Check check(Database database, Connection connection, List<Head> kept)
            throws SQLException {
        var store = SqlAuditStore.within(database, connection);
        Verification log = new AuditLog(store, InstantSource.system()).verify(kept);
        Map<String, Entered> entered = new LinkedHashMap<>();
        Map<String, Holder> holders = new LinkedHashMap<>();
        store.read(line -> {
            try {
                Entry entry = Entry.parse(line.text());
                if (entry.act().kind().equals(Kind.IMPORT)) {
                    entry.act()
                            .concerns()
                            .ifPresent(hash -> entered.put(hash.toString(), entered(entry)));
                } else if (entry.act().kind().equals(Kind.DELETION)) {
                    entry.act().concerns().ifPresent(hash -> entered.remove(hash.toString()));
                }
                holder(entry, holders);
            } catch (MalformedException e) {
                return; // a finding of the log's own
            }
        });
        List<StoreFinding> findings = new ArrayList<>();
        List<Unchecked> unchecked = new ArrayList<>();
        List<ImportRows.Row> imports = ImportRows.all(connection);
        Map<String, Entered> left = new HashMap<>(entered);
        long events = 0;
        long figures = 0;
        long last = 0;
        for (ImportRows.Row row : imports) {
            Content content = new Content();
            content.add(row.about());
            read(connection, "event FROM ledger_event", row, content);
            long found = content.lines() - 1;
            events += found;
            Entered entry = entered.get(row.hash());
            left.remove(row.hash());
            if (entry == null) {
                findings.add(new StoreFinding.NotEntered(row.number(), file(row)));
            } else if (!content.hash().equals(entry.content())) {
                findings.add(
                        new StoreFinding.Changed(
                                entry.number(), entry.file(), entry.events(), found));
            } else if (entry.number() < last) {
                findings.add(new StoreFinding.OutOfOrder(entry.number(), entry.file()));
            }
            if (entry != null) {
                figures += figures(connection, row, entry, findings, unchecked);
            }
            last = entry == null ? last : Math.max(last, entry.number());
        }
        entered.values().stream()
                .filter(left::containsValue)
                .forEach(one -> findings.add(new StoreFinding.Missing(one.number(), one.file())));
        long accounts = accounts(Accounts.all(connection), holders, findings, unchecked);
        return new Check(log, imports.size(), events, figures, accounts, unchecked, findings);
    }

    /** Holds the figures of an import against the log; 1 if there are some and it could, else 0. */
    private static int figures(
            Connection connection,
            ImportRows.Row row,
            Entered entry,
            List<StoreFinding> findings,
            List<Unchecked> unchecked)
            throws SQLException {
        Content content = new Content();
        read(connection, "figure FROM ledger_figure", row, content);
        long found = content.lines();
        long entered = entry.figures().orElse(0);
        if (found == 0 && entered > 0 && !entry.isInStore()) {
            unchecked.add(new Unchecked.FiguresElsewhere(entry.number(), entry.file()));
            return 0;
        }
        if (found > 0 && entry.figures().isEmpty()) {
            unchecked.add(new Unchecked.FiguresOlder(entry.number(), entry.file()));
            return 0;
        }
        boolean isSame =
                found == entered && (found == 0 || content.hash().equals(entry.figuresContent()));
        if (!isSame) {
            findings.add(
                    new StoreFinding.FiguresChanged(entry.number(), entry.file(), entered, found));
        }
        return found > 0 ? 1 : 0;
    }

    /** Holds the accounts against the log; returns of how many it could. */
    private static long accounts(
            List<Accounts.Account> there,
            Map<String, Holder> entered,
            List<StoreFinding> findings,
            List<Unchecked> unchecked) {
        long checked = 0;
        Map<String, Holder> left = new LinkedHashMap<>(entered);
        for (Accounts.Account account : there) {
            Holder holder = left.remove(account.name());
            if (holder == null) {
                findings.add(new StoreFinding.AccountNotEntered(account.name()));
            } else if (holder.content().isEmpty()) {
                unchecked.add(new Unchecked.AccountOlder(account.name()));
            } else {
                checked++;
                if (!holder.content().equals(Accounts.content(account))) {
                    findings.add(new StoreFinding.AccountChanged(holder.number(), account.name()));
                }
            }
        }
        left.forEach((name, holder) -> {
            if (!holder.content().isEmpty()) {
                findings.add(new StoreFinding.AccountMissing(holder.number(), name));
            }
        });
        return checked;
    }

    /** Notes what an entry says that an account is; an entry without it takes none away. */
    private static void holder(Entry entry, Map<String, Holder> holders) {
        Map<String, ?> detail = entry.act().detail();
        if (detail.get(Accounts.NAME) instanceof String name
                && detail.get(Accounts.CONTENT) instanceof String content) {
            holders.put(name, new Holder(entry.number(), content));
        } else if (entry.act().kind().equals(Kind.ACCOUNT)) {
            holders.putIfAbsent(entry.act().subject(), new Holder(entry.number(), ""));
        }
    }

    private static String file(ImportRows.Row row) {
        try {
            return EventJson.what(row.about()).file();
        } catch (IllegalArgumentException e) { // also what was said of the file was changed
            return row.hash();
        }
    }

    private static Entered entered(Entry entry) {
        Act act = entry.act();
        Object content = act.detail().get(SqlLedger.CONTENT);
        Object events = act.detail().get(SqlLedger.EVENTS);
        Object figures = act.detail().get(SqlLedger.FIGURES);
        Object beside = act.detail().get(SqlLedger.FIGURES_CONTENT);
        return new Entered(
                entry.number(),
                act.subject(),
                content instanceof String hash ? hash : "",
                events instanceof Long count ? count : 0,
                figures instanceof Long count ? OptionalLong.of(count) : OptionalLong.empty(),
                beside instanceof String hash ? hash : "",
                act.detail().containsKey(SqlLedger.FIGURES_IN));
    }

    private static void read(
            Connection connection, String column, ImportRows.Row row, Content content)
            throws SQLException {
        Sql.each(
                connection,
                line -> content.add(line.getString(1)),
                "SELECT " + column + " WHERE import = ? ORDER BY place",
                row.number());
    }
}
