package org.holdfast.studio.accounts;

import java.util.Optional;

/**
 * Who calls.
 *
 * @param name in the audit log and beside runs
 * @param role empty if nobody is signed in
 * @param csrf what a call that changes something must send in X-CSRF
 * @param session hash of the session's token; empty if there is none
 */
public record Caller(String name, Optional<Role> role, String csrf, String session) {
    public static final Caller NOBODY = new Caller("nobody", Optional.empty(), "", "");

    public boolean may(Right right) {
        return role.filter(r -> r.may(right)).isPresent();
    }

    public boolean isSignedIn() {
        return role.isPresent();
    }
}
