package org.holdfast.oversight;

import org.holdfast.model.Text;

/** What an indicator answers of one process, buyer or tenderer. Only NO is a pass. */
public enum Answer {
    YES("yes", OversightMessages.YES),
    NO("no", OversightMessages.NO),
    /** The question does not arise. */
    NOT_APPLICABLE("not_applicable", OversightMessages.NOT_APPLICABLE),
    /** The question arises, but the data cannot tell. */
    NO_DATA("no_data", OversightMessages.NO_DATA);

    private final String key;

    private final Text text;

    Answer(String key, Text text) {
        this.key = key;
        this.text = text;
    }

    public String key() {
        return key;
    }

    public Text title() {
        return text;
    }
}
