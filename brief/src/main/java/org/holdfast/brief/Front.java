package org.holdfast.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.Decision;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Result;
import org.holdfast.model.Text;
import org.holdfast.model.Ties;
import org.holdfast.report.Block;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.CountrySentences;
import org.holdfast.words.DecideNow;
import org.holdfast.words.KindWords;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.PolicyMessages;
import org.holdfast.words.Waiting;

/** The first page: the answer, what to decide now, and what the scenario changes. */
final class Front {
    private Front() {}

    /** The headline, and what it rests on. */
    static Section of(Context on) {
        Language language = on.language();
        Optional<PageOne> policies = on.policies();
        Blocks blocks = new Blocks();
        blocks.add(
                policies.map(PageOne::sentences)
                        .orElseGet(() ->
                                new Block.Paragraph(
                                        Block.Tone.DECK, Phrase.of(lead(on)).computed())));
        warning(on).ifPresent(blocks::add);
        if (policies.isEmpty()) {
            blocks.remark(
                    on.answer().policies().isPresent()
                            ? PolicyMessages.noMeasures(language)
                            : PolicyMessages.notComputed(language));
        }
        String kicker =
                BriefMessages.kicker(
                        on.c().settings().title(),
                        on.answer().scenario().title(),
                        Months.span(
                                on.c().settings().firstMonth(),
                                Months.at(on.c().settings(), on.months() - 1),
                                language),
                        language);
        return new Section(
                "headline", kicker, Phrase.of(headline(on)), Section.Look.FIRST, blocks.list());
    }

    /** The finding that is the title of the brief. */
    static String headline(Context on) {
        return on.policies()
                .map(PageOne::title)
                .or(() -> RunsShort.ofFutures(on).map(RunsShort.Fixed::title))
                .orElseGet(() -> CentralCase.title(on));
    }

    /** What runs short where policies were not computed: in futures, or else in the one run. */
    private static String lead(Context on) {
        return RunsShort.ofFutures(on)
                .map(RunsShort.Fixed::said)
                .orElseGet(() -> CentralCase.weapons(on));
    }

