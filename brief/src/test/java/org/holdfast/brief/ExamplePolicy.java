package org.holdfast.brief;

import static org.holdfast.brief.Example.exactly;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.AllAid;
import org.holdfast.model.Case;
import org.holdfast.model.Fund;
import org.holdfast.model.FundOversight;
import org.holdfast.model.Lever;
import org.holdfast.model.Need;
import org.holdfast.model.OpinionPoint;
import org.holdfast.model.OwnTarget;
import org.holdfast.model.Quantity;
import org.holdfast.model.Text;

/** What the made-up case says of self-reliance, targets, polls and the money. */
final class ExamplePolicy {
    private ExamplePolicy() {}

    /** A case with it. */
    static Case in(Case c) {
        return c.withParties(
                        c.parties().stream()
                                .map(p -> p.withOwnSupply(p.id().equals("eu")))
                                .toList())
                .withAllAid(
                        List.of(
                                new AllAid(
                                        "military",
                                        new Text(
                                                "all military aid",
                                                "alle militaire steun",
                                                "уся військова допомога"),
                                        exactly(20_000))))
                .withOpinion(
                        List.of(
                                poll("arms", "eu", "2022-05", 0.67),
                                poll("arms", "eu", "2023-11-30", 0.6),
                                poll("negotiate", "netherlands", "2024-01", 0.41)))
                .withTargets(
                        List.of(
                                target("million", OwnTarget.Kind.DELIVERY, 1_000_000, "2024-12"),
                                target("capacity", OwnTarget.Kind.CAPACITY, 30_000, "2025-12-31"),
                                target("norm", OwnTarget.Kind.SPENDING, 0.03, "")))
                .withNeeds(
                        Stream.concat(
                                        c.needs().stream(),
                                        c.needs().stream()
                                                .filter(n -> n.tier() == Need.Tier.FLOOR)
                                                .map(ExamplePolicy::attack))
                                .toList())
                .withLevers(
                        Stream.concat(
                                        c.levers().stream(),
                                        Stream.of(
                                                lever(
                                                        Lever.Effect.POSTURE,
                                                        new Text("Posture", "Houding")),
                                                lever(
                                                        Lever.Effect.SANCTIONS,
                                                        new Text("Sanctions", "Sancties"))))
                                .toList())
                .withAdversaryFlows(
                        c.adversaryFlows().stream().map(ExamplePolicy::imported).toList())
                .withOversight(
                        List.of(
                                new FundOversight(
                                        "big",
                                        new Text("Reforms", "Hervormingen"),
                                        FundOversight.Contracts.PARTLY,
                                        Example.from("doc-fund")),
                                new FundOversight(
                                        "small",
                                        Text.same(""),
                                        FundOversight.Contracts.CLOSED,
                                        Example.from("doc-fund"))));
    }

    /** With parts from abroad. */
    private static AdversaryFlow imported(AdversaryFlow flow) {
        return new AdversaryFlow(
                flow.item(),
                flow.flow(),
                flow.from(),
                flow.to(),
                flow.quantity(),
                flow.growth(),
                flow.halfLife(),
                exactly(0.3),
                flow.origin());
    }

    /** A counter-attack takes half as much again. */
    private static Need attack(Need hold) {
        return hold.withPosture(Need.Posture.COUNTER_ATTACK)
                .withQuantity(hold.quantity().map(q -> q.times(1.5)));
    }

    private static Lever lever(Lever.Effect effect, Text name) {
        return Example.lever(name.en(), Lever.Block.WORLD, effect, name, Text.same(""))
                .withHigh(1)
                .withStandard(0);
    }

    /** Money of another time. */
    static Fund pandemic(Fund like) {
        return like.withId("pandemic")
                .withName(new Text("Pandemic fund", "Pandemiefonds"))
                .withStatus(Fund.Status.YARDSTICK)
                .withSize(Optional.of(exactly(300)))
                .withYears(Optional.of(exactly(6)));
    }

    private static OpinionPoint poll(String series, String party, String date, double share) {
        return new OpinionPoint(
                series,
                new Text("For " + series, "Voor " + series),
                party,
                date,
                new Quantity(share, share - 0.02, share + 0.03, Example.from("doc-plants")),
                series.equals("arms") ? Optional.of(exactly(1_000)) : Optional.empty());
    }

    private static OwnTarget target(String id, OwnTarget.Kind kind, double quantity, String due) {
        return new OwnTarget(
                id,
                new Text("Promise of a " + id, "Belofte " + id),
                kind,
                List.of("eu"),
                kind == OwnTarget.Kind.SPENDING ? Optional.empty() : Optional.of("shell"),
                exactly(quantity),
                exactly(0),
                due,
                Example.from("doc-plants"));
    }
}
