package org.holdfast.studio.http;

import org.holdfast.model.Text;

/** A call that is not answered as asked, told as a problem object (RFC 9457). */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Text title;
    private final transient Text detail;

    /**
     * @param status of HTTP
     * @param title what it is, the same for all of its kind
     * @param detail what it is this time, and the way out
     */
    public Refusal(int status, Text title, Text detail) {
        super(title.en() + ": " + detail.en());
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The call makes no sense as it is. */
    public static Refusal wrong(String en, String nl) {
        return new Refusal(
                400, new Text("This cannot be done as asked", "Dit kan zo niet"), new Text(en, nl));
    }

    /** There is nothing of that name. */
    public static Refusal unknown(String en, String nl) {
        return new Refusal(404, new Text("Not found", "Niet gevonden"), new Text(en, nl));
    }

    /** Nobody is signed in. */
    public static Refusal nobody() {
        return new Refusal(
                401,
                new Text("Not signed in", "Niet aangemeld"),
                new Text("Sign in first.", "Meld u eerst aan."));
    }

    /** Someone is signed in, but may not do this. */
    public static Refusal forbidden(String en, String nl) {
        return new Refusal(403, new Text("Not allowed", "Niet toegestaan"), new Text(en, nl));
    }

    /** Too often, or too much at a time. */
    public static Refusal tooMuch(String en, String nl) {
        return new Refusal(429, new Text("Too much at once", "Te veel ineens"), new Text(en, nl));
    }

    /** What was sent is larger than the limit. */
    public static Refusal tooLarge(long bytes) {
        return new Refusal(
                413,
                new Text("Too large", "Te groot"),
                new Text(
                        "At most " + bytes + " bytes can be sent here.",
                        "Hier kunnen ten hoogste " + bytes + " bytes heen."));
    }

    public int status() {
        return status;
    }

    public Text title() {
        return title;
    }

    public Text detail() {
        return detail;
    }
}
