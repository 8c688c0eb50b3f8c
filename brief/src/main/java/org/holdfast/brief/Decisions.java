package org.holdfast.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.answer.EarlyDecisions;
import org.holdfast.answer.EarlyDecisions.Group;
import org.holdfast.answer.EarlyDecisions.Part;
import org.holdfast.answer.EarlyDecisions.Spending;
import org.holdfast.model.Answer;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.EarlyOrder;
import org.holdfast.model.Fund;
import org.holdfast.model.Instance;
import org.holdfast.model.OrderRange;
import org.holdfast.model.Origin;
import org.holdfast.model.Result;
import org.holdfast.model.Text;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.DecideNow;
import org.holdfast.words.Months;
import org.holdfast.words.Names;

/** The largest decisions of the plan's first twelve months, in words. */
record Decisions(Instance instance, List<OrderRange> orders) {
    /** Rows of a subject that are named as its sources. */
    private static final int SOURCES = 3;

    /** Contracts of a length with less than this share of the quantity do not widen its span. */
    private static final double TOLD = 0.01;

    /**
     * A decision and what is known of it.
     *
     * @param also other kinds of decision on the same subject, smaller than the first
     * @param fund id of the fund that pays most of it, or that it is about
     * @param worksFrom index of the month in which it first has effect
     * @param until index of the last month in which the plan decides it
     * @param isAmongEquals whether others could do it as well at the same cost
     * @param origins rows that it rests on
     */
    record Entry(
            DecideNow.Line line,
            List<DecideNow.Line> also,
            Optional<String> fund,
            int worksFrom,
            int until,
            boolean isAmongEquals,
            List<Origin> origins) {
        Entry {
            also = List.copyOf(also);
            origins = List.copyOf(origins);
        }
    }

    /** At most {@link DecideNow#MOST} entries. */
    static List<Entry> of(Answer answer, Instance instance) {
        return of(instance, answer.plan(), answer.adHoc(), answer.orders());
    }

    /**
     * Those of a plan.
     *
     * @param course today's practice
     * @param orders how far they could be otherwise at no loss
     */
    static List<Entry> of(Instance instance, Result plan, Result course, List<OrderRange> orders) {
        var decisions = new Decisions(instance, orders);
        var told = EarlyDecisions.of(instance, plan.plan(), plan.trajectory(), course.trajectory());
        var entries = new ArrayList<>(told.funds().stream().map(decisions::fund).toList());
        told.groups().forEach(group -> entries.add(decisions.entry(group)));
        return List.copyOf(entries);
    }

    private Optional<OrderRange> range(EarlyOrder order) {
        return orders.stream().filter(r -> r.order().equals(order)).findFirst();
    }

    private boolean isDispensable(Optional<EarlyOrder> order) {
        return order.flatMap(this::range).filter(OrderRange::isDispensable).isPresent();
    }

    private Entry entry(Group group) {
        Map.Entry<Kind, Part> first = group.told().getFirst();
        Kind kind = first.getKey();
        Text subject = subject(group);
        Optional<Fund> payer = group.payer();
        Text decides =
                kind == Kind.GIFT
                        ? BriefMessages.governments(Names.of(instance.c(), group.place()))
                        : payer.map(Fund::decidedBy)
                                .map(who ->
                                        isDispensable(group.paying())
                                                ? BriefMessages.orAnotherPayer(who)
                                                : who)
                                .orElse(BriefSentences.unknownOwner());
        Text blocks = payer.map(Fund::blockedBy).orElse(Text.same(""));
        List<DecideNow.Line> told =
                group.told().stream()
                        .map(e -> line(e.getKey(), e.getValue(), group, subject, decides, blocks))
                        .toList();
        return new Entry(
                told.getFirst(),
                told.subList(1, told.size()),
                payer.map(Fund::id),
                first.getValue().worksFrom(),
                Math.min(EarlyOrder.MONTHS, instance.months()) - 1,
                group.isAmongEquals() || isDispensable(Optional.of(group.order(kind))),
                group.origins().stream().distinct().limit(SOURCES).toList());
    }

    /**
     * What it is about, and the one maker, or the place: only those without whom no plan that is as
     * good does.
     */
    private Text subject(Group group) {
        Kind kind = group.told().getFirst().getKey();
        Text place = Names.of(instance.c(), group.place());
        if (isDispensable(Optional.of(group.order(kind)))) {
            return BriefMessages.subjectOrElsewhere(group.what(), place);
        }
        return group.name()
                .filter(_ -> !group.isAmongEquals() && !isDispensable(group.orderOfOne(kind)))
                .map(name -> BriefMessages.subject(group.what(), name))
                .orElseGet(() -> BriefMessages.subject(group.what(), place));
    }

    private DecideNow.Line line(
            Kind kind, Part part, Group group, Text subject, Text decides, Text blocks) {
        return new DecideNow.Line(
                kind,
                subject,
                part.quantity(),
                range(group.order(kind)),
                group.unit(),
                length(part),
                instance.c().money(part.money()),
                decides,
                blocks,
                Optional.of(at(part.lastMonth())));
    }

    /** From the shortest contract to the longest, without those that are next to nothing. */
    private static Optional<DecideNow.Length> length(Part part) {
        IntSummaryStatistics told =
                part.lengths().entrySet().stream()
                        .filter(e -> e.getValue() >= TOLD * part.quantity())
                        .mapToInt(Map.Entry::getKey)
                        .summaryStatistics();
        return told.getCount() == 0
                ? Optional.empty()
                : Optional.of(new DecideNow.Length(told.getMin(), told.getMax()));
    }

    private Entry fund(Spending spending) {
        Fund fund = spending.fund();
        double paid = spending.paid().sum();
        return new Entry(
                new DecideNow.Line(
                        Kind.PAYMENT,
                        fund.name(),
                        paid,
                        range(spending.order()),
                        Text.same(""),
                        Optional.empty(),
                        instance.c().money(paid),
                        fund.decidedBy(),
                        fund.blockedBy(),
                        Optional.of(at(spending.lastMonth()))),
                List.of(),
                Optional.of(fund.id()),
                EarlyDecisions.first(spending.paid()),
                EarlyDecisions.last(spending.paid()),
                false,
                List.of(fund.origin()));
    }

    private YearMonth at(int t) {
        return Months.at(instance.c().settings(), t);
    }
}
