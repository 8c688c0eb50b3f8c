package org.holdfast.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/**
 * Something in a case folder that has to be mended, or at least to be heard. Each kind is a record
 * whose Javadoc is its page in the reference. A message says what stands there, what was expected
 * and a way out.
 */
public sealed interface Problem {
    /** Where it is. */
    Where where();

    /** What is wrong and what to try, in a sentence or two. */
    String message();

    /** The same in a language. */
    default String message(Language language) {
        return switch (language) {
            case EN -> message();
            case NL -> Dutch.message(this);
        };
    }

    /** Whether the case can still be used. */
    default Severity severity() {
        return Severity.ERROR;
    }

    /** Place and message in one line. */
    default String line() {
        return line(Language.EN);
    }

    /** The same in a language. */
    default String line(Language language) {
        String place = where().in(language);
        return place.isEmpty() ? message(language) : place + ": " + message(language);
    }

    /** How bad a problem is. */
    enum Severity {
        /** The case cannot be used. */
        ERROR,
        /** The case can be used; a careful planner would want to hear this. */
        WARNING
    }

    // ---- The folder and its files.

    /** The path does not lead to a folder. A case is a folder. */
    record NoFolder(Where where, boolean isThere) implements Problem {
        @Override
        public String message() {
            return isThere
                    ? "This is not a folder. A case is a folder with case.yaml, tables/ and"
                            + " scenarios/ in it."
                    : "There is no such folder. A case is a folder with case.yaml, tables/ and"
                            + " scenarios/ in it.";
        }
    }

    /**
     * A file that no case can do without is not there.
     *
     * @param folder where it belongs: {@code the case's folder}, {@code tables/}
     * @param about what the file holds
     */
    record MissingFile(Where where, String folder, String about) implements Problem {
        @Override
        public String message() {
            return "The file is missing from %s. %s".formatted(folder, about);
        }
    }

    /** A name that should be a file is a folder, a device, or a link that leads nowhere. */
    record NotAFile(Where where) implements Problem {
        @Override
        public String message() {
            return "This is not an ordinary file but a folder, a device or a link that leads"
                    + " nowhere. Put a file in its place.";
        }
    }

    /** A file that the computer will not let us read. */
    record Unreadable(Where where, String reason) implements Problem {
        @Override
        public String message() {
            return "The file cannot be read (%s). Check that it is there and that you may read it."
                    .formatted(reason);
        }
    }

    /**
     * A file larger than any table or scenario ought to be.
     *
     * @param limit bytes
     */
    record TooLarge(Where where, long limit) implements Problem {
        @Override
        public String message() {
            return "The file is larger than the limit of %s bytes. Split it, or check how it was made."
                    .formatted(limit);
        }
    }

    /**
     * A line longer than any row ought to be: usually a file without line ends.
     *
     * @param limit bytes
     */
    record LineTooLong(Where where, int limit) implements Problem {
        @Override
        public String message() {
            return "The line is longer than the limit of %s bytes. Check that the file has line ends."
                    .formatted(limit);
        }
    }

    /**
     * More rows, columns or files than the limit.
     *
     * @param what the plural of what is counted
     */
    record TooMany(Where where, String what, int limit) implements Problem {
        @Override
        public String message() {
            return "There are more than %s %s, the limit. The rest was not read."
                    .formatted(limit, what);
        }
    }

    /** Bytes that are not UTF-8, the one way in which files of a case are written. */
    record NotUtf8(Where where) implements Problem {
        @Override
        public String message() {
            return "These bytes are not UTF-8. Save the file as UTF-8 ('CSV UTF-8' in a"
                    + " spreadsheet).";
        }
    }

    /** A character that no text has, such as a zero byte. */
    record ControlCharacter(Where where, int character) implements Problem {
        @Override
        public String message() {
            return "The character %s has no place in a text. Remove it; if there are many, this is not a text file."
                    .formatted(Shown.codePoint(character));
        }
    }

