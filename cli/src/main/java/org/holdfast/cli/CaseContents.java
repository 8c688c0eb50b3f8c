package org.holdfast.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.holdfast.model.Actual;
import org.holdfast.model.AdversaryCost;
import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.AdversaryMoney;
import org.holdfast.model.Case;
import org.holdfast.model.Contribution;
import org.holdfast.model.Donor;
import org.holdfast.model.Envelope;
import org.holdfast.model.Expansion;
import org.holdfast.model.Exposure;
import org.holdfast.model.Fund;
import org.holdfast.model.FundOversight;
import org.holdfast.model.FundRule;
import org.holdfast.model.Habit;
import org.holdfast.model.Item;
import org.holdfast.model.Lever;
import org.holdfast.model.Material;
import org.holdfast.model.MaterialSource;
import org.holdfast.model.MaterialUse;
import org.holdfast.model.Need;
import org.holdfast.model.Offer;
import org.holdfast.model.OpinionPoint;
import org.holdfast.model.Origin;
import org.holdfast.model.OwnTarget;
import org.holdfast.model.Party;
import org.holdfast.model.PriceStep;
import org.holdfast.model.Producer;
import org.holdfast.model.Source;
import org.holdfast.model.Stock;
import org.holdfast.model.Substitute;

/**
 * How many rows a table of a case has, and what they rest on.
 *
 * @param documents rows whose source is a document
 * @param derived rows computed from documents
 * @param assumptions rows chosen by the case's authors
 */
record CaseContents(int rows, int documents, int derived, int assumptions) {
    static final CaseContents NONE = new CaseContents(0, 0, 0, 0);

    CaseContents plus(CaseContents other) {
        return new CaseContents(
                rows + other.rows,
                documents + other.documents,
                derived + other.derived,
                assumptions + other.assumptions);
    }

    /** The tables of a case in the order of its reference; empty ones are left out. */
    static Map<String, CaseContents> of(Case c) {
        Map<String, CaseContents> all = new LinkedHashMap<>();
        add(all, c, "items", c.items(), Item::origin);
        add(all, c, "substitutes", c.substitutes(), (Substitute s) -> s.rate().origin());
        add(all, c, "parties", c.parties(), Party::origin);
        add(all, c, "needs", c.needs(), Need::origin);
        add(all, c, "stocks", c.stocks(), (Stock s) -> s.quantity().origin());
        add(all, c, "producers", c.producers(), Producer::origin);
        add(all, c, "price_steps", c.priceSteps(), (PriceStep p) -> p.factor().origin());
        add(all, c, "expansions", c.expansions(), Expansion::origin);
        add(all, c, "materials", c.materials(), Material::origin);
        add(all, c, "material_use", c.materialUse(), (MaterialUse m) -> m.quantity().origin());
        add(all, c, "material_sources", c.materialSources(), MaterialSource::origin);
        add(all, c, "offers", c.offers(), Offer::origin);
        add(all, c, "funds", c.funds(), Fund::origin);
        add(all, c, "envelopes", c.envelopes(), (Envelope e) -> e.amount().origin());
        add(all, c, "fund_rules", c.fundRules(), FundRule::origin);
        add(all, c, "contributions", c.contributions(), (Contribution k) -> k.share().origin());
        add(all, c, "adversary_flows", c.adversaryFlows(), AdversaryFlow::origin);
        add(all, c, "adversary_money", c.adversaryMoney(), AdversaryMoney::origin);
        add(all, c, "adversary_costs", c.adversaryCosts(), AdversaryCost::origin);
        add(all, c, "exposure", c.exposure(), (Exposure e) -> e.loss().origin());
        add(all, c, "opinion", c.opinion(), (OpinionPoint o) -> o.share().origin());
        add(all, c, "targets", c.targets(), OwnTarget::origin);
        add(all, c, "oversight", c.oversight(), FundOversight::origin);
        add(all, c, "donors", c.donors(), (Donor d) -> d.active().origin());
        add(all, c, "habits", c.habits(), (Habit h) -> h.value().origin());
        add(all, c, "levers", c.levers(), Lever::origin);
        add(all, c, "actuals", c.actuals(), (Actual a) -> a.quantity().origin());
        return all;
    }

    private static <R> void add(
            Map<String, CaseContents> all,
            Case c,
            String table,
            List<R> rows,
            Function<R, Origin> origin) {
        CaseContents sum = NONE;
        for (R row : rows) {
            sum = sum.plus(one(c, origin.apply(row)));
        }
        if (!rows.isEmpty()) {
            all.put(table, sum);
        }
    }

    private static CaseContents one(Case c, Origin origin) {
        Source.Kind kind =
                c.findSource(origin.source()).map(Source::kind).orElse(Source.Kind.ASSUMPTION);
        return switch (kind) {
            case DOCUMENT -> new CaseContents(1, 1, 0, 0);
            case DERIVED -> new CaseContents(1, 0, 1, 0);
            case ASSUMPTION -> new CaseContents(1, 0, 0, 1);
        };
    }
}
