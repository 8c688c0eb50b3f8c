package org.holdfast.simulator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.holdfast.model.Origin;
import org.holdfast.model.Series;

/**
 * Bytes of a pack: what {@link PackInput} reads. Words and records that come again are a number.
 */
final class PackOutput {
    private byte[] bytes = new byte[1 << 16];
    private int length;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Object, Integer> records = new HashMap<>();

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    void octet(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
    }

    /** A whole number, small ones in few bytes. */
    void whole(int value) {
        int rest = value < 0 ? -2 * value - 1 : 2 * value;
        while ((rest & ~127) != 0) { // as an unsigned number
            octet((rest & 127) | 128);
            rest >>>= 7;
        }
        octet(rest);
    }

    void flag(boolean value) {
        octet(value ? 1 : 0);
    }

    void number(double value) {
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = 56; shift >= 0; shift -= 8) {
            octet((int) (bits >>> shift));
        }
    }

    void word(String value) {
        Integer known = words.putIfAbsent(value, words.size());
        if (known != null) {
            whole(known);
            return;
        }
        whole(words.size() - 1);
        whole(value.length());
        for (int k = 0; k < value.length(); k++) {
            whole(value.charAt(k));
        }
    }

    void letter(char value) {
        whole(value);
    }

    void month(YearMonth value) {
        whole(value.getYear());
        whole(value.getMonthValue());
    }

    void date(LocalDate value) {
        whole(value.getYear());
        whole(value.getMonthValue());
        whole(value.getDayOfMonth());
    }

    /** Of an origin only its source: the rest is for readers of the files. */
    void origin(Origin value) {
        word(value.source());
    }

    void settings(Map<String, Double> values) {
        whole(values.size());
        new TreeMap<>(values)
                .forEach((name, value) -> {
                    word(name);
                    number(value);
                });
    }

    <T> void again(T value, BiConsumer<PackOutput, T> write) {
        Integer known = records.putIfAbsent(value, records.size());
        if (known == null) {
            whole(records.size() - 1);
            write.accept(this, value);
        } else {
            whole(known);
        }
    }

    <T> void list(List<T> values, BiConsumer<PackOutput, T> write) {
        whole(values.size());
        for (T value : values) {
            write.accept(this, value);
        }
    }

    <T> void maybe(Optional<T> value, BiConsumer<PackOutput, T> write) {
        flag(value.isPresent());
        value.ifPresent(v -> write.accept(this, v));
    }

    /** A series, to seven digits: runs of zeros and of other numbers in turn. */
    void series(Series series) {
        int months = series.months();
        whole(months);
        int t = 0;
        while (t < months) {
            int from = t;
            while (t < months && isNothing(series.at(t))) {
                t++;
            }
            whole(t - from);
            from = t;
            while (t < months && !isNothing(series.at(t))) {
                t++;
            }
            whole(t - from);
            for (int k = from; k < t; k++) {
                int bits = Float.floatToRawIntBits((float) series.at(k));
                octet(bits >>> 24);
                octet(bits >>> 16);
                octet(bits >>> 8);
                octet(bits);
            }
        }
    }

    private static boolean isNothing(double value) {
        return (float) value == 0;
    }
}
