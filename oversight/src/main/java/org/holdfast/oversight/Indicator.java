package org.holdfast.oversight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Text;
import org.holdfast.oversight.ocds.ContractingProcess;

/**
 * A question about contracting that a computer can ask of every process. A flag is a question to a
 * person, not a verdict. Each indicator is one class, listed in {@link Indicators}.
 *
 * @param code its name in settings and results
 * @param settings what a settings file may change
 * @param comparesPrices whether it compares prices of bids, so that procedures without competing
 *     prices are out
 * @param groups whom its answers are about
 */
public record Indicator(
        String code,
        Explained explained,
        List<Setting> settings,
        boolean comparesPrices,
        List<Group> groups,
        Asking asking) {
    public Indicator {
        settings = List.copyOf(settings);
        groups = List.copyOf(groups);
    }

    /** One about processes that compares no prices and of which nothing can be set. */
    public Indicator(String code, Explained explained, Asking asking) {
        this(code, explained, List.of(), false, List.of(Group.OCID), asking);
    }

    /** One of the Open Contracting Partnership. */
    public static Indicator cardinal(
            String code,
            Text title,
            Text definition,
            Text reasoning,
            Text falseAlarms,
            String needs,
            Asking asking) {
        String source = "Open Contracting Partnership, Cardinal, indicator " + code + " (2024)";
        return new Indicator(
                code,
                new Explained(title, definition, reasoning, falseAlarms, needs, source),
                asking);
    }

    /** The same with a whole number from 0 that may be set, behind the settings that it has. */
    public Indicator whole(String name, String standard, Text words) {
        return with(name, Setting.Kind.NATURAL, standard, words);
    }

    /** The same with a number that may be set. */
    public Indicator decimal(String name, String standard, Text words) {
        return with(name, Setting.Kind.DECIMAL, standard, words);
    }

    /** The same with names that may be set; the usual ones have {@code |} between them. */
    public Indicator names(String name, String standard, Text words) {
        return with(name, Setting.Kind.NAMES, standard, words);
    }

    /** The same with one more setting, behind those that it has. */
    public Indicator with(String name, Setting.Kind kind, String standard, Text words) {
        List<Setting> more = new ArrayList<>(settings);
        more.add(new Setting(name, kind, standard, words));
        return new Indicator(code, explained, more, comparesPrices, groups, asking);
    }

    /** The same, comparing prices. */
    public Indicator comparingPrices() {
        return new Indicator(code, explained, settings, true, groups, asking);
    }

    /** The same about others. */
    public Indicator about(Group... others) {
        return new Indicator(code, explained, settings, comparesPrices, List.of(others), asking);
    }

    /** Begins to look, under these settings; what they do not say is as usual. */
    public Looking look(Section section, Given given) {
        return asking.look(section.over(settings), given);
    }

    /** How it begins to look. */
    @FunctionalInterface
    public interface Asking {
        Looking look(Section settings, Given given);
    }

    /**
     * What all indicators share in one run.
     *
     * @param currency the main currency; known at the latest when the first price is
     * @param asOf the day at whose end deadlines are judged
     */
    public record Given(MainCurrency currency, Instant asOf) {}

    /** One run over a data set. It sees each process once, in the order of the file. */
    public interface Looking {
        /** Looks at one process that is not left out. */
        void see(ContractingProcess process, String ocid, Verdicts verdicts);

        /** Answers what can only be answered when all was seen. */
        default void end(Verdicts verdicts) {}
    }
}
