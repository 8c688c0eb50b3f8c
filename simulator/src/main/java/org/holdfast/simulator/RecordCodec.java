package org.holdfast.simulator;

import org.holdfast.model.Actual;
import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Claim;
import org.holdfast.model.Contribution;
import org.holdfast.model.Correlation;
import org.holdfast.model.Decided;
import org.holdfast.model.Distribution;
import org.holdfast.model.Envelope;
import org.holdfast.model.Expansion;
import org.holdfast.model.Exposure;
import org.holdfast.model.Factor;
import org.holdfast.model.Fund;
import org.holdfast.model.FundRule;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Item;
import org.holdfast.model.Lever;
import org.holdfast.model.Material;
import org.holdfast.model.MaterialSource;
import org.holdfast.model.MaterialUse;
import org.holdfast.model.Need;
import org.holdfast.model.Offer;
import org.holdfast.model.OpinionPoint;
import org.holdfast.model.Party;
import org.holdfast.model.Plan;
import org.holdfast.model.PriceStep;
import org.holdfast.model.Producer;
import org.holdfast.model.Quantity;
import org.holdfast.model.Scenario;
import org.holdfast.model.Source;
import org.holdfast.model.Stock;
import org.holdfast.model.Substitute;
import org.holdfast.model.Text;
import org.holdfast.model.TierValue;
import org.holdfast.model.Uncertainty;
import org.holdfast.model.Way;

/** Records of the model as bytes. Generated from the records: see CodecSourceTest. */
final class RecordCodec {
    private RecordCodec() {}

    static void writeCase(PackOutput out, Case value) {
        writeCaseSettings(out, value.settings());
        out.word(value.hash());
        out.list(value.items(), RecordCodec::writeItem);
        out.list(value.substitutes(), RecordCodec::writeSubstitute);
        out.list(value.parties(), RecordCodec::writeParty);
        out.list(value.needs(), RecordCodec::writeNeed);
        out.list(value.stocks(), RecordCodec::writeStock);
        out.list(value.producers(), RecordCodec::writeProducer);
        out.list(value.priceSteps(), RecordCodec::writePriceStep);
        out.list(value.expansions(), RecordCodec::writeExpansion);
        out.list(value.materials(), RecordCodec::writeMaterial);
        out.list(value.materialUse(), RecordCodec::writeMaterialUse);
        out.list(value.materialSources(), RecordCodec::writeMaterialSource);
        out.list(value.offers(), RecordCodec::writeOffer);
        out.list(value.funds(), RecordCodec::writeFund);
        out.list(value.envelopes(), RecordCodec::writeEnvelope);
        out.list(value.fundRules(), RecordCodec::writeFundRule);
        out.list(value.contributions(), RecordCodec::writeContribution);
        out.list(value.adversaryFlows(), RecordCodec::writeAdversaryFlow);
        out.list(value.exposure(), RecordCodec::writeExposure);
        out.list(value.opinion(), RecordCodec::writeOpinionPoint);
        out.list(value.levers(), RecordCodec::writeLever);
        out.list(value.actuals(), RecordCodec::writeActual);
        out.list(value.sources(), RecordCodec::writeSource);
        out.list(value.claims(), RecordCodec::writeClaim);
        out.list(value.scenarios(), RecordCodec::writeScenario);
        writeUncertainty(out, value.uncertainty());
        out.list(value.hindcasts(), RecordCodec::writeHindcastSeries);
    }

