package org.holdfast.oversight.ocds;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The texts of a file: the file itself, what was packed with gzip, or each entry of a zip. */
final class Unpacked {
    private static final int MAGIC = 4;

    private Unpacked() {}

    /** What is done with each text. */
    interface Use {
        /**
         * Uses one text.
         *
         * @param name as it was named, with the entry of an archive behind a '!'
         */
        void text(String name, InputStream in) throws IOException;
    }

    static void each(String name, Path file, Charset charset, Limits limits, Use use)
            throws IOException {
        try (InputStream open = Files.newInputStream(file)) {
            each(name, open, charset, limits, use);
        }
    }

    static void each(String name, InputStream open, Charset charset, Limits limits, Use use)
            throws IOException {
        Counted packed = new Counted(open);
        BufferedInputStream in = new BufferedInputStream(packed, 1 << 16);
        in.mark(MAGIC);
        byte[] magic = in.readNBytes(MAGIC);
        in.reset();
        if (magic.length > 1 && magic[0] == 0x1f && magic[1] == (byte) 0x8b) {
            InputStream text =
                    new BufferedInputStream(
                            new Guarded(new GZIPInputStream(in), packed, limits), 1 << 16);
            refusePacked(text);
            use.text(name, inUtf8(text, charset));
        } else if (magic.length == MAGIC
                && magic[0] == 'P'
                && magic[1] == 'K'
                && magic[2] == 3
                && magic[3] == 4) {
            zip(name, new ZipInputStream(in), packed, charset, limits, use);
        } else {
            refusePacked(in);
            use.text(name, inUtf8(in, charset));
        }
    }

    /** Ends a file that would be taken for text, although its first bytes say how it is packed. */
    private static void refusePacked(InputStream in) throws IOException {
        in.mark(MAGIC);
        byte[] magic = in.readNBytes(MAGIC);
        in.reset();
        if (magic.length == 0) {
            throw new BadFileException(OcdsMessages.EMPTY);
        }
        if (magic.length < MAGIC) {
            return;
        }
        int start = ByteBuffer.wrap(magic).getInt();
        String how =
                switch (start) {
                    case 0xfd377a58 -> "xz";
                    case 0x28b52ffd -> "Zstandard";
                    case 0x377abcaf -> "7-Zip";
                    default ->
                            start >>> 8 == 0x425a68
                                    ? "bzip2"
                                    : start >>> 16 == 0x1f8b ? "gzip" : "";
                };
        if (how.equals("gzip")) {
            throw new BadFileException(OcdsMessages.PACKED_WITH_GZIP_TWICE_UNPACK);
        }
        if (!how.isEmpty()) {
            throw new BadFileException(OcdsMessages.packedWithWhichNot(how));
        }
    }

    private static void zip(
            String name,
            ZipInputStream zip,
            Counted packed,
            Charset charset,
            Limits limits,
            Use use)
            throws IOException {
        InputStream guarded = new Guarded(zip, packed, limits);
        List<String> left = new ArrayList<>();
        int entries = 0;
        int used = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries++;
            if (entries > limits.entries()) {
                throw new BadFileException(OcdsMessages.archiveHasMoreThan(limits.entries()));
            }
            String lower = entry.getName().toLowerCase(Locale.ROOT);
            boolean text =
                    lower.endsWith(".json")
                            || lower.endsWith(".jsonl")
                            || lower.endsWith(".ndjson")
                            || lower.endsWith(".xml");
            if (!entry.isDirectory() && text) {
                used++;
                use.text(name + "!" + entry.getName(), inUtf8(new Kept(guarded), charset));
            } else if (!entry.isDirectory()) {
                left.add(entry.getName());
            }
            guarded.transferTo(java.io.OutputStream.nullOutputStream());
        }
        if (used == 0) {
            throw new BadFileException(
                    OcdsMessages.archiveHoldsNoJson(left.isEmpty(), left.getFirst()));
        }
    }

    private static InputStream inUtf8(InputStream in, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? in : new Recoded(in, charset);
    }

    /** Counts what was read. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b >= 0 ? 1 : 0;
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = super.read(b, off, len);
            count += Math.max(n, 0);
            return n;
        }
    }

    /** Stops an archive that grows out of all proportion. */
    private static final class Guarded extends FilterInputStream {
        private final Counted packed;
        private final Limits limits;
        private long out;

        Guarded(InputStream in, Counted packed, Limits limits) {
            super(in);
            this.packed = packed;
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            grown(b >= 0 ? 1 : 0);
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = super.read(b, off, len);
            grown(Math.max(n, 0));
            return n;
        }

        private void grown(int more) throws IOException {
            out += more;
            if (out > limits.freely() && out / limits.ratio() > packed.count) {
                throw new BadFileException(OcdsMessages.archiveUnpacksMoreThan(limits.ratio()));
            }
        }
    }

    /** The end of an entry does not close the archive. */
    private static final class Kept extends FilterInputStream {
        Kept(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }

    /** Text in another encoding, as UTF-8. */
    private static final class Recoded extends InputStream {
        private static final int BLOCK = 1 << 13;

        private final java.io.Reader reader;
        private final char[] letters = new char[BLOCK];
        private ByteBuffer bytes = ByteBuffer.allocate(0);

        Recoded(InputStream in, Charset charset) {
            reader =
                    new java.io.InputStreamReader(
                            in,
                            charset.newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            if (!bytes.hasRemaining()) {
                int n = reader.read(letters, 0, BLOCK - 1);
                if (n < 0) {
                    return -1;
                }
                if (Character.isHighSurrogate(letters[n - 1])) {
                    int low = reader.read();
                    if (low >= 0) {
                        letters[n++] = (char) low;
                    }
                }
                bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(letters, 0, n));
            }
            int n = Math.min(len, bytes.remaining());
            bytes.get(b, off, n);
            return n;
        }
    }
}