    /** Says so at the top when a result is not the best there is. */
    private static Optional<Block> warning(Context on) {
        List<List<Block.Paragraph>> weak = new ArrayList<>();
        for (Named named : results(on)) {
            var certificate = named.result().certificate();
            if (certificate.status() != Result.Status.OPTIMAL) {
                Phrase said =
                        Phrase.of(on.in(named.name()) + ": ")
                                .and(on.in(KindWords.of(certificate.status())) + ".");
                Phrase why =
                        certificate.reason().isBlank()
                                ? Phrase.NONE
                                : Phrase.of(" ").and(Phrase.Style.ENGLISH, certificate.reason());
                weak.add(List.of(new Block.Paragraph(Block.Tone.PLAIN, said.and(why))));
            }
        }
        return weak.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Group(
                                Block.Form.WARNING,
                                new Blocks()
                                        .paragraph(BriefMessages.notOptimal(on.language()))
                                        .add(new Block.Points(Block.Points.Look.WARNINGS, weak))
                                        .list()));
    }

    /** A result by the name that the brief gives it. */
    record Named(Text name, Result result) {}

    /** The five results, in the order in which they are told. */
    static List<Named> results(Context on) {
        var answer = on.answer();
        return List.of(
                new Named(Labels.CURRENT_COURSE, answer.adHoc()),
                new Named(Labels.FORESIGHT_ALONE, answer.planWithoutLevers()),
                new Named(Labels.LEVERS_ALONE, answer.adHocWithLevers()),
                new Named(Labels.PLAN, answer.plan()),
                new Named(BriefMessages.OTHER_SWITCH, answer.planOtherSwitch()));
    }

    static double years(Context on) {
        return on.months() / 12.0;
    }

    /** What to decide now. */
    static Section decideNow(Context on) {
        Language language = on.language();
        List<Decisions.Entry> entries = Decisions.of(on.answer(), on.instance());
        List<DecideNow.Line> lines = entries.stream().map(Decisions.Entry::line).toList();
        Phrase title =
                Phrase.of(
                        on.policies().isPresent()
                                ? DecideNow.titleOfCentral(lines, language)
                                : DecideNow.title(lines, language));
        Blocks blocks = new Blocks();
        if (!entries.isEmpty()) {
            title = title.and(new Phrase.Computed(Phrase.By.RULE));
            decisions(on, entries, on.ties(), blocks);
            Waiting.shortest(on.answer().delay(), language).ifPresent(blocks::computed);
        }
        return new Section("decide", "", title, Section.Look.BOX, blocks.list());
    }

    /** The same of a plan by itself. */
    static Optional<Section> decideNow(Findings.Planning p, Language language) {
        Context on = new Context(p.c(), p.scenario(), p.run(), language);
        List<Decisions.Entry> entries =
                Decisions.of(on.instance(), p.plan(), p.adHoc(), p.orders());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Blocks blocks = new Blocks();
        decisions(on, entries, Ties.of(on.instance(), p.plan().plan()), blocks);
        String title =
                DecideNow.title(entries.stream().map(Decisions.Entry::line).toList(), language);
        return Optional.of(new Section("decide", "", title, blocks.list()));
    }

    private static void decisions(
            Context on, List<Decisions.Entry> entries, Ties ties, Blocks blocks) {
        blocks.add(table(on, entries));
        DecideNow.open(
                        entries.stream()
                                .flatMap(e -> e.fund().stream())
                                .anyMatch(ties.funds()::contains),
                        entries.stream().anyMatch(Decisions.Entry::isAmongEquals),
                        on.language())
                .ifPresent(blocks::computed);
        DecideNow.ranges(
                        entries.stream()
                                .flatMap(e -> Stream.concat(Stream.of(e.line()), e.also().stream()))
                                .toList(),
                        on.language())
                .ifPresent(blocks::computed);
    }

    private static Table table(Context on, List<Decisions.Entry> entries) {
        Rows rows =
                on.rows()
                        .column("decision", Labels.DECISION, Kind.TEXT)
                        .column("who", BriefMessages.OWNER, Kind.TEXT)
                        .column("effect", BriefMessages.FIRST_EFFECT, Kind.MONTH)
                        .column("until", BriefMessages.HELPS_UNTIL, Kind.MONTH);
        for (int k = 0; k < entries.size(); k++) {
            row(on, rows, entries, k);
        }
        return rows.unseen("decide", on.in(Labels.DECIDE_NOW));
    }

    private static void row(Context on, Rows rows, List<Decisions.Entry> entries, int number) {
        Language language = on.language();
        Decisions.Entry entry = entries.get(number);
        DecideNow.Line line = entry.line();
        int payer = payer(entries, number);
        var acts = new ArrayList<String>();
        YearMonth last = Months.at(on.c().settings(), entry.until());
        acts.add(BriefSentences.act(line, last, language));
        entry.also().forEach(also -> acts.add(BriefSentences.act(also, last, language)));
        Phrase decision =
                Phrase.of(Phrase.Style.NUMBER, (number + 1) + " ")
                        .and(Phrase.Style.STRONG, on.in(line.subject()))
                        .and(": " + String.join("; ", acts) + ".")
                        .computed()
                        .from(entry.origins());
        String who = CountrySentences.who(line.decidedBy(), line.blockedBy(), Language.EN);
        if (payer < 0) {
            rows.text(line.subject().en(), decision)
                    .text(who, CountrySentences.who(line.decidedBy(), line.blockedBy(), language));
        } else {
            rows.text(
                            line.subject().en(),
                            decision.and(" " + BriefMessages.asLine(payer + 1, language)))
                    .cell(new Table.Joined(who));
        }
        if (entry.worksFrom() < on.months()) {
            rows.month(Months.at(on.c().settings(), entry.worksFrom()));
        } else {
            rows.unknown(on.in(BriefMessages.AFTER_THE_END));
        }
        rows.month(line.lastMonth()).end();
    }

    /** The earlier line of the fund that pays for this one; −1 if there is none. */
    private static int payer(List<Decisions.Entry> entries, int number) {
        var fund = entries.get(number).fund();
        for (int k = 0; k < number; k++) {
            boolean isFund = entries.get(k).line().kind() == Decision.Kind.PAYMENT;
            if (isFund && fund.isPresent() && fund.equals(entries.get(k).fund())) {
                return k;
            }
        }
        return -1;
    }

    /** That no measure is taken that the reference does not take, or that there is none. */
    private static String sameLevers(Context on) {
        return on.c().levers().stream().anyMatch(lever -> lever.block() == Lever.Block.POLICY)
                ? BriefMessages.sameLevers(on.language())
                : BriefMessages.noLevers(on.language());
    }

    /** What the scenario changes. */
    static Section scenario(Context on) {
        Language language = on.language();
        var changes = new LinkedHashMap<String, List<String>>();
        for (Lever lever : on.c().levers()) {
            double to = on.answer().scenario().setting(lever);
            double from = on.answer().reference().setting(lever);
            if (to != from) {
                String change =
                        BriefSentences.leverChange(on.c().settings(), lever, from, to, language);
                changes.computeIfAbsent(change, key -> new ArrayList<>()).add(on.in(lever.name()));
            }
        }
        Phrase said = Phrase.of(changes.isEmpty() ? sameLevers(on) : "");
        for (var change : changes.entrySet()) {
            said =
                    said.and(Phrase.Style.STRONG, change.getKey() + ":")
                            .and(" " + String.join(", ", change.getValue()) + ". ");
        }
        return new Section(
                "scenario",
                "",
                Phrase.of(on.in(Labels.LEVERS_SET)),
                Section.Look.QUIET,
                new Blocks().paragraph(said).list());
    }
}
