package org.holdfast.simulator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Parts;
import org.holdfast.model.Scenario;

/**
 * What the page asks, as it stands in its address. What cannot be understood is left as it is in
 * the scenario that levers move away from.
 *
 * @param scenario with the levers moved
 * @param compared with the levers of the pinned policy moved
 * @param item id of the item that is followed
 * @param width pixels that charts may take
 * @param futures how many futures are played
 * @param cards ids of the charts that are asked for
 * @param follow whose money is followed: id of a bloc, a fund or a family; empty for nobody's
 * @param rows whether the numbers in the charts are wanted as tables
 * @param at index of the only month that is to be told in words; negative for all months
 */
record Question(
        Scenario scenario,
        Scenario compared,
        String item,
        Language language,
        double width,
        int futures,
        Set<String> cards,
        String follow,
        boolean rows,
        int at) {
    /** Charts that are drawn while a lever moves. */
    private static final String WHILE_MOVING = "fan,items,flow";

    Question {
        cards = Set.copyOf(cards);
    }

    /** Whether another policy stands beside it. */
    boolean isCompared() {
        return !scenario.settings().equals(compared.settings());
    }

    static Question of(String address, Case c, Scenario base, List<String> items, int most) {
        Map<String, String> words = words(address);
        Map<String, Double> asked = new TreeMap<>(base.settings());
        Map<String, Double> compared = new TreeMap<>(base.settings());
        for (Lever lever : c.levers()) {
            put(asked, c, lever, words.getOrDefault(lever.id(), ""));
            put(compared, c, lever, words.getOrDefault("c." + lever.id(), ""));
        }
        String item = words.getOrDefault("item", "");
        return new Question(
                with(base, asked),
                with(base, compared),
                items.contains(item) || items.isEmpty() ? item : items.getFirst(),
                Language.of(words.getOrDefault("lang", "")).orElse(Language.EN),
                Math.max(300, Math.min(1600, number(words.getOrDefault("width", ""), 720))),
                (int) Math.max(1, Math.min(most, number(words.getOrDefault("n", ""), most))),
                new TreeSet<>(Parts.of(words.getOrDefault("cards", WHILE_MOVING), ',')),
                words.getOrDefault("follow", ""),
                !words.getOrDefault("rows", "").equals("no"),
                (int) number(words.getOrDefault("at", ""), -1));
    }

    private static Scenario with(Scenario base, Map<String, Double> settings) {
        return base.withSettings(settings);
    }

    private static void put(Map<String, Double> settings, Case c, Lever lever, String word) {
        double setting = word.indexOf('-') > 0 ? month(c, word) : number(word, Double.NaN);
        if (!Double.isNaN(setting)) {
            settings.put(lever.id(), Math.max(lever.low(), Math.min(lever.high(), setting)));
        }
    }

    /** Index of a month written {@code 2027-04}. */
    private static double month(Case c, String word) {
        int dash = word.indexOf('-');
        double year = number(word.substring(0, dash), Double.NaN);
        double month = number(word.substring(dash + 1), Double.NaN);
        var first = c.settings().firstMonth();
        return 12 * (year - first.getYear()) + month - first.getMonthValue();
    }

    /** A plain decimal number; anything else is the standard. */
    static double number(String word, double standard) {
        double value = 0;
        double unit = 0;
        int from = word.startsWith("-") ? 1 : 0;
        if (word.length() == from || word.length() > 16) {
            return standard;
        }
        for (int k = from; k < word.length(); k++) {
            char c = word.charAt(k);
            if (c == '.' && unit == 0) {
                unit = 1;
            } else if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                unit *= 10;
            } else {
                return standard;
            }
        }
        double size = unit > 1 ? value / unit : value;
        return from == 1 ? -size : size;
    }

    private static Map<String, String> words(String address) {
        Map<String, String> words = new TreeMap<>();
        String asked = address.startsWith("?") ? address.substring(1) : address;
        for (String part : Parts.of(asked, '&')) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                words.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return words;
    }
}
