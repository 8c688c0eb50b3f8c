package org.holdfast.studio;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.store.ListState;
import org.holdfast.studio.accounts.Role;
import org.holdfast.studio.http.ProblemDetails;
import org.holdfast.studio.http.WordOf;
import org.holdfast.studio.runs.Card;
import org.holdfast.studio.runs.Question;
import org.holdfast.studio.runs.Run;
import org.holdfast.studio.runs.Told;

/** What goes in and out as JSON. */
final class Shapes {
    private Shapes() {}

    /**
     * Who is calling.
     *
     * @param role reader, analyst, approver or administrator; empty if nobody is signed in
     * @param csrf to be sent in X-CSRF by calls that change something
     * @param team whether people sign in here
     * @param openid whether one can sign in at an identity provider
     */
    record Me(
            String name,
            @WordOf(Role.class) Optional<String> role,
            String csrf,
            boolean team,
            boolean openid) {}

    /** A name and a password. */
    record Credentials(String name, String password) {}

    /**
     * A question.
     *
     * @param scenario of the case; baseline if not given
     * @param settings lever to setting; months as their number from the case's first
     * @param kind plan, delay, levers, hindcast, explore or robust
     * @param futures 1000 if not given
     * @param seed 0 if not given
     */
    record Ask(
            @JsonProperty("case") String caseId,
            Optional<String> scenario,
            Optional<Map<String, Double>> settings,
            @WordOf(Question.Kind.class) String kind,
            Optional<Integer> futures,
            Optional<Long> seed) {}

    /** A run was asked for. */
    record Asked(String id, @WordOf(Run.State.class) String state) {}

    /**
     * A run.
     *
     * @param by who asked for it
     * @param position its place in the queue, from 1; 0 if it does not wait
     * @param outcomes what it found, once it is done; left out of lists
     * @param files names of its files
     */
    record OneRun(
            String id,
            @JsonProperty("case") String caseId,
            String scenario,
            Map<String, Double> settings,
            @WordOf(Question.Kind.class) String kind,
            int futures,
            long seed,
            List<String> by,
            String created,
            @WordOf(Run.State.class) String state,
            int position,
            int done,
            int of,
            String message,
            long wallMs,
            String hash,
            String version,
            Optional<Approval> approval,
            Optional<Map<String, List<Told.Outcome>>> outcomes,
            Optional<Map<String, List<Card>>> cards,
            Optional<List<String>> files) {}

    /** Runs, the latest first. */
    record AllRuns(List<OneRun> runs) {}

    /** That someone stands for a run. */
    record Approval(String by, String when, String note) {}

    /** A word with an approval. */
    record Note(String note) {}

    /** How far a run is. */
    record Progress(
            @WordOf(Run.State.class) String state,
            int position,
            int done,
            int of,
            String message) {}

    /**
     * A case was taken in.
     *
     * @param id under which it is shown
     */
    record TakenCase(String id, String title, String hash, List<ProblemDetails.Found> warnings) {}

    /**
     * A case that was brought in.
     *
     * @param by who brought it in; empty if the log does not say
     * @param when they did, ISO 8601
     */
    record BroughtCase(String id, String title, String hash, String by, String when) {}

    record BroughtCases(List<BroughtCase> cases) {}

    /**
     * A list in the ledger.
     *
     * @param id hash of its file
     * @param state pending, accepted or taken_back
     * @param by who brought it in
     * @param cases ids of the cases that it can add to, being known on their day
     */
    record OneList(
            String id,
            String file,
            String series,
            String release,
            String knownOn,
            long events,
            @WordOf(ListState.State.class) String state,
            String by,
            String when,
            Optional<String> decidedBy,
            Optional<String> decided,
            List<String> cases) {}

    /** Lists, the latest first. */
    record AllLists(List<OneList> lists) {}

    /**
     * A file was taken into the ledger.
     *
     * @param id hash of the file
     * @param already whether the ledger had it; then nothing was taken in twice
     * @param state pending until someone else accepts it, or accepted
     */
    record TakenFile(
            String id,
            String file,
            String layout,
            String release,
            String knownOn,
            boolean already,
            @WordOf(ListState.State.class) String state,
            long read,
            long remarked,
            long leftOut,
            long events,
            List<Remark> remarks) {}

    /** Something about a row of the file. */
    record Remark(
            String sort, String sheet, long row, String column, String what, String original) {}

    /** An account. */
    record User(
            String name,
            @WordOf(Role.class) String role,
            boolean active,
            boolean elsewhere,
            String since) {}

    record Users(List<User> users) {}

    /** Someone to invite. */
    record Invite(String name, @WordOf(Role.class) String role) {}

    /** The link to send to them; it is good once. */
    record Invited(String link) {}

    /** A change of an account. */
    record Change(@WordOf(Role.class) String role, boolean active) {}

    /** Entries of the audit log as they are kept, the latest first. */
    record Log(List<Object> entries, long size, String root) {}
}
