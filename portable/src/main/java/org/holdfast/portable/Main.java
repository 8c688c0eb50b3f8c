package org.holdfast.portable;

/**
 * Prints the golden text and then the golden vector, each number as the hexadecimal of its bits.
 */
public final class Main {
    private Main() {}

    /** Prints; takes no arguments. */
    public static void main(String[] args) {
        System.out.println(lines());
    }

    /** What {@link #main} prints, without the last line end. */
    static String lines() {
        StringBuilder lines = new StringBuilder(Golden.text());
        for (double number : Golden.vector()) {
            lines.append(Long.toHexString(Double.doubleToLongBits(number))).append('\n');
        }
        return lines.substring(0, lines.length() - 1);
    }
}
