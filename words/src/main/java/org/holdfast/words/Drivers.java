package org.holdfast.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Driver;
import org.holdfast.model.Language;
import org.holdfast.model.Spread;
import org.holdfast.model.Text;

/**
 * What drives an answer: which factors its spread over futures comes from, alone and together with
 * others. Estimates are told in whole per cents: they are not worth more.
 */
public final class Drivers {
    /** Factors named in a list before the rest is counted. */
    private static final int NAMED = 6;

    private Drivers() {}

    /** The factor behind most of the spread, as a title; it says so if that is not clear. */
    public static String title(List<Driver> drivers, Language language) {
        List<Driver> sorted = largestFirst(drivers);
        if (!isAny(sorted)) {
            return DriversMessages.noFactorDrivesAnswer(language);
        }
        Driver top = sorted.getFirst();
        String name = Numbers.capital(top.name().in(language)) + ": ";
        String share = share(top.inAll().central(), language);
        boolean isTied =
                sorted.stream().skip(1).anyMatch(d -> d.inAll().high() >= top.inAll().low());
        return isTied
                ? DriversMessages.notClearlyMost(name, share, language)
                : DriversMessages.behindSpreadAnswer(name, share, language);
    }

    /**
     * What one factor explains, alone and together with others.
     *
     * @param outcome what spreads: 'the shortfall under the floor'
     */
    public static String sentence(Driver driver, Text outcome, Language language) {
        String name = Numbers.capital(driver.name().in(language)) + ": ";
        int first = percent(driver.first().central());
        int total = percent(driver.total().central());
        String alone = withInterval(driver.first(), language);
        String together = withInterval(driver.total(), language);
        if (total == 0 && first == 0) {
            return DriversMessages.makesNoVisibleDifference(name, outcome, language);
        }
        if (first == 0) {
            return DriversMessages.explainsNothingAloneBut(name, together, outcome, language);
        }
        return DriversMessages.aloneExplainsSpreadOther(
                name, alone, outcome, total <= first, together, language);
    }

    /** Whether any factor makes a difference that a whole per cent shows. */
    public static boolean isAny(List<Driver> drivers) {
        return drivers.stream().anyMatch(d -> percent(d.inAll().central()) > 0);
    }

    /** How much the factors explain one by one, and how much only together; of none, empty. */
    public static Optional<String> oneByOne(List<Driver> drivers, Language language) {
        if (!isAny(drivers)) {
            return Optional.empty();
        }
        double sum = drivers.stream().mapToDouble(d -> Math.max(0, d.first().central())).sum();
        int alone = percent(sum);
        String most = share(sum, language);
        String rest = share((100 - alone) / 100.0, language);
        return Optional.of(
                switch (alone) {
                    case 0 -> DriversMessages.noFactorExplainsAnything(language);
                    case 100 -> DriversMessages.oneByOneFactors(language);
                    default -> DriversMessages.oneByOneFactorsExplain(most, rest, language);
                });
    }

    /**
     * What the factors that are not drawn come to; empty for none. The sum of their total indices,
     * which what they do together cannot exceed.
     */
    public static String rest(List<Driver> left, Language language) {
        if (left.isEmpty()) {
            return "";
        }
        double sum = left.stream().mapToDouble(d -> Math.max(0, d.inAll().central())).sum();
        String most =
                percent(sum) == 0
                        ? DriversMessages.lessThan(language)
                        : DriversMessages.atMost(share(sum, language), language);
        int count = left.size();
        if (count == 1) {
            return DriversMessages.oneOtherFactorExplains(most, language);
        }
        return DriversMessages.otherFactorsTogetherExplain(count, most, language);
    }

    /** The factor behind most of the spread first. */
    public static List<Driver> largestFirst(List<Driver> drivers) {
        return drivers.stream()
                .sorted(Comparator.comparingDouble(d -> -d.inAll().central()))
                .toList();
    }

    /** What a screen reader says of the chart of drivers. */
    public static String description(List<Driver> drivers, Language language) {
        List<String> largest =
                largestFirst(drivers).stream()
                        .limit(NAMED)
                        .map(d ->
                                d.name().in(language)
                                        + " "
                                        + share(d.first().central(), language)
                                        + " "
                                        + DriversMessages.alone(language)
                                        + " "
                                        + share(d.inAll().central(), language)
                                        + " "
                                        + DriversMessages.withOthers(language))
                        .toList();
        return DriversMessages.barsForShareSpread(String.join("; ", largest), language);
    }

    private static String withInterval(Spread share, Language language) {
        String central = share(share.central(), language);
        String low = share(share.low(), language);
        String high = share(share.high(), language);
        return low.equals(high)
                ? central
                : central + " (" + low.substring(0, low.length() - 1) + "–" + high + ")";
    }

    private static String share(double share, Language language) {
        return Numbers.whole(percent(share), language) + "%";
    }

    /** In whole per cents; what an estimate has beyond 0 and 1 is cut off. */
    private static int percent(double share) {
        return (int) Math.floor(100 * Math.max(0, Math.min(1, share)) + 0.5);
    }
}
