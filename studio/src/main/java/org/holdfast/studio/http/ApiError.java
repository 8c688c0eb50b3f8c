package org.holdfast.studio.http;

import org.holdfast.model.Text;
import org.holdfast.studio.accounts.AccountMessages;

/** A call that is not answered as asked, told as a problem object (RFC 9457). */
public final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Text title;
    private final transient Text detail;

    /**
     * @param status of HTTP
     * @param title what it is, the same for all of its kind
     * @param detail what it is this time, and the way out
     */
    public ApiError(int status, Text title, Text detail) {
        super(title.en() + ": " + detail.en());
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The call makes no sense as it is. */
    public static ApiError wrong(Text detail) {
        return new ApiError(400, HttpMessages.CANNOT_BE_DONE_AS_ASKED, detail);
    }

    /** There is nothing of that name. */
    public static ApiError unknown(Text detail) {
        return new ApiError(404, HttpMessages.NOT_FOUND, detail);
    }

    /** Nobody is signed in. */
    public static ApiError nobody() {
        return new ApiError(401, AccountMessages.NOT_SIGNED, HttpMessages.SIGN_FIRST);
    }

    /** Someone is signed in, but may not do this. */
    public static ApiError forbidden(Text detail) {
        return new ApiError(403, HttpMessages.NOT_ALLOWED, detail);
    }

    /** Too often, or too much at a time. */
    public static ApiError tooMuch(Text detail) {
        return new ApiError(429, HttpMessages.TOO_MUCH_AT_ONCE, detail);
    }

    /** What was sent is larger than the limit. */
    public static ApiError tooLarge(long bytes) {
        return new ApiError(413, HttpMessages.TOO_LARGE, HttpMessages.atMostBytesCan(bytes));
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