    static Case readCase(PackInput in) {
        return new Case(
                readCaseSettings(in),
                in.word(),
                in.list(RecordCodec::readItem),
                in.list(RecordCodec::readSubstitute),
                in.list(RecordCodec::readParty),
                in.list(RecordCodec::readNeed),
                in.list(RecordCodec::readStock),
                in.list(RecordCodec::readProducer),
                in.list(RecordCodec::readPriceStep),
                in.list(RecordCodec::readExpansion),
                in.list(RecordCodec::readMaterial),
                in.list(RecordCodec::readMaterialUse),
                in.list(RecordCodec::readMaterialSource),
                in.list(RecordCodec::readOffer),
                in.list(RecordCodec::readFund),
                in.list(RecordCodec::readEnvelope),
                in.list(RecordCodec::readFundRule),
                in.list(RecordCodec::readContribution),
                in.list(RecordCodec::readAdversaryFlow),
                in.list(RecordCodec::readExposure),
                in.list(RecordCodec::readOpinionPoint),
                in.list(RecordCodec::readLever),
                in.list(RecordCodec::readActual),
                in.list(RecordCodec::readSource),
                in.list(RecordCodec::readClaim),
                in.list(RecordCodec::readScenario),
                readUncertainty(in),
                in.list(RecordCodec::readHindcastSeries));
    }

    static void writePlan(PackOutput out, Plan value) {
        out.word(value.way().name());
        writeScenario(out, value.scenario());
        out.whole(value.start());
        out.list(value.decisions(), RecordCodec::writeDecided);
        out.list(value.tiers(), RecordCodec::writeTierValue);
    }

    static Plan readPlan(PackInput in) {
        return new Plan(
                Way.valueOf(in.word()),
                readScenario(in),
                in.whole(),
                in.list(RecordCodec::readDecided),
                in.list(RecordCodec::readTierValue));
    }

    static void writeCaseSettings(PackOutput out, CaseSettings value) {
        out.word(value.id());
        writeText(out, value.title());
        out.month(value.firstMonth());
        out.whole(value.months());
        out.whole(value.priceYear());
        out.date(value.knownBy());
        out.list(value.objective(), (o, v) -> o.word(v.name()));
        out.number(value.discount());
        out.word(value.ukraine());
        out.word(value.shareRule().name());
        writeCaseSettingsAdHoc(out, value.adHoc());
        writeCaseSettingsEndRule(out, value.endRule());
        out.number(value.interest());
    }

    static CaseSettings readCaseSettings(PackInput in) {
        return new CaseSettings(
                in.word(),
                readText(in),
                in.month(),
                in.whole(),
                in.whole(),
                in.date(),
                in.list(i -> CaseSettings.ObjectiveTier.valueOf(i.word())),
                in.number(),
                in.word(),
                CaseSettings.ShareRule.valueOf(in.word()),
                readCaseSettingsAdHoc(in),
                readCaseSettingsEndRule(in),
                in.number());
    }

    static void writeItem(PackOutput out, Item value) {
        out.word(value.id());
        out.word(value.side().name());
        writeText(out, value.name());
        writeText(out, value.shortName());
        writeText(out, value.unit());
        out.word(value.family().name());
        out.number(value.lot());
        out.number(value.weight());
        out.maybe(value.shelfLife(), (o, v) -> o.whole(v));
        out.maybe(value.counterpart(), (o, v) -> o.word(v));
        out.origin(value.origin());
    }

    static Item readItem(PackInput in) {
        return new Item(
                in.word(),
                Item.Side.valueOf(in.word()),
                readText(in),
                readText(in),
                readText(in),
                Item.Family.valueOf(in.word()),
                in.number(),
                in.number(),
                in.maybe(i -> i.whole()),
                in.maybe(i -> i.word()),
                in.origin());
    }

    static void writeSubstitute(PackOutput out, Substitute value) {
        out.word(value.item());
        out.word(value.by());
        out.again(value.rate(), RecordCodec::writeQuantity);
        out.again(value.ceiling(), RecordCodec::writeQuantity);
    }

