package org.holdfast.studio.http;

import io.javalin.http.Context;
import org.holdfast.studio.accounts.Caller;

/** Who made a call, noted once when it came in. */
public final class Admission {
    private Admission() {}

    public static void let(Context context, Caller caller) {
        Call.by(context, caller);
    }

    public static Caller of(Context context) {
        return new Call(context).caller();
    }
}
