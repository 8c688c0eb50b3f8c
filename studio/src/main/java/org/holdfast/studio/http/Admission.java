package org.holdfast.studio.http;

import io.javalin.http.Context;
import org.holdfast.studio.accounts.Caller;

/** Who made a call and from where, noted once when it came in. */
public final class Admission {
    private Admission() {}

    /**
     * Notes it.
     *
     * @param from the address that called
     */
    public static void let(Context context, Caller caller, String from) {
        Call.by(context, caller, from);
    }

    /** The address that called. */
    public static String from(Context context) {
        return new Call(context).address();
    }

    public static Caller of(Context context) {
        return new Call(context).caller();
    }
}
