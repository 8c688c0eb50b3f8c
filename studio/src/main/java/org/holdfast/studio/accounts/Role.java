package org.holdfast.studio.accounts;

import java.util.Locale;
import java.util.Optional;

/** What someone is in a team. */
public enum Role {
    READER,
    ANALYST,
    APPROVER,
    ADMINISTRATOR;

    /** Whether this role has a right. This is the whole of who may do what. */
    public boolean may(Right right) {
        return switch (right) {
            case READ -> true;
            case RUN -> this != READER;
            case UPLOAD -> this == ANALYST || this == ADMINISTRATOR;
            case APPROVE -> this == APPROVER || this == ADMINISTRATOR;
            case ADMINISTER -> this == ADMINISTRATOR;
        };
    }

    /** The word in files and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> find(String word) {
        for (Role role : values()) {
            if (role.word().equals(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