    static Substitute readSubstitute(PackInput in) {
        return new Substitute(
                in.word(),
                in.word(),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity));
    }

    static void writeParty(PackOutput out, Party value) {
        out.word(value.id());
        writeText(out, value.name());
        out.flag(value.isBloc());
        out.maybe(value.bloc(), (o, v) -> o.word(v));
        out.word(value.iso());
        out.flag(value.plans());
        out.flag(value.eu());
        out.flag(value.nato());
        out.maybe(value.gdp(), RecordCodec::writeQuantity);
        out.maybe(value.defenceShare(), RecordCodec::writeQuantity);
        out.maybe(value.population(), RecordCodec::writeQuantity);
        out.origin(value.origin());
    }

    static Party readParty(PackInput in) {
        return new Party(
                in.word(),
                readText(in),
                in.flag(),
                in.maybe(i -> i.word()),
                in.word(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.maybe(RecordCodec::readQuantity),
                in.maybe(RecordCodec::readQuantity),
                in.maybe(RecordCodec::readQuantity),
                in.origin());
    }

    static void writeNeed(PackOutput out, Need value) {
        out.word(value.holder());
        out.word(value.item());
        out.word(value.tier().name());
        out.word(value.posture().name());
        out.whole(value.from());
        out.whole(value.to());
        out.maybe(value.quantity(), RecordCodec::writeQuantity);
        out.maybe(value.launches(), RecordCodec::writeNeedLaunches);
        out.origin(value.origin());
    }

    static Need readNeed(PackInput in) {
        return new Need(
                in.word(),
                in.word(),
                Need.Tier.valueOf(in.word()),
                Need.Posture.valueOf(in.word()),
                in.whole(),
                in.whole(),
                in.maybe(RecordCodec::readQuantity),
                in.maybe(RecordCodec::readNeedLaunches),
                in.origin());
    }

    static void writeStock(PackOutput out, Stock value) {
        out.word(value.holder());
        out.word(value.item());
        out.again(value.quantity(), RecordCodec::writeQuantity);
        out.again(value.giftable(), RecordCodec::writeQuantity);
    }

    static Stock readStock(PackInput in) {
        return new Stock(
                in.word(),
                in.word(),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity));
    }

    static void writeProducer(PackOutput out, Producer value) {
        out.word(value.id());
        writeText(out, value.name());
        out.word(value.party());
        out.flag(value.pool());
        out.word(value.kind().name());
        out.word(value.group());
        out.word(value.item());
        out.again(value.capacity(), RecordCodec::writeQuantity);
        out.again(value.availability(), RecordCodec::writeQuantity);
        out.again(value.committedElsewhere(), RecordCodec::writeQuantity);
        out.maybe(value.committedUntil(), (o, v) -> o.whole(v));
        out.again(value.price(), RecordCodec::writeQuantity);
        out.again(value.advance(), RecordCodec::writeQuantity);
        out.again(value.orderLag(), RecordCodec::writeQuantity);
        out.again(value.lag(), RecordCodec::writeQuantity);
        out.flag(value.exposed());
        out.again(value.minContract(), RecordCodec::writeQuantity);
        out.again(value.requiredUtilisation(), RecordCodec::writeQuantity);
        out.again(value.publicMinContract(), RecordCodec::writeQuantity);
        out.again(value.publicUtilisation(), RecordCodec::writeQuantity);
        out.again(value.sustaining(), RecordCodec::writeQuantity);
        out.again(value.warmCost(), RecordCodec::writeQuantity);
        out.again(value.closingCost(), RecordCodec::writeQuantity);
        out.origin(value.origin());
    }

    static Producer readProducer(PackInput in) {
        return new Producer(
                in.word(),
                readText(in),
                in.word(),
                in.flag(),
                Producer.Kind.valueOf(in.word()),
                in.word(),
                in.word(),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.maybe(i -> i.whole()),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.flag(),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.origin());
    }

    static void writePriceStep(PackOutput out, PriceStep value) {
        out.word(value.subject());
        out.number(value.share());
        out.again(value.factor(), RecordCodec::writeQuantity);
    }

    static PriceStep readPriceStep(PackInput in) {
        return new PriceStep(in.word(), in.number(), in.again(RecordCodec::readQuantity));
    }

    static void writeExpansion(PackOutput out, Expansion value) {
        out.word(value.subject());
        out.flag(value.announced());
        out.maybe(value.month(), (o, v) -> o.whole(v));
        out.again(value.size(), RecordCodec::writeQuantity);
        out.again(value.rate(), RecordCodec::writeQuantity);
        out.again(value.lead(), RecordCodec::writeQuantity);
        out.again(value.cost(), RecordCodec::writeQuantity);
        out.word(value.finance().name());
        out.again(value.probability(), RecordCodec::writeQuantity);
        out.origin(value.origin());
    }

    static Expansion readExpansion(PackInput in) {
        return new Expansion(
                in.word(),
                in.flag(),
                in.maybe(i -> i.whole()),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                Expansion.Finance.valueOf(in.word()),
                in.again(RecordCodec::readQuantity),
                in.origin());
    }

    static void writeMaterial(PackOutput out, Material value) {
        out.word(value.id());
        writeText(out, value.name());
        writeText(out, value.unit());
        out.number(value.lot());
        out.again(value.stock(), RecordCodec::writeQuantity);
        out.again(value.defenceShare(), RecordCodec::writeQuantity);
        out.again(value.priorityShare(), RecordCodec::writeQuantity);
        out.origin(value.origin());
    }

    static Material readMaterial(PackInput in) {
        return new Material(
                in.word(),
                readText(in),
                readText(in),
                in.number(),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.origin());
    }

    static void writeMaterialUse(PackOutput out, MaterialUse value) {
        out.word(value.item());
        out.word(value.material());
        out.again(value.quantity(), RecordCodec::writeQuantity);
    }

    static MaterialUse readMaterialUse(PackInput in) {
        return new MaterialUse(in.word(), in.word(), in.again(RecordCodec::readQuantity));
    }

    static void writeMaterialSource(PackOutput out, MaterialSource value) {
        out.word(value.id());
        writeText(out, value.name());
        out.word(value.party());
        out.flag(value.pool());
        out.word(value.kind().name());
        out.word(value.group());
        out.word(value.material());
        out.again(value.capacity(), RecordCodec::writeQuantity);
        out.again(value.availability(), RecordCodec::writeQuantity);
        out.origin(value.origin());
    }

    static MaterialSource readMaterialSource(PackInput in) {
        return new MaterialSource(
                in.word(),
                readText(in),
                in.word(),
                in.flag(),
                Producer.Kind.valueOf(in.word()),
                in.word(),
                in.word(),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.origin());
    }

    static void writeOffer(PackOutput out, Offer value) {
        out.word(value.id());
        writeText(out, value.name());
        out.word(value.party());
        out.word(value.item());
        out.word(value.group());
        out.again(value.price(), RecordCodec::writeQuantity);
        out.again(value.monthly(), RecordCodec::writeQuantity);
        out.again(value.total(), RecordCodec::writeQuantity);
        out.whole(value.from());
        out.whole(value.to());
        out.again(value.lag(), RecordCodec::writeQuantity);
        out.origin(value.origin());
    }

    static Offer readOffer(PackInput in) {
        return new Offer(
                in.word(),
                readText(in),
                in.word(),
                in.word(),
                in.word(),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.whole(),
                in.whole(),
                in.again(RecordCodec::readQuantity),
                in.origin());
    }

    static void writeFund(PackOutput out, Fund value) {
        out.word(value.id());
        writeText(out, value.name());
        out.word(value.status().name());
        out.word(value.home());
        out.word(value.proposed());
        out.word(value.agreed());
        out.whole(value.firstPayment());
        out.word(value.decides().name());
        writeText(out, value.decidedBy());
        writeText(out, value.blockedBy());
        out.again(value.carryOver(), RecordCodec::writeQuantity);
        out.again(value.investShare(), RecordCodec::writeQuantity);
        out.flag(value.national());
        out.word(value.contributors());
        out.word(value.key().name());
        out.maybe(value.size(), RecordCodec::writeQuantity);
        out.origin(value.origin());
    }

    static Fund readFund(PackInput in) {
        return new Fund(
                in.word(),
                readText(in),
                Fund.Status.valueOf(in.word()),
                in.word(),
                in.word(),
                in.word(),
                in.whole(),
                Fund.Decision.valueOf(in.word()),
                readText(in),
                readText(in),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.flag(),
                in.word(),
                Fund.Key.valueOf(in.word()),
                in.maybe(RecordCodec::readQuantity),
                in.origin());
    }

    static void writeEnvelope(PackOutput out, Envelope value) {
        out.word(value.fund());
        out.whole(value.year());
        out.again(value.amount(), RecordCodec::writeQuantity);
    }

    static Envelope readEnvelope(PackInput in) {
        return new Envelope(in.word(), in.whole(), in.again(RecordCodec::readQuantity));
    }

    static void writeFundRule(PackOutput out, FundRule value) {
        out.word(value.fund());
        out.word(value.use().name());
        out.word(value.supplier());
        out.word(value.claimant());
        out.origin(value.origin());
    }

    static FundRule readFundRule(PackInput in) {
        return new FundRule(
                in.word(), FundRule.Use.valueOf(in.word()), in.word(), in.word(), in.origin());
    }

    static void writeContribution(PackOutput out, Contribution value) {
        out.word(value.fund());
        out.word(value.party());
        out.again(value.share(), RecordCodec::writeQuantity);
    }

    static Contribution readContribution(PackInput in) {
        return new Contribution(in.word(), in.word(), in.again(RecordCodec::readQuantity));
    }

    static void writeAdversaryFlow(PackOutput out, AdversaryFlow value) {
        out.word(value.item());
        out.word(value.flow().name());
        out.whole(value.from());
        out.whole(value.to());
        out.again(value.quantity(), RecordCodec::writeQuantity);
        out.again(value.growth(), RecordCodec::writeQuantity);
        out.again(value.importedShare(), RecordCodec::writeQuantity);
        out.origin(value.origin());
    }

    static AdversaryFlow readAdversaryFlow(PackInput in) {
        return new AdversaryFlow(
                in.word(),
                AdversaryFlow.Flow.valueOf(in.word()),
                in.whole(),
                in.whole(),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.origin());
    }

    static void writeExposure(PackOutput out, Exposure value) {
        out.word(value.party());
        out.again(value.loss(), RecordCodec::writeQuantity);
        out.again(value.coveredLoss(), RecordCodec::writeQuantity);
        out.again(value.repair(), RecordCodec::writeQuantity);
        out.word(value.interceptor());
        out.again(value.interceptors(), RecordCodec::writeQuantity);
    }

    static Exposure readExposure(PackInput in) {
        return new Exposure(
                in.word(),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity),
                in.word(),
                in.again(RecordCodec::readQuantity));
    }

    static void writeOpinionPoint(PackOutput out, OpinionPoint value) {
        out.word(value.series());
        out.word(value.party());
        out.word(value.date());
        out.again(value.share(), RecordCodec::writeQuantity);
    }

    static OpinionPoint readOpinionPoint(PackInput in) {
        return new OpinionPoint(
                in.word(), in.word(), in.word(), in.again(RecordCodec::readQuantity));
    }

    static void writeLever(PackOutput out, Lever value) {
        out.word(value.id());
        out.word(value.block().name());
        out.word(value.effect().name());
        out.word(value.subject());
        writeText(out, value.unit());
        out.number(value.low());
        out.number(value.high());
        out.number(value.standard());
        out.whole(value.widens());
        writeText(out, value.name());
        writeText(out, value.help());
        writeText(out, value.notCovered());
        writeText(out, value.expects());
        out.origin(value.origin());
    }

    static Lever readLever(PackInput in) {
        return new Lever(
                in.word(),
                Lever.Block.valueOf(in.word()),
                Lever.Effect.valueOf(in.word()),
                in.word(),
                readText(in),
                in.number(),
                in.number(),
                in.number(),
                in.whole(),
                readText(in),
                readText(in),
                readText(in),
                readText(in),
                in.origin());
    }

    static void writeActual(PackOutput out, Actual value) {
        out.word(value.series());
        out.word(value.date());
        out.again(value.quantity(), RecordCodec::writeQuantity);
        out.word(value.unit());
    }

    static Actual readActual(PackInput in) {
        return new Actual(in.word(), in.word(), in.again(RecordCodec::readQuantity), in.word());
    }

    static void writeSource(PackOutput out, Source value) {
        out.word(value.id());
        out.word(value.kind().name());
        out.word(value.title());
        out.word(value.publisher());
        out.word(value.date());
        out.word(value.url());
        out.letter(value.grade());
        out.word(value.note());
        out.origin(value.origin());
    }

    static Source readSource(PackInput in) {
        return new Source(
                in.word(),
                Source.Kind.valueOf(in.word()),
                in.word(),
                in.word(),
                in.word(),
                in.word(),
                in.letter(),
                in.word(),
                in.origin());
    }

    static void writeClaim(PackOutput out, Claim value) {
        out.word(value.id());
        out.maybe(value.place(), RecordCodec::writeClaimPlace);
        writeText(out, value.claim());
        out.word(value.verdict().name());
        writeText(out, value.finding());
        out.list(value.sources(), (o, v) -> o.word(v));
        out.origin(value.origin());
    }

    static Claim readClaim(PackInput in) {
        return new Claim(
                in.word(),
                in.maybe(RecordCodec::readClaimPlace),
                readText(in),
                Claim.Verdict.valueOf(in.word()),
                readText(in),
                in.list(i -> i.word()),
                in.origin());
    }

    static void writeScenario(PackOutput out, Scenario value) {
        out.word(value.id());
        writeText(out, value.title());
        writeText(out, value.about());
        out.word(value.parent());
        out.settings(value.settings());
    }

    static Scenario readScenario(PackInput in) {
        return new Scenario(in.word(), readText(in), readText(in), in.word(), in.settings());
    }

    static void writeUncertainty(PackOutput out, Uncertainty value) {
        out.list(value.factors(), RecordCodec::writeFactor);
        out.list(value.rules(), RecordCodec::writeUncertaintyRule);
        out.list(value.correlations(), RecordCodec::writeCorrelation);
    }

    static Uncertainty readUncertainty(PackInput in) {
        return new Uncertainty(
                in.list(RecordCodec::readFactor),
                in.list(RecordCodec::readUncertaintyRule),
                in.list(RecordCodec::readCorrelation));
    }

    static void writeHindcastSeries(PackOutput out, HindcastSeries value) {
        out.word(value.id());
        writeText(out, value.name());
        writeText(out, value.unit());
        out.word(value.measure().name());
        out.word(value.item());
        out.word(value.bloc());
        out.word(value.period().name());
        out.number(value.scale());
        writeText(out, value.scope());
        out.word(value.target());
        out.origin(value.origin());
    }

    static HindcastSeries readHindcastSeries(PackInput in) {
        return new HindcastSeries(
                in.word(),
                readText(in),
                readText(in),
                HindcastSeries.Measure.valueOf(in.word()),
                in.word(),
                in.word(),
                HindcastSeries.Period.valueOf(in.word()),
                in.number(),
                readText(in),
                in.word(),
                in.origin());
    }

    static void writeDecided(PackOutput out, Decided value) {
        out.word(value.kind().name());
        out.word(value.subject());
        out.word(value.detail());
        out.word(value.unit());
        out.series(value.quantity());
        out.series(value.euros());
    }

    static Decided readDecided(PackInput in) {
        return new Decided(
                Decided.Kind.valueOf(in.word()),
                in.word(),
                in.word(),
                in.word(),
                in.series(),
                in.series());
    }

    static void writeTierValue(PackOutput out, TierValue value) {
        out.word(value.tier().name());
        out.number(value.presentValue());
        out.number(value.plain());
        out.number(value.allies());
        out.word(value.unit());
    }

    static TierValue readTierValue(PackInput in) {
        return new TierValue(
                CaseSettings.ObjectiveTier.valueOf(in.word()),
                in.number(),
                in.number(),
                in.number(),
                in.word());
    }

    static void writeText(PackOutput out, Text value) {
        out.word(value.en());
        out.word(value.nl());
    }

    static Text readText(PackInput in) {
        return new Text(in.word(), in.word());
    }

    static void writeCaseSettingsAdHoc(PackOutput out, CaseSettings.AdHoc value) {
        out.whole(value.window());
        out.whole(value.every());
        out.whole(value.contractLength());
        out.number(value.nationalPremium());
    }

    static CaseSettings.AdHoc readCaseSettingsAdHoc(PackInput in) {
        return new CaseSettings.AdHoc(in.whole(), in.whole(), in.whole(), in.number());
    }

    static void writeCaseSettingsEndRule(PackOutput out, CaseSettings.EndRule value) {
        out.number(value.stockCredit());
        out.number(value.stockMonths());
        out.number(value.tailCost());
    }

    static CaseSettings.EndRule readCaseSettingsEndRule(PackInput in) {
        return new CaseSettings.EndRule(in.number(), in.number(), in.number());
    }

    static void writeQuantity(PackOutput out, Quantity value) {
        out.number(value.value());
        out.number(value.low());
        out.number(value.high());
        out.origin(value.origin());
    }

    static Quantity readQuantity(PackInput in) {
        return new Quantity(in.number(), in.number(), in.number(), in.origin());
    }

    static void writeNeedLaunches(PackOutput out, Need.Launches value) {
        out.word(value.against());
        out.again(value.shareEngaged(), RecordCodec::writeQuantity);
        out.again(value.perTarget(), RecordCodec::writeQuantity);
    }

    static Need.Launches readNeedLaunches(PackInput in) {
        return new Need.Launches(
                in.word(),
                in.again(RecordCodec::readQuantity),
                in.again(RecordCodec::readQuantity));
    }

    static void writeClaimPlace(PackOutput out, Claim.Place value) {
        out.whole(value.page());
        out.maybe(value.footnote(), (o, v) -> o.whole(v));
        out.list(value.cited(), (o, v) -> o.word(v));
    }

    static Claim.Place readClaimPlace(PackInput in) {
        return new Claim.Place(in.whole(), in.maybe(i -> i.whole()), in.list(i -> i.word()));
    }

    static void writeFactor(PackOutput out, Factor value) {
        out.word(value.id());
        writeText(out, value.name());
    }

    static Factor readFactor(PackInput in) {
        return new Factor(in.word(), readText(in));
    }

    static void writeUncertaintyRule(PackOutput out, Uncertainty.Rule value) {
        out.word(value.table());
        out.word(value.subject());
        out.word(value.column());
        out.word(value.source());
        out.word(value.factor());
        out.word(value.distribution().name());
        out.list(value.values(), (o, v) -> o.number(v));
        out.list(value.weights(), (o, v) -> o.number(v));
        out.origin(value.origin());
    }

    static Uncertainty.Rule readUncertaintyRule(PackInput in) {
        return new Uncertainty.Rule(
                in.word(),
                in.word(),
                in.word(),
                in.word(),
                in.word(),
                Distribution.valueOf(in.word()),
                in.list(i -> i.number()),
                in.list(i -> i.number()),
                in.origin());
    }

    static void writeCorrelation(PackOutput out, Correlation value) {
        out.word(value.factor());
        out.word(value.with());
        out.number(value.rank());
        out.origin(value.origin());
    }

    static Correlation readCorrelation(PackInput in) {
        return new Correlation(in.word(), in.word(), in.number(), in.origin());
    }
}
