package org.holdfast.studio.cases;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.holdfast.studio.http.ApiError;

/** A stream that is refused once it has given more than a limit. */
final class Limited extends FilterInputStream {
    private final long limit;
    private long given;

    Limited(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) {
        given += more;
        if (given > limit) {
            throw ApiError.tooLarge(limit);
        }
    }
}
