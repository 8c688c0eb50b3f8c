package org.holdfast.oversight;

import org.holdfast.model.Text;

/** Whom an answer is about. */
public enum Group {
    /** A contracting process, by its Open Contracting ID. */
    OCID("OCID", OversightMessages.CONTRACTING_PROCESSES),
    BUYER("Buyer", OversightMessages.BUYERS),
    PROCURING_ENTITY("ProcuringEntity", OversightMessages.PROCURING_ENTITIES),
    TENDERER("Tenderer", OversightMessages.TENDERERS);

    private final String key;

    private final Text text;

    Group(String key, Text text) {
        this.key = key;
        this.text = text;
    }

    /** Its name in the results. */
    public String key() {
        return key;
    }

    /** Its members, for people. */
    public Text title() {
        return text;
    }
}