    /** A file where only known ones belong: nobody would read it. */
    record UnknownFile(Where where, String what, Optional<String> nearest) implements Problem {
        @Override
        public String message() {
            return "This is not %s, so nobody would read it. Rename or remove it.%s"
                    .formatted(what, Shown.didYouMean(nearest));
        }
    }

    // ---- The shape of a table.

    /** A file that is not well-formed CSV, for instance because a quote is never closed. */
    record BrokenTable(Where where, String reason) implements Problem {
        @Override
        public String message() {
            return "The table breaks off here: %s. The rest of the file was not read."
                    .formatted(reason);
        }
    }

    /** A table without a first line that names its columns. */
    record NoHeader(Where where, List<String> columns) implements Problem {
        public NoHeader {
            columns = List.copyOf(columns);
        }

        @Override
        public String message() {
            return "The file is empty. Its first line must name the columns: %s."
                    .formatted(String.join(",", columns));
        }
    }

    /** A table without rows where at least one is needed. */
    record NoRows(Where where) implements Problem {
        @Override
        public String message() {
            return "The table has no rows, and a case needs at least one.";
        }
    }

    /** Columns separated by something else than a comma, as some spreadsheets do. */
    record WrongSeparator(Where where, String separator) implements Problem {
        @Override
        public String message() {
            return "The columns are separated by %s. Save the table with commas between columns and points in numbers."
                    .formatted(separator);
        }
    }

    /** A column that its table does not have. */
    record UnknownColumn(Where where, String table, Optional<String> nearest) implements Problem {
        @Override
        public String message() {
            return "The table %s has no such column. Remove it.%s"
                    .formatted(table, Shown.didYouMean(nearest));
        }
    }

    /** A column that its table cannot do without. */
    record MissingColumn(Where where, String about) implements Problem {
        @Override
        public String message() {
            return "The column is missing. It holds: %s".formatted(about);
        }
    }

    /** A column that stands twice in the header. */
    record DuplicateColumn(Where where) implements Problem {
        @Override
        public String message() {
            return "The header names this column twice. Keep one.";
        }
    }

    /** A row with more or fewer cells than the header has columns. */
    record WrongNumberOfCells(Where where, int found, int expected) implements Problem {
        @Override
        public String message() {
            return "The row has %d cells, the header %d. A comma inside a text needs quotes around the text."
                    .formatted(found, expected);
        }
    }

    // ---- A value by itself.

    /** An empty cell or entry where something must stand. */
    record EmptyCell(Where where, String about) implements Problem {
        @Override
        public String message() {
            return "Nothing stands here. Expected: %s".formatted(about);
        }
    }

    /** A value not written as its column asks: an id, a month, a date, a year, yes or no. */
    record WrongForm(Where where, String value, String expected) implements Problem {
        @Override
        public String message() {
            return "%s is not %s.".formatted(Shown.quoted(value), expected);
        }
    }

    /** A value that is not a number, or is one written in another country's way. */
    record NotANumber(Where where, String value, String hint) implements Problem {
        @Override
        public String message() {
            return "%s is not a number. %s".formatted(Shown.quoted(value), hint).strip();
        }
    }

    /** A number outside what its column allows: a negative stock, a share above 1. */
    record OutOfRange(Where where, String value, String range) implements Problem {
        @Override
        public String message() {
            return "%s is out of range. Expected %s.".formatted(Shown.quoted(value), range);
        }
    }

