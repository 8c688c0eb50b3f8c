package org.holdfast.store.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * What kind of thing was done, in one word. Those that Holdfast enters itself are named here; a log
 * may have others, for it is read by older and newer programs than the one that wrote it.
 */
public record Kind(@JsonValue String word) {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** A file of someone else's was read into the ledger. */
    public static final Kind IMPORT = new Kind("import");

    /** Something was entered, corrected or withdrawn by hand. */
    public static final Kind EDIT = new Kind("edit");

    /** Someone approved something. */
    public static final Kind APPROVAL = new Kind("approval");

    /** A brief was published. */
    public static final Kind PUBLICATION = new Kind("publication");

    /** Bands of a forecast were frozen. */
    public static final Kind FORECAST = new Kind("forecast");

    /** Someone signed in, or tried to. */
    public static final Kind SIGN_IN = new Kind("sign-in");

    /** An account was made or changed. */
    public static final Kind ACCOUNT = new Kind("account");

    /** Someone asked for a run, or stopped one. */
    public static final Kind RUN = new Kind("run");

    /** Someone brought in a case. */
    public static final Kind UPLOAD = new Kind("upload");

    /** A run, a case or a list was deleted. */
    public static final Kind DELETION = new Kind("deletion");

    /** The store was put back from a copy. */
    public static final Kind RESTORE = new Kind("restore");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Kind {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException(
                    "a kind is one word of small letters, digits and '-', got '" + word + "'");
        }
    }

    @Override
    public String toString() {
        return word;
    }
}
