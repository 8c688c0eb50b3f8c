package org.holdfast.brief;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.holdfast.model.Aim;
import org.holdfast.model.Exploration;
import org.holdfast.model.Instance;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.OwnTarget;
import org.holdfast.model.Party;
import org.holdfast.model.Result;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.Names;

/** What allies set themselves: whether and when it is reached. */
final class OwnTargets {
    private static final String ID = "own-targets";
    private static final List<String> PLANS = List.of("ad-hoc", "plan");

    private OwnTargets() {}

    /** The section; none where the case names no target. */
    static Optional<Section> of(SideBySide on) {
        Language language = on.language();
        Instance s = on.instance();
        List<Aim> aims = Aim.of(s);
        List<OwnTarget> spending =
                on.c().targets().stream()
                        .filter(t -> t.kind() == OwnTarget.Kind.SPENDING)
                        .filter(t -> !members(on, t).isEmpty())
                        .toList();
        if (aims.isEmpty() && spending.isEmpty()) {
            return Optional.empty();
        }
        Blocks blocks = new Blocks();
        for (OwnTarget target : spending) {
            blocks.paragraph(spending(on, target));
        }
        if (!aims.isEmpty()) {
            blocks.add(table(on, s, aims)).remark(OwnTargetMessages.counted(language));
        }
        return Optional.of(
                new Section(
                        ID,
                        OwnTargetMessages.name(language),
                        aims.isEmpty()
                                ? OwnTargetMessages.spendingAlone(language)
                                : OwnTargetMessages.finding(
                                        inTime(on, s, aims, on.plan()),
                                        aims.size(),
                                        inTime(on, on.instanceToday(), aims, on.adHoc()),
                                        language),
                        blocks.list()));
    }

    private static int inTime(SideBySide on, Instance s, List<Aim> aims, Result result) {
        int count = 0;
        for (Aim aim : aims) {
            OptionalInt month = aim.month(s, result);
            boolean isInTime =
                    month.isPresent()
                            && due(on, s, aim)
                                    .filter(due -> month.getAsInt() > Math.max(0, index(on, due)))
                                    .isEmpty();
            count += isInTime ? 1 : 0;
        }
        return count;
    }

    private static int index(SideBySide on, YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(on.c().settings().firstMonth(), month);
    }

    private static Optional<YearMonth> due(SideBySide on, Instance s, Aim aim) {
        if (aim.row().isPresent()) {
            String due = aim.row().get().due();
            return due.length() < 7
                    ? Optional.empty()
                    : Optional.of(YearMonth.parse(due.substring(0, 7)));
        }
        int t = 0;
        while (s.stockTarget(aim.holder(), aim.item(), t) <= 0) {
            t++;
        }
        return Optional.of(Months.at(on.c().settings(), t));
    }

    private static Text name(Instance s, Aim aim) {
        return aim.row().isPresent()
                ? aim.row().get().name()
                : OwnTargetMessages.stock(
                        Names.of(s.c(), s.items().get(aim.item()).id()),
                        Names.of(s.c(), s.claimants().get(aim.holder())));
    }

    private static Table table(SideBySide on, Instance s, List<Aim> aims) {
        Language language = on.language();
        Rows rows =
                on.rows()
                        .column("target", OwnTargetMessages.target(), Kind.TEXT)
                        .column("due", OwnTargetMessages.due(), Kind.MONTH)
                        .column("ad_hoc", Labels.AD_HOC, Kind.MONTH)
                        .column("plan", Labels.PLAN, Kind.MONTH);
        if (on.played().isPresent()) {
            heads(rows, language);
        }
        for (Aim aim : aims) {
            rows.text(aim.id(), name(s, aim).in(language));
            rows.month(due(on, s, aim));
            month(on, rows, aim, on.instanceToday(), on.adHoc());
            month(on, rows, aim, s, on.plan());
            on.played().ifPresent(played -> shares(rows, aim.id(), played));
            aim.row().ifPresent(row -> rows.from(row.origin().source()).from(row.quantity()));
            rows.end();
        }
        return rows.computed(ID, OwnTargetMessages.caption(language));
    }

    private static void month(SideBySide on, Rows rows, Aim aim, Instance s, Result result) {
        rows.month(
                Months.at(on.c().settings(), aim.month(s, result)),
                OwnTargetMessages.never(on.language()));
    }

    private static void heads(Rows rows, Language language) {
        for (String plan : PLANS) {
            Text name = plan.equals("plan") ? Labels.PLAN : Labels.AD_HOC;
            rows.column(
                    "futures_" + plan.replace('-', '_'),
                    OwnTargetMessages.inFutures(language),
                    name,
                    Kind.SHARE);
        }
    }

    private static void shares(Rows rows, String id, Exploration played) {
        for (String plan : PLANS) {
            played.find(plan)
                    .filter(p -> p.failed() < p.futures())
                    .flatMap(p -> p.find(Measure.TARGET_MONTH, id))
                    .ifPresentOrElse(ended -> rows.share(1 - ended.never()), rows::nothing);
        }
    }

    /** Members whose spending the case knows. */
    private static List<Party> members(SideBySide on, OwnTarget target) {
        return on.c().parties().stream()
                .filter(p -> !p.isBloc() && p.nato())
                .filter(p ->
                        Stream.of(p.id(), on.c().blocOf(p.id())).anyMatch(target.by()::contains))
                .filter(p -> p.gdp().isPresent() && p.defenceShare().isPresent())
                .filter(p -> p.defenceShare().orElseThrow().value() > 0)
                .toList();
    }

    private static Phrase spending(SideBySide on, OwnTarget target) {
        Language language = on.language();
        List<Party> members = members(on, target);
        double goal = target.quantity().value();
        int met = 0;
        double missing = 0;
        for (Party p : members) {
            double share = p.defenceShare().orElseThrow().value();
            met += share >= goal - 1e-9 ? 1 : 0;
            missing += Math.max(0, goal - share) * p.gdp().orElseThrow().value();
        }
        return Phrase.of(
                        OwnTargetMessages.spending(
                                target.name(),
                                met,
                                members.size(),
                                missing > 0,
                                on.c().money(missing * 1e3),
                                language))
                .computed()
                .from(target.origin().source());
    }
}
