package org.holdfast.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Records with every kind of part, each made twice and once for each part that differs: which equal
 * which. Runs on the JVM and, compiled, as JavaScript.
 */
final class RecordsProgram {
    private static final int[] SHARED = {1, 2};

    private RecordsProgram() {}

    enum Kind {
        ONE,
        TWO
    }

    record Whole(boolean truth, byte tiny, short small, char sign, int number, long large) {}

    record Broken(float single, double number) {}

    @SuppressWarnings("ArrayRecordComponent") // an array equals itself alone, here as there
    record Held(String text, int[] array, List<Object> list, Optional<Object> perhaps, Kind kind) {}

    record Nested(Whole whole, Broken broken, Object any) {}

    record Nothing() {}

    /** The same part as {@link Two}: no record of one class equals one of another. */
    record One(int number) {}

    record Two(int number) {}

    /** Says for itself what equals it. */
    record Loud(String text) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Loud loud && upper().equals(loud.upper());
        }

        @Override
        public int hashCode() {
            return upper().hashCode();
        }

        private String upper() {
            return text.toUpperCase(Locale.ROOT);
        }
    }

    static List<Record> records() {
        List<Record> all = new ArrayList<>();
        all.add(new Whole(false, (byte) 0, (short) 0, 'a', 0, 0));
        all.add(new Whole(true, (byte) 0, (short) 0, 'a', 0, 0));
        all.add(new Whole(false, (byte) -1, (short) 0, 'a', 0, 0));
        all.add(new Whole(false, (byte) 0, (short) -300, 'a', 0, 0));
        all.add(new Whole(false, (byte) 0, (short) 0, 'ї', 0, 0));
        all.add(new Whole(false, (byte) 0, (short) 0, 'a', Integer.MIN_VALUE, 0));
        all.add(new Whole(false, (byte) 0, (short) 0, 'a', 0, 1L << 32));
        all.add(new Whole(false, (byte) 0, (short) 0, 'a', 0, Long.MIN_VALUE));
        double[] numbers = {
            0,
            -0.0,
            0.1,
            1,
            1e300,
            -1e300,
            Double.MIN_VALUE,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY
        };
        for (double number : numbers) {
            all.add(new Broken(0, number));
            all.add(new Nested(whole(1), new Broken(0, number), number));
        }
        // Halves, since JavaScript does not round to single precision.
        for (float single : new float[] {-0.0f, 0.5f, -1.5f, Float.NaN, Float.POSITIVE_INFINITY}) {
            all.add(new Broken(single, 0));
        }
        all.add(held("x", SHARED, List.of(1, "a"), Optional.of("a"), Kind.ONE));
        all.add(held("y", SHARED, List.of(1, "a"), Optional.of("a"), Kind.ONE));
        all.add(held("x", new int[] {1, 2}, List.of(1, "a"), Optional.of("a"), Kind.ONE));
        all.add(held("x", SHARED, List.of("a", 1), Optional.of("a"), Kind.ONE));
        all.add(held("x", SHARED, List.of(1, "a"), Optional.empty(), Kind.ONE));
        all.add(held("x", SHARED, List.of(1, "a"), Optional.of("a"), Kind.TWO));
        all.add(new Nested(whole(1), new Broken(0, 0), List.of(whole(2))));
        all.add(new Nested(whole(1), new Broken(0, 0), List.of(whole(3))));
        all.add(new Nested(whole(1), new Broken(0, 0), Optional.of(new Nothing())));
        all.add(new Nested(whole(1), new Broken(0, 0), 1));
        all.add(new Nested(whole(1), new Broken(0, 0), 1L));
        all.add(new Nested(whole(1), new Broken(0, 0), SHARED));
        all.add(new Nothing());
        all.add(new One(5));
        all.add(new Two(5));
        all.add(new Loud("a"));
        all.add(new Loud("A"));
        return all;
    }

    private static Whole whole(int number) {
        return new Whole(false, (byte) 0, (short) 0, 'a', number, 0);
    }

    private static Held held(
            String text, int[] array, List<Object> list, Optional<Object> perhaps, Kind kind) {
        return new Held(text, array, list, perhaps, kind);
    }

    /** A line for each: which of the others it equals, made anew, and where it is found by hash. */
    static String lines() {
        List<Record> all = records();
        List<Record> anew = records();
        Map<Object, Integer> places = new HashMap<>();
        for (int k = 0; k < all.size(); k++) {
            places.put(all.get(k), k);
        }
        Object stranger = "x";
        StringBuilder lines = new StringBuilder();
        for (Record one : all) {
            for (Record other : anew) {
                lines.append(one.equals(other) ? '1' : '0');
            }
            lines.append(' ').append(one.equals(stranger));
            lines.append(' ').append(places.get(anew.get(all.indexOf(one)))).append('\n');
        }
        return lines.toString();
    }

    /** How many hash codes a thousand eighths have, and a thousand whole numbers. */
    static String codes() {
        Set<Integer> eighths = new HashSet<>();
        Set<Integer> wholes = new HashSet<>();
        for (int k = 0; k < 1000; k++) {
            eighths.add(new Broken(0, k / 8.0).hashCode());
            wholes.add(new One(k - 500).hashCode());
        }
        return eighths.size() + " and " + wholes.size();
    }

    public static void main(String[] arguments) {
        System.out.print(lines());
        System.out.println(codes());
    }
}
