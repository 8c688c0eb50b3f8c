package org.holdfast.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A case that is looked at for longer. What goes on at its end goes on: needs, offers, money and
 * plants of the adversary that hold to the last month, and what funds have in the last year, each
 * year again; growth as the case has it. What has ended by then stays ended, and what never comes
 * does not come.
 */
public final class Longer {
    private final Case c;
    private final int months;

    private Longer(Case c, int more) {
        this.c = c;
        months = c.settings().months() + more;
    }

    /**
     * The same case.
     *
     * @param more months after its last one
     */
    public static Case of(Case c, int more) {
        return new Longer(c, more).whole();
    }

    /**
     * A scenario of it: a month that lies at the end of the case is never, and stays so.
     *
     * @param more months after its last one
     */
    public static Scenario of(Case c, Scenario scenario, int more) {
        Longer longer = new Longer(c, more);
        Scenario moved = scenario;
        for (Lever lever : c.levers()) {
            double setting = scenario.setting(lever);
            moved = moved.with(lever.id(), longer.end(lever, setting));
        }
        return moved;
    }

    private double end(Lever lever, double setting) {
        boolean isNever =
                lever.effect().setting() == Lever.Setting.LAST_MONTH
                        && setting >= c.settings().months();
        return isNever ? Math.max(setting, months) : setting;
    }

    private int end(int to) {
        return to >= c.settings().months() - 1 ? Math.max(to, months - 1) : to;
    }

    private Case whole() {
        return c.withSettings(c.settings().withMonths(months))
                .withNeeds(c.needs().stream().map(n -> n.withTo(end(n.to()))).toList())
                .withOffers(c.offers().stream().map(o -> o.withTo(end(o.to()))).toList())
                .withAdversaryFlows(
                        c.adversaryFlows().stream().map(f -> f.withTo(end(f.to()))).toList())
                .withAdversaryMoney(
                        c.adversaryMoney().stream().map(m -> m.withTo(end(m.to()))).toList())
                .withEnvelopes(envelopes())
                .withLevers(
                        c.levers().stream()
                                .map(l ->
                                        l.withHigh(end(l, l.high()))
                                                .withStandard(end(l, l.standard())))
                                .toList());
    }

    /** Each year after the case's last has its money, but where the case itself says more. */
    private List<Envelope> envelopes() {
        List<Envelope> all = new ArrayList<>(c.envelopes());
        int last = c.settings().firstMonth().plusMonths(c.settings().months() - 1L).getYear();
        int end = c.settings().firstMonth().plusMonths(months - 1L).getYear();
        for (Envelope envelope : c.envelopes()) {
            for (int year = last + 1; envelope.year() == last && year <= end; year++) {
                int later = year;
                boolean isSaid =
                        c.envelopes().stream()
                                .anyMatch(
                                        e -> e.fund().equals(envelope.fund()) && e.year() == later);
                if (!isSaid) {
                    all.add(envelope.withYear(year));
                }
            }
        }
        return all;
    }
}