    /** A number with three decimals that may have been meant as thousands. */
    record LooksLikeThousands(Where where, String value, String readAs, String instead)
            implements Problem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            return "%s is read as %s. If thousands are meant, write %s."
                    .formatted(Shown.quoted(value), readAs, instead);
        }
    }

    /** A value that is not one of the few its column knows. */
    record NotOneOf(Where where, String value, List<String> choices, Optional<String> nearest)
            implements Problem {
        public NotOneOf {
            choices = List.copyOf(choices);
        }

        @Override
        public String message() {
            return "%s is not known here. Expected %s.%s"
                    .formatted(
                            Shown.quoted(value), Shown.either(choices), Shown.didYouMean(nearest));
        }
    }

    /** A low above the value, or a value above its high. */
    record RangeOutOfOrder(Where where, String low, String value, String high) implements Problem {
        @Override
        public String message() {
            return "The range is out of order: low %s, value %s, high %s. Low may not exceed the value, nor the value high."
                    .formatted(Shown.plainly(low), Shown.plainly(value), Shown.plainly(high));
        }
    }

    /** A range, source or date for a figure that is not given. */
    record RangeWithoutValue(Where where, String column) implements Problem {
        @Override
        public String message() {
            return "This belongs to column '%s', which is empty. Fill that in, or empty this."
                    .formatted(column);
        }
    }

    // ---- Names that point to other rows.

    /** A name that the table it points to does not have. */
    record UnknownName(Where where, String name, String table, Optional<String> nearest)
            implements Problem {
        @Override
        public String message() {
            return "%s is not in %s.%s"
                    .formatted(Shown.quoted(name), table, Shown.didYouMean(nearest));
        }
    }

    /** A name that exists, but of a row that cannot serve here: an item of the wrong side, say. */
    record WrongKindOfName(Where where, String name, String table, String is, String wanted)
            implements Problem {
        @Override
        public String message() {
            return "%s is in %s, but its %s. Expected %s."
                    .formatted(Shown.quoted(name), table, is, wanted);
        }
    }

    /** A row that says again what another row has said. */
    record DuplicateRow(Where where, String key, int first) implements Problem {
        @Override
        public String message() {
            return "%s is already on line %d. Keep one of the two rows."
                    .formatted(Shown.quoted(key), first);
        }
    }

    /** A name that stands in two tables between which a third could not tell. */
    record NameInTwoTables(Where where, String name, String other) implements Problem {
        @Override
        public String message() {
            return "%s is also a name in %s. Choose another, so that rows can refer to either."
                    .formatted(Shown.quoted(name), other);
        }
    }

    // ---- Time and money.

    /** A figure that could not be known on the day from which the case looks ahead. */
    record KnownTooLate(Where where, String knownOn, String knownBy) implements Problem {
        @Override
        public String message() {
            return "This was known on %s, after %s, the case's known_by. Use an earlier figure; what came later belongs in actuals.csv."
                    .formatted(Shown.plainly(knownOn), knownBy);
        }
    }

    /**
     * A target that a forecast is compared with, but that was stated after the case's day: no
     * forecast of that day could have been compared with it.
     */
    record TargetKnownTooLate(Where where, String knownOn, String knownBy) implements Problem {
        @Override
        public String message() {
            return "hindcasts.csv compares the forecast with this target, but it was stated on %s, after %s, the case's known_by. Use the target of that day, or give this one a series of its own."
                    .formatted(Shown.plainly(knownOn), knownBy);
        }
    }

    /** Money in a currency for which the price year has no rate. */
    record NoExchangeRate(Where where, String currency, int year) implements Problem {
        @Override
        public String message() {
            return "There is no rate for %s in %d. Add a row to exchange_rates.csv."
                    .formatted(Shown.quoted(currency), year);
        }
    }

    /** Money in prices of a year for which there is no price index. */
    record NoDeflator(Where where, String area, int year) implements Problem {
        @Override
        public String message() {
            return "There is no price index of %s for %d. Add a row to deflators.csv."
                    .formatted(Shown.quoted(area), year);
        }
    }

    /** A date or month that comes before one that it must follow. */
    record OutOfOrder(Where where, String value, String other, String otherColumn)
            implements Problem {
        @Override
        public String message() {
            return "%s comes before %s, the '%s' of the same row."
                    .formatted(Shown.quoted(value), Shown.plainly(other), otherColumn);
        }
    }

    /** A month or year outside the case's horizon: the row changes nothing. */
    record OutsideHorizon(Where where, String value, String first, String last) implements Problem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            return "%s lies outside the horizon (%s to %s), so the row changes nothing."
                    .formatted(Shown.quoted(value), first, last);
        }
    }

    /** Announced capacity that should be there before the case begins. */
    record AlreadyThere(Where where, String month) implements Problem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            return "%s is before the first month: this capacity is there from the start. Check that it is not counted in the producer's capacity as well."
                    .formatted(Shown.quoted(month));
        }
    }

    // ---- YAML.

    /** A file that is not well-formed YAML. */
    record BrokenYaml(Where where, String reason) implements Problem {
        @Override
        public String message() {
            return "The file is not well-formed YAML: %s.".formatted(Shown.all(reason));
        }
    }

    /** An anchor, alias or tag. They make a file say more than one can read. */
    record Alias(Where where) implements Problem {
        @Override
        public String message() {
            return "Anchors (&), aliases (*) and tags (!) are not read. Write the value out; put"
                    + " quotes around a text that begins with such a sign.";
        }
    }

    /** Entries inside entries, deeper than any case needs. */
    record TooDeep(Where where, int limit) implements Problem {
        @Override
        public String message() {
            return "Entries lie more than %d deep, the limit.".formatted(limit);
        }
    }

    /** An entry that the file does not know. */
    record UnknownEntry(Where where, Optional<String> nearest) implements Problem {
        @Override
        public String message() {
            return "There is no such entry. Remove it.%s".formatted(Shown.didYouMean(nearest));
        }
    }

    /** An entry that the file cannot do without. */
    record MissingEntry(Where where, String about) implements Problem {
        @Override
        public String message() {
            return "The entry is missing. It holds: %s.".formatted(about);
        }
    }

    /** An entry that stands twice. */
    record DuplicateEntry(Where where, int first) implements Problem {
        @Override
        public String message() {
            return "This is already on line %d. Keep one of the two.".formatted(first);
        }
    }

    /** A word that stands twice in a list, such as a tier of the objective. */
    record ListedTwice(Where where, String value) implements Problem {
        @Override
        public String message() {
            return "%s stands twice in the list. Keep one.".formatted(Shown.quoted(value));
        }
    }

    /** A list where a value belongs, a value where entries belong, and so on. */
    record WrongShape(Where where, String expected) implements Problem {
        @Override
        public String message() {
            return "Expected %s here.".formatted(expected);
        }
    }

    // ---- What rows say together.

    /** A need with both a quantity and launches to follow, or with neither. */
    record QuantityOrLaunches(Where where, boolean both) implements Problem {
        @Override
        public String message() {
            return "A need has either 'quantity', or all of 'against', 'share_engaged' and"
                    + " 'per_target'; this row has "
                    + (both ? "both." : "neither in full.");
        }
    }

    /** A need that follows the launches of an item for which no launches are given. */
    record NoLaunches(Where where, String item) implements Problem {
        @Override
        public String message() {
            return "%s has no row with flow 'launches' in adversary_flows.csv, so this need would be nothing."
                    .formatted(Shown.quoted(item));
        }
    }

    /** A need without a stock to meet it from at the start. */
    record NoStock(Where where, String holder, String item) implements Problem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            return "There is no stock of %s at %s in stocks.csv: it is taken as 0. Add a row to say so."
                    .formatted(Shown.quoted(item), Shown.quoted(holder));
        }
    }

    /** An item that someone needs, that nobody makes and nobody offers. */
    record NobodySuppliesIt(Where where, String item) implements Problem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            return "%s has no row in producers.csv or offers.csv: once the stocks are used up, this need cannot be met."
                    .formatted(Shown.quoted(item));
        }
    }

    /** A full need below the floor, which it includes. */
    record FullBelowFloor(
            Where where, String item, String posture, String month, double full, double floor)
            implements Problem {
        @Override
        public String message() {
            return "In %s the full need of %s (posture %s) is %s, below its floor of %s. The full need includes the floor."
                    .formatted(
                            month,
                            Shown.quoted(item),
                            posture,
                            Shown.number(full),
                            Shown.number(floor));
        }
    }

    /** More promised as a gift than there is. */
    record MoreThanStock(Where where, String giftable, String quantity) implements Problem {
        @Override
        public String message() {
            return "%s can be given away, but the stock is only %s."
                    .formatted(Shown.plainly(giftable), Shown.plainly(quantity));
        }
    }

    /** A gift from the one to whom gifts go. */
    record GiftToItself(Where where, String holder) implements Problem {
        @Override
        public String message() {
            return "%s receives gifts and gives none. Write 0.".formatted(Shown.quoted(holder));
        }
    }

    /** A substitute for itself. */
    record SubstituteForItself(Where where, String item) implements Problem {
        @Override
        public String message() {
            return "%s cannot stand in for itself.".formatted(Shown.quoted(item));
        }
    }

    /** Price steps whose share or factor does not rise. */
    record StepsOutOfOrder(Where where, String subject, int before) implements Problem {
        @Override
        public String message() {
            return "The steps of %s must rise, both in share and in factor, from line to line; compare line %d."
                    .formatted(Shown.quoted(subject), before);
        }
    }

    /** Price steps that do not reach the whole capacity. */
    record StepsIncomplete(Where where, String subject, String share) implements Problem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            return "The steps of %s end at %s; beyond it the last factor holds. Add a step up to share 1 to say so."
                    .formatted(Shown.quoted(subject), Shown.plainly(share));
        }
    }

    /** Contributions to a fund that do not add up to 1. */
    record SharesDoNotAddUp(Where where, String fund, double sum) implements Problem {
        @Override
        public String message() {
            return "The contributions to %s add up to %s instead of 1."
                    .formatted(Shown.quoted(fund), Shown.number(sum));
        }
    }

    /** A fund with its own key, without the key. */
    record NoContributions(Where where, String fund) implements Problem {
        @Override
        public String message() {
            return "%s is shared by a key of its own, but has no rows in contributions.csv."
                    .formatted(Shown.quoted(fund));
        }
    }

    /** Contributions to a fund that is shared by another key. */
    record ContributionsUnused(Where where, String fund, String key) implements Problem {
        @Override
        public String message() {
            return "%s is shared by key '%s', so this row would not be used. Set its key to 'own' or remove the row."
                    .formatted(Shown.quoted(fund), key);
        }
    }

    /** A fund that may be used for nothing. */
    record FundWithoutRules(Where where, String fund) implements Problem {
        @Override
        public String message() {
            return "%s has no rows in fund_rules.csv, so it could be used for nothing."
                    .formatted(Shown.quoted(fund));
        }
    }

    /** A fund without money in any year. */
    record FundWithoutEnvelopes(Where where, String fund) implements Problem {
        @Override
        public String message() {
            return "%s has no rows in envelopes.csv, so there is no money in it."
                    .formatted(Shown.quoted(fund));
        }
    }

    /** A fund that is not agreed, and that no lever opens: its money is never there. */
    record FundNeverOpen(Where where, String fund, String status) implements Problem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            return "%s has status '%s' and no lever with effect 'fund_size', so it is never open."
                    .formatted(Shown.quoted(fund), status);
        }
    }

    /** A contributor without the figure by which a fund is shared. */
    record NoBasis(Where where, String fund, String party, String column) implements Problem {
        @Override
        public String message() {
            return "%s is shared by key over its contributors, but '%s' of %s in parties.csv is empty."
                    .formatted(Shown.quoted(fund), column, Shown.quoted(party));
        }
    }

    /** A bloc without countries, where they have to contribute. */
    record NoMembers(Where where, String bloc) implements Problem {
        @Override
        public String message() {
            return "No country in parties.csv has %s as its bloc, so nobody contributes."
                    .formatted(Shown.quoted(bloc));
        }
    }

    /** A fund called agreed without a day on which it was. */
    record AgreedWithoutDate(Where where, String fund) implements Problem {
        @Override
        public String message() {
            return "%s has status 'agreed'. Fill in the day, or call it proposed."
                    .formatted(Shown.quoted(fund));
        }
    }

    /** A fund for a claimant that needs nothing. */
    record ClaimantWithoutNeeds(Where where, String claimant) implements Problem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            return "%s has no rows in needs.csv, so this rule is never used."
                    .formatted(Shown.quoted(claimant));
        }
    }

    /** A site within reach of strikes, in a party without rates of loss. */
    record NoExposure(Where where, String party) implements Problem {
        @Override
        public String message() {
            return "The site is exposed, but %s has no row in exposure.csv."
                    .formatted(Shown.quoted(party));
        }
    }

    /** A share under full priority that is lower than without. */
    record PriorityBelowShare(Where where, String priority, String share) implements Problem {
        @Override
        public String message() {
            return "The share with priority (%s) is below the share without (%s)."
                    .formatted(Shown.plainly(priority), Shown.plainly(share));
        }
    }

    /** A producer owned by a party that the plan does not command. */
    record NotPlanning(Where where, String party) implements Problem {
        @Override
        public String message() {
            return "%s does not plan (plans = no), so the plan cannot command its producers. What it sells belongs in offers.csv."
                    .formatted(Shown.quoted(party));
        }
    }

    /** A producer or source without capacity, now or ever. */
    record NeverMakesAnything(Where where, String name) implements Problem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            return "%s has no capacity and no rows in expansions.csv, so it never makes anything."
                    .formatted(Shown.quoted(name));
        }
    }

    /** A material that items need and nobody makes. */
    record NobodyMakesIt(Where where, String material) implements Problem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            return "%s has no rows in material_sources.csv: once the stock is used up, nothing that needs it can be made."
                    .formatted(Shown.quoted(material));
        }
    }

    /** An assumption or a derived figure without the rule by which it was chosen. */
    record RuleMissing(Where where, String source, String kind) implements Problem {
        @Override
        public String message() {
            return "%s is of kind '%s'. Write the rule behind it in the note."
                    .formatted(Shown.quoted(source), kind);
        }
    }

    /** A choice of the case that rests on a source which is no assumption. */
    record NotAnAssumption(Where where, String source, String kind) implements Problem {
        @Override
        public String message() {
            return "%s is a source of kind '%s'. Expected one of kind 'assumption'."
                    .formatted(Shown.quoted(source), kind);
        }
    }

    /**
     * A document graded A or B that was read as a copy on a site where anybody may put one, or that
     * was not read at all but is told from memory.
     *
     * @param because the site, or the words that say it was not read
     */
    record GradedTooHigh(Where where, String source, String grade, String because)
            implements Problem {
        @Override
        public String message() {
            return "%s is graded %s, but rests on '%s'. Grade it C or D, or replace it by the publisher's own page."
                    .formatted(Shown.quoted(source), grade, because);
        }
    }

    /** A claim said to be the paper's, without the page on which it stands. */
    record PageMissing(Where where) implements Problem {
        @Override
        public String message() {
            return "The claim is said to be the paper's. Give the page on which it stands there, or make it one of the debate (whose = debate).";
        }
    }

    /** A claim of the debate with a page, a footnote or a source that only the paper can have. */
    record PageOfNoPaper(Where where) implements Problem {
        @Override
        public String message() {
            return "Only a claim of the paper has a page, a footnote or a source that the paper names. Leave the cell empty, or set whose to 'paper'.";
        }
    }

    // ---- Levers and scenarios.

    /** A lever whose effect needs a subject. */
    record SubjectMissing(Where where, String effect, String expected) implements Problem {
        @Override
        public String message() {
            return "The effect '%s' needs a subject: %s.".formatted(effect, expected);
        }
    }

    /** A lever with a subject that its effect would overlook. */
    record SubjectUnused(Where where, String effect, String subject) implements Problem {
        @Override
        public String message() {
            return "The effect '%s' takes no subject, so %s would be overlooked. Empty the cell."
                    .formatted(effect, Shown.quoted(subject));
        }
    }

    /** A lever whose subject is the name of a fund and of a party. */
    record AmbiguousSubject(Where where, String subject) implements Problem {
        @Override
        public String message() {
            return "%s is the name of a fund and of a party, so the lever could mean either. Rename the fund."
                    .formatted(Shown.quoted(subject));
        }
    }

    /** A lever that opens a group without members. */
    record GroupWithoutMembers(Where where, String group, Optional<String> nearest)
            implements Problem {
        @Override
        public String message() {
            return "No producer, material source or offer has group %s.%s"
                    .formatted(Shown.quoted(group), Shown.didYouMean(nearest));
        }
    }

    /** A group that no lever opens or closes. */
    record GroupWithoutLever(Where where, String group) implements Problem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            return "No lever has effect 'open_group' with subject %s, so the group is always open."
                    .formatted(Shown.quoted(group));
        }
    }

    /** A bloc as the subject of a lever on funds, while no fund has it as home. */
    record BlocWithoutFunds(Where where, String bloc) implements Problem {
        @Override
        public String message() {
            return "No fund in funds.csv has %s as its home, so the lever would do nothing."
                    .formatted(Shown.quoted(bloc));
        }
    }

    /** A lever whose default lies outside its range, or whose range is upside down. */
    record DefaultOutsideRange(Where where, String low, String standard, String high)
            implements Problem {
        @Override
        public String message() {
            return "The lever runs from %s to %s and its default is %s. Low may not exceed the default, nor the default high."
                    .formatted(Shown.plainly(low), Shown.plainly(high), Shown.plainly(standard));
        }
    }

    /** A lever that runs further than its effect has a meaning. */
    record RangeTooWide(Where where, String value, String effect, String range) implements Problem {
        @Override
        public String message() {
            return "%s has no meaning for the effect '%s'. Expected %s."
                    .formatted(Shown.quoted(value), effect, range);
        }
    }

    /** Two levers that would set the same thing. */
    record SameEffectTwice(Where where, String other, int first) implements Problem {
        @Override
        public String message() {
            return "The lever %s on line %d has the same effect and subject. Keep one."
                    .formatted(Shown.quoted(other), first);
        }
    }

    /** A lever set in the wrong block: a policy under world, or the reverse. */
    record WrongBlock(Where where, String lever, String block) implements Problem {
        @Override
        public String message() {
            return "%s is a lever of the block '%s'. Move it there."
                    .formatted(Shown.quoted(lever), block);
        }
    }

    /** A setting outside its lever's range. */
    record SettingOutOfRange(Where where, String value, String low, String high, String unit)
            implements Problem {
        @Override
        public String message() {
            return "%s is out of range. Expected %s to %s (%s)."
                    .formatted(Shown.quoted(value), low, high, Shown.plainly(unit));
        }
    }

    /** A month as the setting of a lever that is not counted in months of the calendar. */
    record NoMonthHere(Where where, String value, String unit) implements Problem {
        @Override
        public String message() {
            return "%s is a month, but this lever is set in: %s."
                    .formatted(Shown.quoted(value), Shown.plainly(unit));
        }
    }

    /** A scenario that in the end extends itself. */
    record ExtendsItself(Where where, List<String> circle) implements Problem {
        public ExtendsItself {
            circle = List.copyOf(circle);
        }

        @Override
        public String message() {
            return "The scenarios extend each other in a circle: %s. Let one of them stand alone."
                    .formatted(String.join(" → ", circle));
        }
    }

    // ---- Statements about answers.

    /**
     * A formula that cannot be read.
     *
     * @param character where reading stopped, the first being 1
     * @param found what stands there; empty at the end
     */
    record WrongFormula(
            Where where, int character, String found, String expected, Optional<String> nearest)
            implements Problem {
        @Override
        public String message() {
            return "The formula breaks off at "
                    + (found.isEmpty()
                            ? "its end"
                            : "character " + character + ", " + Shown.quoted(found))
                    + ". Expected "
                    + expected
                    + "."
                    + Shown.didYouMean(nearest);
        }
    }

    /** A statement about months of which the case has none. */
    record BeyondHorizon(Where where, String value, String first, String last) implements Problem {
        @Override
        public String message() {
            return "%s lies outside the horizon (%s to %s), so nothing could be compared."
                    .formatted(Shown.quoted(value), first, last);
        }
    }

    /** A tier that the case does not pursue, so that no answer counts it. */
    record TierNotPursued(Where where, String tier) implements Problem {
        @Override
        public String message() {
            return "%s is not in the case's objective, so no answer counts it. Add it to case.yaml or leave the statement out."
                    .formatted(Shown.quoted(tier));
        }
    }

    /** A statement on money in an answer that spends none, and that would hold by itself. */
    record NoMoneyInBalance(Where where, String figure) implements Problem {
        @Override
        public String message() {
            return "The balance spends nothing, so %s would always be 0. Let the statement be about the way 'plan' or 'ad_hoc'."
                    .formatted(Shown.quoted(figure));
        }
    }

    // ---- How numbers are drawn.

    /**
     * A number that is drawn on a logarithmic scale although its range reaches nothing.
     *
     * @param number where the number is
     */
    record LogOfNothing(Where where, Where number, double low) implements Problem {
        @Override
        public String message() {
            return "log_normal needs a range above 0, but %s has %s as its low. Give it a low above 0, or draw it by pert or triangular."
                    .formatted(number.in(Language.EN), Shown.number(low));
        }
    }

    /**
     * A distribution without an upper end for a number that must have one.
     *
     * @param number where the number is
     */
    record NoUpperEnd(Where where, Where number, String range) implements Problem {
        @Override
        public String message() {
            return "log_normal has no upper end, but %s must be %s. Draw it by pert, triangular or uniform."
                    .formatted(number.in(Language.EN), range);
        }
    }

    /**
     * A value that is drawn for a number that cannot be so.
     *
     * @param drawn what the number would be
     * @param number where the number is
     */
    record DrawnBeyond(Where where, double drawn, Where number, String range) implements Problem {
        @Override
        public String message() {
            return "This draws %s for %s, which must be %s. Change the values."
                    .formatted(Shown.number(drawn), number.in(Language.EN), range);
        }
    }

    /**
     * Correlations that no numbers can have together, as when one factor moves with two that move
     * against each other.
     *
     * @param correlation the one whose change is least
     * @param instead what in its place makes all hold; empty if one change is not enough
     * @param shrink they also hold if each is multiplied by this
     */
    record Contradiction(Where where, double correlation, Optional<Double> instead, double shrink)
            implements Problem {
        @Override
        public String message() {
            return "The correlations contradict each other: no numbers can have all of them. They hold together"
                    + instead.map(value ->
                                    " with %s instead of %s here, or"
                                            .formatted(
                                                    Shown.number(value), Shown.number(correlation)))
                            .orElse("")
                    + " with each multiplied by %s.".formatted(Shown.number(shrink));
        }
    }

    // ---- What lies beside the tables.

    /**
     * Something in the folder {@code ledger} that cannot be read as it stands. What is wrong there
     * is told by the reader of the list itself, the one of 'ledger import'.
     *
     * @param what in both languages, with a way out
     */
    record WrongLedger(Where where, Text what) implements Problem {
        @Override
        public String message() {
            return upper(what.en());
        }

        static String upper(String sentence) {
            return sentence.isEmpty()
                    ? sentence
                    : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
        }
    }

    /**
     * Something in a file of contracts, of a fund's conditions or of settings that cannot be used
     * as it stands; the message tells all.
     *
     * @param what in both languages, with a way out
     */
    record Unusable(Where where, Text what) implements Problem {
        /** A problem of a line; of the whole file, if {@code line} is 0. */
        public static Unusable at(String file, long line, Text what) {
            Where whole = Where.inFile(file);
            return new Unusable(
                    line > 0 ? whole.atLine((int) Math.min(line, Integer.MAX_VALUE)) : whole, what);
        }

        /** A problem of a whole file. */
        public static Unusable of(String file, Text what) {
            return at(file, 0, what);
        }

        @Override
        public String message() {
            return what.en();
        }
    }

    /** The many problems of one kind in a file that are counted, not listed. */
    record MoreLikeThis(Where where, String kind, int count, Severity severity) implements Problem {
        @Override
        public String message() {
            return String.format(
                    Locale.ROOT, "%d more problems of the kind %s are not listed.", count, kind);
        }
    }
}
