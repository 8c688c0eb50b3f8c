package org.holdfast.oversight;

import org.holdfast.model.Text;

/** What an indicator answers of one process, buyer or tenderer. Only NO is a pass. */
public enum Answer {
    YES("yes", "yes", "ja"),
    NO("no", "no", "nee"),
    /** The question does not arise. */
    NOT_APPLICABLE("not_applicable", "not applicable", "niet van toepassing"),
    /** The question arises, but the data cannot tell. */
    NO_DATA("no_data", "no data", "geen gegevens");

    private final String key;
    private final String en;
    private final String nl;

    Answer(String key, String en, String nl) {
        this.key = key;
        this.en = en;
        this.nl = nl;
    }

    public String key() {
        return key;
    }

    public Text title() {
        return new Text(en, nl);
    }
}
