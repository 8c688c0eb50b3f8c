package org.holdfast.portable;

import java.util.List;

/**
 * The text and the numbers that every place the core runs in must agree on. Each part of the core
 * adds what it prints here.
 */
final class Golden {
    private Golden() {}

    /** One text; lines end in a line feed. */
    static String text() {
        StringBuilder text = new StringBuilder();
        for (Event event : List.of(new Promised("shell-155mm", 500), new Delivered(320))) {
            text.append(describe(event)).append('\n');
        }
        return text.toString();
    }

    private static String describe(Event event) {
        return switch (event) {
            case Promised(var item, var size) -> "promised: " + size + " of " + item;
            case Delivered(var size) -> "delivered: " + size + " – één levering";
        };
    }

    /** One vector: a stock that decays, is filled, and is drawn on, month by month. */
    static double[] vector() {
        double[] stock = new double[12];
        double held = 100;
        for (int t = 0; t < stock.length; t++) {
            double used = Math.min(held, 7 + Math.sqrt(t) / 3);
            held = Math.max(0, held * 0.97 - used) + Math.floor(t * 1.1);
            stock[t] = held;
        }
        return stock;
    }

    private sealed interface Event {}

    private record Promised(String item, int size) implements Event {}

    private record Delivered(int size) implements Event {}
}
