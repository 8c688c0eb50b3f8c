package org.holdfast.studio.accounts;

/** What a caller may be allowed. */
public enum Right {
    /** See cases, pages, runs and their files. */
    READ,
    /** Ask for runs, and stop one's own. */
    RUN,
    /** Bring in cases and ledger files. */
    UPLOAD,
    /** Approve what someone else ran. */
    APPROVE,
    /** Make and change accounts, read the audit log, stop anyone's run. */
    ADMINISTER
}
