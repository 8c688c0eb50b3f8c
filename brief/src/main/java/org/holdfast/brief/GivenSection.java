package org.holdfast.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.chart.GapChart;
import org.holdfast.chart.Scene;
import org.holdfast.ledger.questions.Burdens;
import org.holdfast.ledger.questions.Gaps;
import org.holdfast.model.Case;
import org.holdfast.model.Currency;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.model.Money;
import org.holdfast.model.Party;
import org.holdfast.model.Quantity;
import org.holdfast.model.TrackRecord;
import org.holdfast.report.Chart;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.CardLabels;
import org.holdfast.words.GapMessages;
import org.holdfast.words.GivenMessages;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageMessages;

/** What donors gave for the size of their economy, with and without their share in EU aid. */
final class GivenSection {
    private static final int MOST = 16;
    private static final double BILLION = 1e9;
    private static final double MILLION = 1e6;

    private GivenSection() {}

    /**
     * A donor.
     *
     * @param own what it gives itself, single euros
     * @param union its share in the Union's aid, single euros
     * @param gdp of a year, single euros
     */
    private record Given(
            String id,
            String name,
            double own,
            double union,
            OptionalDouble gdp,
            List<String> sources) {
        double together() {
            return own + union;
        }

        OptionalDouble share(double euros) {
            return gdp.isPresent() && gdp.getAsDouble() > 0
                    ? OptionalDouble.of(euros / gdp.getAsDouble())
                    : OptionalDouble.empty();
        }
    }

    /**
     * @param union whether shares in the Union's aid are among it
     * @param method how these were found
     */
    private record Found(
            String stage, LocalDate until, boolean union, String method, List<Given> given) {}

    /**
     * From the list that was taken in; else from what a tracker publishes, as the case cites it.
     */
    static Optional<Section> of(Context on, Optional<Ledger> ledger) {
        return ledger.flatMap(l -> inList(on, l))
                .or(() ->
                        ledger.flatMap(Ledger::track)
                                .filter(track -> !track.totals().isEmpty())
                                .filter(_ -> isInEuros(on.c()))
                                .map(track -> published(on, track)))
                .filter(f -> f.given().stream().anyMatch(g -> g.gdp().isPresent()))
                .map(f -> section(on, f));
    }

    /** The tracker counts in euros: only then do the case's economies stand beside its sums. */
    private static boolean isInEuros(Case c) {
        return c.settings().currency().equals(Currency.EURO);
    }

    private static Optional<Found> inList(Context on, Ledger ledger) {
        if (ledger.gdp().isEmpty()) {
            return Optional.empty();
        }
        Gap gap =
                Gaps.of(
                        ledger.list().series(),
                        ledger.events()::stream,
                        Gaps.By.DONOR,
                        Optional.empty(),
                        Optional.empty());
        if (gap.stages().isEmpty()) {
            return Optional.empty();
        }
        String list = on.documents(ledger).list();
        Burdens.Found found = Burdens.of(gap, 0, ledger.union(), ledger.gdp());
        return Optional.of(
                new Found(
                        found.stage(),
                        ledger.list().knownOn(),
                        found.shares(),
                        found.shares()
                                ? GivenMessages.methodOfList(on.language())
                                : GivenMessages.noShares(on.language()),
                        found.burdens().stream()
                                .filter(b -> b.own().isPresent())
                                .map(b ->
                                        new Given(
                                                b.donor(),
                                                on.donor(b.donor()),
                                                b.own().orElseThrow(),
                                                b.union().orElse(0),
                                                b.gdp(),
                                                List.of(list)))
                                .toList()));
    }

    /**
     * A tracker's totals; what the Union's institutions gave is shared over its members by size.
     */
    private static Found published(Context on, TrackRecord track) {
        Case c = on.c();
        double union = 0;
        double members =
                c.parties().stream().filter(Party::eu).mapToDouble(GivenSection::gdp).sum();
        for (TrackRecord.Total total : track.totals()) {
            if (isUnion(c, total)) {
                union += total.allocated().orElse(0);
            }
        }
        List<Given> given = new ArrayList<>();
        for (TrackRecord.Total total : track.totals()) {
            if (isUnion(c, total) || total.allocated().isEmpty()) {
                continue;
            }
            Optional<Party> party = c.findParty(total.party());
            double gdp = party.map(GivenSection::gdp).orElse(0.0);
            boolean shares = members > 0 && party.filter(Party::eu).isPresent();
            List<String> sources = new ArrayList<>(List.of(total.source()));
            party.flatMap(Party::gdp).map(q -> q.origin().source()).ifPresent(sources::add);
            given.add(
                    new Given(
                            total.party(),
                            total.donor().in(on.language()),
                            total.allocated().getAsDouble(),
                            shares ? union * gdp / members : 0,
                            gdp > 0 ? OptionalDouble.of(gdp) : OptionalDouble.empty(),
                            sources));
        }
        boolean hasUnion = union > 0 && members > 0;
        return new Found(
                "allocated",
                track.until(),
                hasUnion,
                hasUnion
                        ? GivenMessages.methodBySize(
                                Numbers.money(Money.ofUnits(union, Currency.EURO), on.language()),
                                on.language())
                        : GivenMessages.noShares(on.language()),
                given);
    }

