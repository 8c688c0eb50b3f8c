package org.holdfast.studio.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where a call comes from when other servers pass it on. Each adds to the end of a header from whom
 * it had the call; what a server of ours added is believed, and nothing that stands left of it.
 */
public final class Proxies {
    /** No server stands before this one: whoever connects is who calls. */
    public static final Proxies NONE = new Proxies(List.of(), Header.X_FORWARDED_FOR);

    private static final String ANOTHER = "for=";

    private final List<Range> trusted;
    private final Header header;

    /** In which header the servers before this one tell from whom they had a call. */
    public enum Header {
        /** A list of addresses: what nginx and Caddy write. */
        X_FORWARDED_FOR("X-Forwarded-For"),
        /** RFC 7239. */
        FORWARDED("Forwarded");

        private final String word;

        Header(String word) {
            this.word = word;
        }
    }

    /** Addresses that begin with the same bits. */
    private record Range(InetAddress start, int bits) {
        boolean holds(InetAddress address) {
            byte[] one = start.getAddress();
            byte[] other = address.getAddress();
            if (other.length != one.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((other[bit / 8] & mask) != (one[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Proxies(List<Range> trusted, Header header) {
        this.trusted = List.copyOf(trusted);
        this.header = header;
    }

    /**
     * Servers that stand before this one.
     *
     * @param addresses such as {@code 127.0.0.1} or {@code 10.0.0.0/8}
     * @throws IllegalArgumentException if one of them is no address
     */
    public static Proxies of(List<String> addresses, Header header) {
        List<Range> ranges = new ArrayList<>();
        for (String one : addresses) {
            int slash = one.indexOf('/');
            String start = slash < 0 ? one : one.substring(0, slash);
            InetAddress first = literal(start).orElseThrow(() -> odd(one));
            int most = first.getAddress().length * 8;
            String written = slash < 0 ? "" : one.substring(slash + 1);
            if (!written.matches(slash < 0 ? "" : "[0-9]{1,3}")) {
                throw odd(one);
            }
            int bits = slash < 0 ? most : Integer.parseInt(written);
            if (bits > most) {
                throw odd(one);
            }
            ranges.add(new Range(first, bits));
        }
        return new Proxies(ranges, header);
    }

    private static IllegalArgumentException odd(String one) {
        return new IllegalArgumentException(one);
    }

    /** The address that made a call. */
    public String caller(Context context) {
        return caller(context.ip(), Collections.list(context.req().getHeaders(header.word)));
    }

    /**
     * The same.
     *
     * @param from the address that connected
     * @param headers the lines of the header
     */
    String caller(String from, List<String> headers) {
        List<String> passed = new ArrayList<>();
        for (String line : headers) {
            for (String one : line.split(",", -1)) {
                passed.add(one.strip());
            }
        }
        Optional<InetAddress> found = literal(from);
        for (String one : passed.reversed()) {
            if (found.filter(this::isTrusted).isEmpty()) {
                break;
            }
            Optional<InetAddress> before = literal(header == Header.FORWARDED ? element(one) : one);
            if (before.isEmpty()) {
                break;
            }
            found = before;
        }
        return found.map(InetAddress::getHostAddress).orElse(from);
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.holds(address));
    }

    /** {@code for=} of an element of Forwarded; empty if it names nobody. */
    private static String element(String one) {
        return Arrays.stream(one.split(";", -1))
                .map(String::strip)
                .filter(pair -> pair.regionMatches(true, 0, ANOTHER, 0, ANOTHER.length()))
                .map(pair -> pair.substring(ANOTHER.length()).replace("\"", ""))
                .findFirst()
                .orElse("");
    }

    /** An address as it is written, with or without a port; never a name, which would be asked. */
    private static Optional<InetAddress> literal(String text) {
        String bare = text.replaceAll("^\\[([^\\]]*)](:[0-9]+)?$", "$1");
        if (bare.matches("[0-9.]+:[0-9]+")) {
            bare = bare.substring(0, bare.indexOf(':'));
        }
        if (!bare.matches("[0-9a-fA-F.:]{2,45}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
