package org.holdfast.simulator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.holdfast.model.Origin;
import org.holdfast.model.Series;

/** Reads what {@link PackOutput} wrote. Uses no {@code long}, which is slow in a browser. */
final class PackInput {
    private static final double TWO_32 = 4294967296.0;

    /** [exponent + 1074] two to that power, exact. */
    private static final double[] POWERS = powers();

    private final byte[] bytes;
    private int at;
    private final List<String> words = new ArrayList<>();
    private final List<Object> records = new ArrayList<>();

    PackInput(byte[] bytes) {
        this.bytes = bytes;
    }

    private static double[] powers() {
        double[] powers = new double[1074 + 1024];
        powers[1074] = 1;
        for (int k = 1075; k < powers.length; k++) {
            powers[k] = powers[k - 1] * 2;
        }
        for (int k = 1073; k >= 0; k--) {
            powers[k] = powers[k + 1] / 2;
        }
        return powers;
    }

    int octet() {
        if (at >= bytes.length) {
            throw new IllegalArgumentException("the pack ends too early, at byte " + at);
        }
        return bytes[at++] & 255;
    }

    int whole() {
        int value = 0;
        int shift = 0;
        int next = octet();
        while (next > 127) {
            value |= (next & 127) << shift;
            shift += 7;
            next = octet();
        }
        value |= next << shift;
        return (value & 1) == 0 ? value >>> 1 : -(value >>> 1) - 1;
    }

    /** How many of something follow; never more than there are bytes left. */
    int count() {
        int count = whole();
        if (count < 0 || count > bytes.length - at) {
            throw new IllegalArgumentException("the pack is damaged at byte " + at);
        }
        return count;
    }

    boolean flag() {
        return octet() == 1;
    }

    double number() {
        int high = int32();
        int low = int32();
        int exponent = (high >>> 20) & 2047;
        double fraction = (high & 0xFFFFF) * TWO_32 + (low < 0 ? low + TWO_32 : low);
        double size;
        if (exponent == 0) {
            size = fraction * POWERS[0];
        } else if (exponent == 2047) {
            throw new IllegalArgumentException("the pack holds a number that is not finite");
        } else {
            // fraction + 2^52 is whole and below 2^53; the product is exact.
            size = (fraction + 4503599627370496.0) * POWERS[exponent - 1];
        }
        return high < 0 ? -size : size;
    }

    private int int32() {
        return (octet() << 24) | (octet() << 16) | (octet() << 8) | octet();
    }

    String word() {
        int index = whole();
        if (index == words.size()) {
            int length = count();
            char[] letters = new char[length];
            for (int k = 0; k < length; k++) {
                letters[k] = (char) whole();
            }
            words.add(new String(letters));
        }
        return words.get(index);
    }

    char letter() {
        return (char) whole();
    }

    YearMonth month() {
        return YearMonth.of(whole(), whole());
    }

    LocalDate date() {
        return LocalDate.of(whole(), whole(), whole());
    }

    Origin origin() {
        return new Origin(word(), "", "", 0, "");
    }

    Map<String, Double> settings() {
        Map<String, Double> values = new TreeMap<>();
        int count = count();
        for (int k = 0; k < count; k++) {
            String name = word();
            values.put(name, number());
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    <T> T again(Function<PackInput, T> read) {
        int index = whole();
        if (index < records.size()) {
            return (T) records.get(index);
        }
        // Records within it take their numbers after its own.
        records.add("");
        T value = read.apply(this);
        records.set(index, value);
        return value;
    }

    <T> List<T> list(Function<PackInput, T> read) {
        int count = count();
        List<T> values = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            values.add(read.apply(this));
        }
        return values;
    }

    <T> Optional<T> maybe(Function<PackInput, T> read) {
        return flag() ? Optional.of(read.apply(this)) : Optional.empty();
    }

    Series series() {
        double[] values = new double[whole()];
        int t = 0;
        while (t < values.length) {
            t += whole();
            int run = whole();
            for (int k = 0; k < run; k++) {
                values[t++] = Float.intBitsToFloat(int32());
            }
        }
        return Series.of(values);
    }
}