    /** Single euros a year. */
    private static double gdp(Party party) {
        return party.gdp().map(Quantity::value).orElse(0.0) * BILLION;
    }

    private static boolean isUnion(Case c, TrackRecord.Total total) {
        return c.findParty(total.party()).filter(Party::isBloc).isPresent();
    }

    private static Section section(Context on, Found found) {
        Language language = on.language();
        List<Given> all =
                found.given().stream()
                        .sorted(
                                Comparator.comparingDouble(
                                                (Given g) -> -g.share(g.together()).orElse(-1))
                                        .thenComparing(Given::name))
                        .toList();
        List<Gap.Row> drawn =
                all.stream()
                        .filter(g -> g.gdp().isPresent())
                        .limit(MOST)
                        .map(g ->
                                new Gap.Row(
                                        g.name(),
                                        found.union()
                                                ? List.of(
                                                        percent(g, g.together()),
                                                        percent(g, g.own()))
                                                : List.of(percent(g, g.own())),
                                        found.union() ? List.of(0L, 0L) : List.of(0L)))
                        .toList();
        List<String> stages =
                found.union()
                        ? List.of(
                                on.in(GivenMessages.WITH_UNION) + ", %",
                                on.in(GivenMessages.ITSELF) + ", %")
                        : List.of(on.in(GivenMessages.ITSELF) + ", %");
        Given first = all.getFirst();
        String title =
                GivenMessages.title(
                        first.name(),
                        first.share(first.together()).orElse(0),
                        first.union() > 0,
                        language);
        String measure =
                GivenMessages.measure(
                        GapMessages.stage(found.stage(), language),
                        found.until(),
                        found.union(),
                        language);
        StringBuilder alt = new StringBuilder(title).append('.');
        for (Given g : all.subList(0, Math.min(MOST, all.size()))) {
            g.share(g.together())
                    .ifPresent(s ->
                            alt.append(' ')
                                    .append(g.name())
                                    .append(' ')
                                    .append(Numbers.share(s, language))
                                    .append(';'));
        }
        String spoken = alt.toString();
        Gap gap = new Gap("given", "% of GDP", stages, drawn);
        var caption = new Scene.Caption(title, spoken);
        return Section.of(
                "given",
                on.in(GivenMessages.GIVEN),
                List.of(found.method()),
                new Chart(
                                "given",
                                caption,
                                measure,
                                labels ->
                                        GapChart.draw(
                                                gap,
                                                1,
                                                stages,
                                                new GapChart.Notes(
                                                        GapMessages.star(language),
                                                        GapMessages.recordedPart(language)),
                                                caption,
                                                labels))
                        .with(table(on, found, all).table()));
    }

    private static OptionalDouble percent(Given given, double euros) {
        OptionalDouble share = given.share(euros);
        return share.isPresent()
                ? OptionalDouble.of(100 * share.getAsDouble())
                : OptionalDouble.empty();
    }

    private static Rows table(Context on, Found found, List<Given> all) {
        Language language = on.language();
        String money = CardLabels.million(Currency.EURO, language);
        Rows rows =
                on.rows()
                        .column("donor", PageMessages.DONOR, Kind.TEXT)
                        .column("own", on.in(GivenMessages.ITSELF), money, Kind.MONEY);
        if (found.union()) {
            rows.column("together", on.in(GivenMessages.WITH_UNION), money, Kind.MONEY);
        }
        rows.column("own_share", GivenMessages.ITSELF_OF_GDP, Kind.SHARE);
        if (found.union()) {
            rows.column("together_share", GivenMessages.WITH_UNION_OF_GDP, Kind.SHARE);
        }
        for (Given given : all) {
            rows.text(given.id(), given.name());
            rows.amount(given.own() / MILLION);
            if (found.union()) {
                rows.amount(given.together() / MILLION);
            }
            rows.share(given.share(given.own()));
            if (found.union()) {
                rows.share(given.share(given.together()));
            }
            given.sources().forEach(rows::from);
            rows.end();
        }
        return rows;
    }
}
