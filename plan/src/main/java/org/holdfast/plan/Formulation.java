package org.holdfast.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Expansion;
import org.holdfast.model.FundRule;
import org.holdfast.model.Producer;
import org.holdfast.model.Situation;
import org.holdfast.model.Situation.Site;

/**
 * Writes the planning problem of the months {@code from} to before {@code until} as a linear
 * programme; see docs/method/plan.md for the equations and their numbers. Quantities are in lots,
 * money in EUR million.
 *
 * <p>For the whole plan the window is the horizon. For ad hoc it is a short one: new decisions fall
 * before {@code decideUntil}; the months after it serve only to value orders that arrive late, and
 * in them the planner expects needs and money to stay as they are in the last month he looks at.
 *
 * <p>Index letters: c claimant, i item, j site, k build or price step, l contract length, m
 * material, s feed, o offer, f fund, r rule, b bloc, y year, t month.
 */
final class Formulation {
    /** Lengths of frame contracts, months. */
    static final int[] LENGTHS = {12, 36, 60, 120};

    /** Contracts, idle lines and closing are followed by quarter, to keep the programme small. */
    private static final int QUARTER = 3;

    /** Cost of breaking a contract, in item-months of what it would have made. */
    private static final double BREAK = 1;

    private final Situation s;
    private final Executed before;
    private final int from;
    private final int decideUntil;
    private final int until;
    private final int claimants;
    private final int items;
    private final List<String> blocs = new ArrayList<>();
    private final Assembly a = new Assembly();

    // Columns; −1 where there is none. Months count from `from`.
    private final int[][][][] x; // [j][c][k][t]
    private final int[][] capacity; // [j][t]
    private final int[][] damage; // [j][t]
    private final int[][] cover; // [j][t]
    private final int[][][] firmLine; // [j][k][t]
    private final int[][][] publicLine; // [j][k][t]
    private final int[][] close; // [j][t]
    private final int[][] warm; // [j][t]
    private final int[][][] contract; // [j][l][t]
    private final int[][] active; // [j][t]
    private final int[][] premium; // [j][t]
    private final int[][] idle; // [j][t] take-or-pay, paid
    private final int[][] broken; // [j][t]
    private final int[][] premiumUnpaid; // [j][t]
    private final int[][][] feedFirm; // [s][k][t]
    private final int[][][] feedPublic; // [s][k][t]
    private final int[][] feedCapacity; // [s][t]
    private final double[] feedShare; // [s] of capacity that reaches these items
    private final double[][] feedConstant; // [s][t] lots from sources that cannot grow
    private final int[][] materialStock; // [m][t]
    private final int[][][] buy; // [o][k][t]
    private final int[][][] gift; // [c][i][t]
    private final int[][][] stock; // [c][i][t]
    private final int[][][] incoming; // [c][i][t] of items with a shelf life
    private final int[][][]
            shortFloor; // [c][i][t] the claimant: below floor; allies: own use not met
    private final int[][] shortFull; // [i][t]
    private final int[][] shortMid; // [i][t]
    private final int[][][] belowFloor; // [c][i][t] allies' stock
    private final int[][][] belowTarget; // [c][i][t]
    private final int[][] substitute; // [n][t]
    private final int[][][] pay; // [f][r][t]
    private final int[] credit; // [i]
    private final int[][][] orderedRow; // [j][c][t]

    // Rows that are asked for their duals.
    final int[][] fundRow; // [f][y]
    final int[][] investRow; // [f][y]
    final int[][] materialRow; // [m][t]
    final int[][] capacityRow; // [j][t]
    final int[][][] rateRow; // [j][k][t]
    final int[] offerRow; // [o]
    final int[][] giftRow; // [c][i]
    final int[][] stockRow; // [i][t], the claimant

    private final int[][][] moneyRow; // [b][c][t]
    private final int[][] investMoneyRow; // [b][t]
    private final Programme programme;

    Formulation(Situation situation, Executed before, int from, int decideUntil, int until) {
        this.s = situation;
        this.before = before;
        this.from = from;
        this.decideUntil = decideUntil;
        this.until = until;
        claimants = s.claimants().size();
        items = s.items().size();
        int sites = s.sites().size();
        int feeds = s.feeds().size();
        int span = until - from;
        for (Site site : s.sites()) {
            note(site.bloc());
        }
        s.feeds().forEach(feed -> note(feed.bloc()));
        s.sales().forEach(sale -> note(sale.bloc()));
        x = new int[sites][claimants][][];
        capacity = absent(sites, span);
        damage = absent(sites, span);
        cover = absent(sites, span);
        firmLine = new int[sites][][];
        publicLine = new int[sites][][];
        close = absent(sites, span);
        warm = absent(sites, span);
        contract = new int[sites][][];
        active = absent(sites, span);
        premium = absent(sites, span);
        idle = absent(sites, span);
        broken = absent(sites, span);
        premiumUnpaid = absent(sites, span);
        feedFirm = new int[feeds][][];
        feedPublic = new int[feeds][][];
        feedCapacity = absent(feeds, span);
        feedShare = new double[feeds];
        feedConstant = new double[feeds][span];
        materialStock = absent(s.materials().size(), span);
        buy = new int[s.sales().size()][][];
        gift = absent(claimants, items, span);
        stock = absent(claimants, items, span);
        incoming = absent(claimants, items, span);
        shortFloor = absent(claimants, items, span);
        shortFull = absent(items, span);
        shortMid = absent(items, span);
        belowFloor = absent(claimants, items, span);
        belowTarget = absent(claimants, items, span);
        substitute = absent(s.c().substitutes().size(), span);
        pay = new int[s.purses().size()][][];
        credit = absent(1, items)[0];
        orderedRow = absent(sites, claimants, span);
        fundRow = absent(s.purses().size(), s.years());
        investRow = absent(s.purses().size(), s.years());
        materialRow = absent(s.materials().size(), span);
        capacityRow = absent(sites, span);
        rateRow = new int[sites][][];
        offerRow = absent(1, s.sales().size())[0];
        giftRow = absent(claimants, items);
        stockRow = absent(items, span);
        moneyRow = absent(blocs.size(), claimants, span);
        investMoneyRow = absent(blocs.size(), span);

        for (int j = 0; j < sites; j++) {
            production(j);
        }
        reserve();
        for (int n = 0; n < feeds; n++) {
            feed(n);
        }
        materials();
        offersAndGifts();
        stocks();
        money();
        programme =
                a.programme(
                        k -> Names.column(this, a.columnTag(k)), r -> Names.row(this, a.rowTag(r)));
    }

    Programme programme() {
        return programme;
    }

    /** The programme in periods of several months. */
    Coarsening coarsened(int months) {
        return new Coarsening(programme, a::columnTag, a::rowTag, months);
    }

    Situation situation() {
        return s;
    }

    List<String> blocs() {
        return blocs;
    }

    int from() {
        return from;
    }

    int span() {
        return until - from;
    }

    /** The rules of a fund, in the order of the case. */
    static List<FundRule> rulesOf(Situation s, int f) {
        String fund = s.purses().get(f).row().id();
        return s.c().fundRules().stream().filter(r -> r.fund().equals(fund)).toList();
    }

    static String ruleName(FundRule rule) {
        String use =
                switch (rule.use()) {
                    case PROCUREMENT -> "procurement";
                    case INVESTMENT -> "investment";
                };
        return use + "/" + rule.supplier() + "/" + rule.claimant();
    }

    private void note(String bloc) {
        if (!blocs.contains(bloc)) {
            blocs.add(bloc);
        }
    }

    private double lot(int i) {
        return s.items().get(i).lot();
    }

    /** EUR million for one lot of a site's item. */
    private double price(Site site) {
        return site.price() * lot(site.item()) / 1e6;
    }

    /**
     * The month whose needs the planner expects in month t: beyond his window he expects no change.
     */
    private int foreseen(int t) {
        return Math.min(t, decideUntil - 1);
    }

    /** Months in which lines and contracts start: the first two, then each third. */
    private boolean decides(int t) {
        return t < decideUntil && t >= s.start() && (t < 2 || t % QUARTER == 0);
    }

    /** Months until the next one in which lines can start: the building rate is for all of them. */
    static int step(int t) {
        return t == 0 ? 1 : t == 1 ? 2 : QUARTER;
    }

    private boolean serves(Site site, int c) {
        return site.plans()
                && site.item() >= 0
                && s.claims(c, site.item())
                && (c == 0 || !site.bloc().equals(s.c().settings().claimant()))
                && payable(site.bloc(), c);
    }

    /**
     * Whether any fund with money may buy from the bloc for the claimant; if not, nothing is made
     * for him.
     */
    private boolean payable(String bloc, int c) {
        String claimant = s.claimants().get(c);
        for (int f = 0; f < s.purses().size(); f++) {
            if (s.purses().get(f).isEmpty()) {
                continue;
            }
            for (FundRule rule : rulesOf(s, f)) {
                if (rule.use() == FundRule.Use.PROCUREMENT
                        && rule.supplier().equals(bloc)
                        && rule.claimant().equals(claimant)) {
                    return true;
                }
            }
        }
        return false;
    }

    // ---- production ----

    private void production(int j) {
        Site site = s.sites().get(j);
        int span = until - from;
        int builds = site.builds().size();
        firmLine[j] = absent(builds, span);
        publicLine[j] = absent(builds, span);
        rateRow[j] = absent(builds, span);
        contract[j] = absent(LENGTHS.length, span);
        boolean served = false;
        for (int c = 0; c < claimants; c++) {
            boolean serves = serves(site, c);
            served |= serves;
            x[j][c] = absent(serves ? site.steps().size() : 0, span);
        }
        if (!served) {
            return;
        }
        lines(j, site);
        boolean contracts = contracts(j, site);
        double shut = site.sustaining();
        for (int n = 0; n < span; n++) {
            int t = from + n;
            capacity[j][n] = a.column(0, Assembly.FREE, Names.tag(Names.CAPACITY, j, 0, t));
            if (shut > 0 && closes(site, n)) {
                close[j][n] = a.column(0, Assembly.FREE, Names.tag(Names.CLOSE, j, 0, t));
            }
            double arriving =
                    announced(site, t)
                            + ordered(before.lineByFirm[j], before.lineByPublic[j], site, t);
            double last = n == 0 ? workingBefore(j, site) : 0;
            int row = a.row(last + arriving, last + arriving, Names.tag(Names.CAPACITY, j, 0, t));
            capacityRow[j][n] = row;
            a.add(row, capacity[j][n], 1);
            a.add(row, close[j][n], 1);
            if (n > 0) {
                a.add(row, capacity[j][n - 1], -1);
            }
            for (int k = 0; k < builds; k++) {
                int ordered = n - site.builds().get(k).lead();
                if (ordered >= 0) {
                    a.add(row, firmLine[j][k][ordered], -1);
                    a.add(row, publicLine[j][k][ordered], -1);
                }
            }
            exposure(j, site, n);
            output(j, site, n, contracts);
        }
    }

    /**
     * Closing is what happens to a line that nobody pays for, so it needs no decision and does not
     * wait for the start. It is possible each quarter, and whenever capacity comes back or comes in
     * that may have to be shut again: else a month without money would leave no way out.
     */
    private boolean closes(Site site, int n) {
        return n % QUARTER == 0 || site.danger().isPresent() || announced(site, from + n) > 0;
    }

    private double announced(Site site, int t) {
        return t < decideUntil ? site.announced().at(t) / lot(site.item()) : 0;
    }

    private double workingBefore(int j, Site site) {
        return from == 0 ? site.capacity() / lot(site.item()) : before.capacity[j][from - 1];
    }

    /** Lots a month that earlier windows ordered and that arrive in month t. */
    private double ordered(double[][] firm, double[][] byPublic, Site site, int t) {
        double sum = 0;
        for (int k = 0; k < firm.length; k++) {
            int at = t - site.builds().get(k).lead();
            if (at >= 0 && at < from) {
                sum += firm[k][at] + byPublic[k][at];
            }
        }
        return sum;
    }

    private void lines(int j, Site site) {
        for (int k = 0; k < site.builds().size(); k++) {
            var build = site.builds().get(k);
            boolean firm =
                    build.finance() != Expansion.Finance.PUBLIC
                            && site.row().kind() != Producer.Kind.STATE
                            && longest() >= site.minContract();
            boolean byPublic =
                    build.finance() != Expansion.Finance.FIRM
                            && (!needsOrder(site) || longest() >= site.publicMinContract());
            double built = 0;
            for (int t = 0; t < from; t++) {
                built += before.lineByFirm[j][k][t] + before.lineByPublic[j][k][t];
            }
            double ceiling = Math.max(0, build.ceiling() / lot(site.item()) - built);
            if ((!firm && !byPublic) || ceiling <= 0) {
                continue;
            }
            int total = a.row(-Assembly.FREE, ceiling, Names.tag(Names.CEILING, j, k, 0));
            for (int n = 0; n + build.lead() + site.lag() < until - from; n++) {
                int t = from + n;
                if (!decides(t)) {
                    continue;
                }
                double most = build.rate() / lot(site.item()) * step(t);
                int row = a.row(-Assembly.FREE, most, Names.tag(Names.RATE, j, k, t));
                rateRow[j][k][n] = row;
                if (firm) {
                    firmLine[j][k][n] =
                            a.column(0, Assembly.FREE, Names.tag(Names.FIRM_LINE, j, k, t));
                    a.add(row, firmLine[j][k][n], 1);
                    a.add(total, firmLine[j][k][n], 1);
                }
                if (byPublic) {
                    publicLine[j][k][n] =
                            a.column(0, Assembly.FREE, Names.tag(Names.PUBLIC_LINE, j, k, t));
                    a.add(row, publicLine[j][k][n], 1);
                    a.add(total, publicLine[j][k][n], 1);
                    int invest = investMoney(site.bloc(), n);
                    a.add(invest, publicLine[j][k][n], -build.cost() * lot(site.item()));
                }
            }
        }
    }

    private int longest() {
        return s.contractLength();
    }

    private boolean needsOrder(Site site) {
        return site.row().kind() != Producer.Kind.STATE && s.publicLineNeedsOrder();
    }

    /** Frame contracts and the guarantee that lines need; true if the site has or had any. */
    private boolean contracts(int j, Site site) {
        int span = until - from;
        boolean lines = false;
        for (int k = 0; k < site.builds().size(); k++) {
            for (int n = 0; n < span; n++) {
                lines |= firmLine[j][k][n] >= 0;
                lines |= publicLine[j][k][n] >= 0 && needsOrder(site);
            }
        }
        boolean old = false;
        for (double[] signed : before.contract[j]) {
            for (int t = 0; t < from; t++) {
                old |= signed[t] > 0;
            }
        }
        if (!lines && !old) {
            return false;
        }
        int lead = leadOf(site);
        if (lines) {
            for (int n = 0; n < span; n++) {
                int t = from + n;
                if (!decides(t)) {
                    continue;
                }
                boolean any = false;
                for (int k = 0; k < site.builds().size(); k++) {
                    any |= firmLine[j][k][n] >= 0 || publicLine[j][k][n] >= 0;
                }
                if (!any) {
                    continue;
                }
                for (int l = 0; l < LENGTHS.length; l++) {
                    if (LENGTHS[l] <= longest() && useful(site, LENGTHS[l])) {
                        contract[j][l][n] =
                                a.column(0, Assembly.FREE, Names.tag(Names.CONTRACT, j, l, t));
                    }
                }
                guarantee(j, site, n);
            }
        }
        for (int q = 0; q * QUARTER < span; q++) {
            contractQuarter(j, site, q, lead);
        }
        return true;
    }

    /**
     * What is under contract in a quarter, what of it is not taken, and what the line costs
     * meanwhile.
     */
    private void contractQuarter(int j, Site site, int q, int lead) {
        int first = q * QUARTER;
        int t = from + first;
        active[j][q] = a.column(0, Assembly.FREE, Names.tag(Names.ACTIVE, j, 0, t));
        premium[j][q] = a.column(0, Assembly.FREE, Names.tag(Names.PREMIUM, j, 0, t));
        idle[j][q] = a.column(0, Assembly.FREE, Names.tag(Names.IDLE, j, 0, t));
        if (from > 0) {
            // Only what was signed in an earlier window can turn out to be unpayable.
            broken[j][q] = a.column(0, Assembly.FREE, Names.tag(Names.BROKEN, j, 0, t));
            premiumUnpaid[j][q] =
                    a.column(0, Assembly.FREE, Names.tag(Names.PREMIUM_UNPAID, j, 0, t));
        }
        int rowA = a.row(0, 0, Names.tag(Names.ACTIVE, j, 0, t));
        int rowP = a.row(0, 0, Names.tag(Names.PREMIUM, j, 0, t));
        a.add(rowA, active[j][q], 1);
        a.add(rowP, premium[j][q], 1);
        if (q > 0) {
            a.add(rowA, active[j][q - 1], -1);
            a.add(rowP, premium[j][q - 1], -1);
        }
        for (int l = 0; l < LENGTHS.length; l++) {
            double cost = premiumOf(site, LENGTHS[l]);
            for (int signed = 0; signed <= first; signed++) {
                int column = contract[j][l][signed];
                if (column < 0) {
                    continue;
                }
                int start = startQuarter(signed, lead);
                if (start == q) {
                    a.add(rowA, column, -1);
                    a.add(rowP, column, -cost);
                } else if (start + LENGTHS[l] / QUARTER == q) {
                    a.add(rowA, column, 1);
                    a.add(rowP, column, cost);
                }
            }
        }
        double old = oldPremium(j, site, t);
        for (int n = first; n < Math.min(until - from, first + QUARTER); n++) {
            int money = money(site.bloc(), 0, n);
            a.add(money, premium[j][q], -1);
            a.add(money, premiumUnpaid[j][q], 1);
            a.raise(money, old);
            a.add(money, idle[j][q], -price(site));
        }
        if (from > 0) {
            int bound = a.row(-Assembly.FREE, old, Names.tag(Names.PREMIUM_UNPAID, j, 0, t));
            a.add(bound, premiumUnpaid[j][q], 1);
            a.add(bound, premium[j][q], -1);
        }
    }

    /** The first quarter that begins when the lead time is over. */
    private static int startQuarter(int signed, int lead) {
        return (signed + lead + QUARTER - 1) / QUARTER;
    }

    private boolean useful(Site site, int length) {
        return length >= Math.min(site.minContract(), site.publicMinContract());
    }

    private static int leadOf(Site site) {
        return site.builds().isEmpty() ? 0 : site.builds().get(0).lead();
    }

    /** Orders of at least the minimum length for at least the required share of each line. */
    private void guarantee(int j, Site site, int n) {
        int t = from + n;
        boolean shorter = false;
        for (int l = 0; l < LENGTHS.length; l++) {
            shorter |= contract[j][l][n] >= 0 && LENGTHS[l] < site.minContract();
        }
        if (shorter) {
            int firm = a.row(0, Assembly.FREE, Names.tag(Names.GUARANTEE, j, 0, t));
            for (int l = 0; l < LENGTHS.length; l++) {
                if (LENGTHS[l] >= site.minContract()) {
                    a.add(firm, contract[j][l][n], 1);
                }
            }
            for (int k = 0; k < site.builds().size(); k++) {
                a.add(firm, firmLine[j][k][n], -site.requiredUtilisation());
            }
        }
        int both = a.row(0, Assembly.FREE, Names.tag(Names.GUARANTEE, j, 1, t));
        for (int l = 0; l < LENGTHS.length; l++) {
            a.add(both, contract[j][l][n], 1);
        }
        for (int k = 0; k < site.builds().size(); k++) {
            a.add(both, firmLine[j][k][n], -site.requiredUtilisation());
            if (needsOrder(site)) {
                a.add(both, publicLine[j][k][n], -site.publicUtilisation());
            }
        }
    }

    /**
     * EUR million a month for each lot a month under contract: the line written off over its
     * length.
     */
    private double premiumOf(Site site, int length) {
        double rate = s.c().settings().interest();
        double shrink = 1;
        for (int n = 0; n < length; n++) {
            shrink /= 1 + rate;
        }
        double annuity = rate > 0 ? rate / (1 - shrink) : 1.0 / length;
        double cost = site.builds().isEmpty() ? 0 : site.builds().get(0).cost() * lot(site.item());
        return cost * annuity / Math.max(0.05, site.requiredUtilisation());
    }

    private double oldContracts(int j, Site site, int t) {
        double sum = 0;
        for (int l = 0; l < LENGTHS.length; l++) {
            for (int at = 0; at < from; at++) {
                int start = QUARTER * startQuarter(at, leadOf(site));
                if (start <= t && t < start + LENGTHS[l]) {
                    sum += before.contract[j][l][at];
                }
            }
        }
        return sum;
    }

    private double oldPremium(int j, Site site, int t) {
        double sum = 0;
        for (int l = 0; l < LENGTHS.length; l++) {
            for (int at = 0; at < from; at++) {
                int start = QUARTER * startQuarter(at, leadOf(site));
                if (start <= t && t < start + LENGTHS[l] && before.contract[j][l][at] > 0) {
                    sum += before.contract[j][l][at] * premiumOf(site, LENGTHS[l]);
                }
            }
        }
        return sum;
    }

    private void exposure(int j, Site site, int n) {
        if (site.danger().isEmpty()) {
            return;
        }
        var danger = site.danger().get();
        int t = from + n;
        damage[j][n] = a.column(0, Assembly.FREE, Names.tag(Names.DAMAGE, j, 0, t));
        if (danger.interceptor() >= 0 && s.claims(0, danger.interceptor())) {
            cover[j][n] = a.column(0, Assembly.FREE, Names.tag(Names.COVER, j, 0, t));
            int most = a.row(0, Assembly.FREE, Names.tag(Names.COVER, j, 0, t));
            a.add(most, capacity[j][n], 1);
            a.add(most, damage[j][n], -1);
            a.add(most, cover[j][n], -1);
        }
        double keep = 1 - 1 / danger.repair() - danger.loss();
        double spared = danger.loss() - danger.coveredLoss();
        double known = 0;
        if (n == 0 && from > 0) {
            known =
                    keep * before.damaged[j][from - 1]
                            + danger.loss() * before.capacity[j][from - 1]
                            - spared * before.covered[j][from - 1];
        }
        int row = a.row(known, known, Names.tag(Names.DAMAGE, j, 0, t));
        a.add(row, damage[j][n], 1);
        if (n > 0) {
            a.add(row, damage[j][n - 1], -keep);
            a.add(row, capacity[j][n - 1], -danger.loss());
            a.add(row, cover[j][n - 1], spared);
        }
    }

    private void output(int j, Site site, int n, boolean contracts) {
        int t = from + n;
        double sellable = site.sellable().at(foreseen(t));
        int steps = site.steps().size();
        for (int c = 0; c < claimants; c++) {
            for (int k = 0; k < x[j][c].length; k++) {
                x[j][c][k][n] =
                        a.column(0, Assembly.FREE, Names.tag(Names.OUTPUT, j, c * 8 + k, t));
                outputMoney(j, site, c, k, n);
            }
        }
        for (int k = 0; k < steps; k++) {
            int row = a.row(-Assembly.FREE, 0, Names.tag(Names.OUTPUT, j, k, t));
            for (int c = 0; c < claimants; c++) {
                if (x[j][c].length > 0) {
                    a.add(row, x[j][c][k][n], 1);
                }
            }
            double width = site.steps().get(k).share() * sellable;
            a.add(row, capacity[j][n], -width);
            a.add(row, damage[j][n], width);
        }
        if (n % QUARTER == QUARTER - 1 || n == until - from - 1) {
            sustain(j, site, n / QUARTER);
            if (contracts) {
                take(j, site, n / QUARTER);
            }
        }
    }

    /**
     * Use it, keep it warm or close it: a quarter's output against the least that sustains the
     * line.
     */
    private void sustain(int j, Site site, int q) {
        int first = q * QUARTER;
        int last = Math.min(until - from, first + QUARTER);
        double sellable = site.sellable().at(foreseen(from + first));
        double share = site.sustaining() - s.soldElsewhere(site, foreseen(from + first));
        if (share <= 0 || share >= sellable) {
            return;
        }
        int t = from + first;
        warm[j][q] = a.column(0, Assembly.FREE, Names.tag(Names.WARM, j, 0, t));
        int row = a.row(0, Assembly.FREE, Names.tag(Names.WARM, j, 0, t));
        a.add(row, warm[j][q], last - first);
        for (int n = first; n < last; n++) {
            sumOutput(row, j, n, 1);
            a.add(row, capacity[j][n], -share);
            a.add(row, damage[j][n], share);
            a.add(money(site.bloc(), 0, n), warm[j][q], -price(site) * site.warmCost());
        }
    }

    /** Take or pay: a quarter's output, with what is not taken, against the contracts. */
    private void take(int j, Site site, int q) {
        int first = q * QUARTER;
        int last = Math.min(until - from, first + QUARTER);
        int t = from + first;
        double old = oldContracts(j, site, t) * (last - first);
        int row = a.row(old, Assembly.FREE, Names.tag(Names.TAKE, j, 0, t));
        for (int n = first; n < last; n++) {
            sumOutput(row, j, n, 1);
        }
        a.add(row, idle[j][q], last - first);
        a.add(row, broken[j][q], last - first);
        a.add(row, active[j][q], first - last);
    }

    private void sumOutput(int row, int j, int n, double coefficient) {
        for (int c = 0; c < claimants; c++) {
            for (int[] step : x[j][c]) {
                a.add(row, step[n], coefficient);
            }
        }
    }

    /**
     * Advance when ordered, the rest on delivery; the order book of the start has its advance
     * behind it. What an earlier window would have had to order is made as far as it did: its
     * advance is paid.
     */
    private void outputMoney(int j, Site site, int c, int k, int n) {
        int t = from + n;
        double price = price(site) * site.steps().get(k).factor();
        int column = x[j][c][k][n];
        int order = t - site.orderLag();
        double advance = price * site.advance();
        a.add(money(site.bloc(), c, n), column, advance - price);
        if (order >= from) {
            a.add(money(site.bloc(), c, order - from), column, -advance);
        } else if (order >= 0 && advance > 0) {
            a.add(ordered(j, c, n), column, advance);
        }
    }

    /** The row that holds a site to what was paid in advance: EUR million. */
    private int ordered(int j, int c, int n) {
        if (orderedRow[j][c][n] < 0) {
            orderedRow[j][c][n] =
                    a.row(
                            -Assembly.FREE,
                            before.prepaid[j][c][from + n],
                            Names.tag(Names.ORDERED, j, c, from + n));
        }
        return orderedRow[j][c][n];
    }

    /** A share of the lines' output is reserved for allies' own stocks. */
    private void reserve() {
        double share = s.allyReserve();
        if (share <= 0 || claimants < 2) {
            return;
        }
        for (int i = 0; i < items; i++) {
            boolean ally = false;
            for (int c = 1; c < claimants; c++) {
                ally |= s.claims(c, i);
            }
            if (!ally) {
                continue;
            }
            for (int n = 0; n < until - from; n++) {
                int row = a.row(-Assembly.FREE, 0, Names.tag(Names.RESERVE, i, 0, from + n));
                for (int j = 0; j < s.sites().size(); j++) {
                    Site site = s.sites().get(j);
                    if (site.item() != i || (!serves(site, 1) && !serves(site, claimants - 1))) {
                        continue;
                    }
                    for (int[] step : x[j][0]) {
                        a.add(row, step[n], 1);
                    }
                    double most = (1 - share) * site.sellable().at(foreseen(from + n));
                    a.add(row, capacity[j][n], -most);
                    a.add(row, damage[j][n], most);
                }
            }
        }
    }

    // ---- materials ----

    private void feed(int n) {
        var feed = s.feeds().get(n);
        int span = until - from;
        int builds = feed.builds().size();
        feedFirm[n] = absent(builds, span);
        feedPublic[n] = absent(builds, span);
        if (feed.material() < 0) {
            return;
        }
        double lot = s.materials().get(feed.material()).lot();
        double share = s.materialShare(feed.material()) * feed.availability();
        boolean state = feed.row().kind() == Producer.Kind.STATE;
        for (int k = 0; k < builds; k++) {
            var build = feed.builds().get(k);
            double built = 0;
            for (int t = 0; t < from; t++) {
                built += before.feedLineByFirm[n][k][t] + before.feedLineByPublic[n][k][t];
            }
            double ceiling = Math.max(0, build.ceiling() / lot - built);
            int total = a.row(-Assembly.FREE, ceiling, Names.tag(Names.FEED_CEILING, n, k, 0));
            for (int at = 0; at + build.lead() < span; at++) {
                int t = from + at;
                if (!decides(t) || ceiling <= 0) {
                    continue;
                }
                double most = build.rate() / lot * step(t);
                int row = a.row(-Assembly.FREE, most, Names.tag(Names.FEED_RATE, n, k, t));
                if (build.finance() != Expansion.Finance.PUBLIC && !state) {
                    int column = a.column(0, Assembly.FREE, Names.tag(Names.FEED_FIRM, n, k, t));
                    feedFirm[n][k][at] = column;
                    a.add(row, column, 1);
                    a.add(total, column, 1);
                    a.add(money(feed.bloc(), 0, at), column, -build.cost() * lot);
                }
                if (build.finance() != Expansion.Finance.FIRM) {
                    int column = a.column(0, Assembly.FREE, Names.tag(Names.FEED_PUBLIC, n, k, t));
                    feedPublic[n][k][at] = column;
                    a.add(row, column, 1);
                    a.add(total, column, 1);
                    a.add(investMoney(feed.bloc(), at), column, -build.cost() * lot);
                }
            }
        }
        double constant = feedBefore(n);
        for (int at = 0; at < span; at++) {
            int t = from + at;
            double arriving = t < decideUntil ? feed.announced().at(t) / lot : 0;
            for (int k = 0; k < builds; k++) {
                int old = t - feed.builds().get(k).lead();
                if (old >= 0 && old < from) {
                    arriving +=
                            before.feedLineByFirm[n][k][old] + before.feedLineByPublic[n][k][old];
                }
            }
            if (builds == 0) {
                constant += arriving;
                feedConstant[n][at] = share * constant;
                continue;
            }
            feedShare[n] = share;
            feedCapacity[n][at] =
                    a.column(0, Assembly.FREE, Names.tag(Names.FEED_CAPACITY, n, 0, t));
            double known = arriving + (at == 0 ? constant : 0);
            int row = a.row(known, known, Names.tag(Names.FEED_CAPACITY, n, 0, t));
            a.add(row, feedCapacity[n][at], 1);
            if (at > 0) {
                a.add(row, feedCapacity[n][at - 1], -1);
            }
            for (int k = 0; k < builds; k++) {
                int old = at - feed.builds().get(k).lead();
                if (old >= 0) {
                    a.add(row, feedFirm[n][k][old], -1);
                    a.add(row, feedPublic[n][k][old], -1);
                }
            }
        }
    }

    /** Material lots a month that a source can make at the start of the window. */
    private double feedBefore(int n) {
        var feed = s.feeds().get(n);
        double lot = s.materials().get(feed.material()).lot();
        double sum = feed.capacity() / lot;
        for (int t = 0; t < from; t++) {
            sum += feed.announced().at(t) / lot;
            for (int k = 0; k < feed.builds().size(); k++) {
                int old = t - feed.builds().get(k).lead();
                if (old >= 0) {
                    sum += before.feedLineByFirm[n][k][old] + before.feedLineByPublic[n][k][old];
                }
            }
        }
        return sum;
    }

    private void materials() {
        for (int m = 0; m < s.materials().size(); m++) {
            double lot = s.materials().get(m).lot();
            for (int n = 0; n < until - from; n++) {
                int t = from + n;
                materialStock[m][n] =
                        a.column(0, Assembly.FREE, Names.tag(Names.MATERIAL, m, 0, t));
                double known = n == 0 ? before.materialStock(m, from) : 0;
                int row = a.row(known, known, Names.tag(Names.MATERIAL, m, 0, t));
                materialRow[m][n] = row;
                a.add(row, materialStock[m][n], 1);
                if (n > 0) {
                    a.add(row, materialStock[m][n - 1], -1);
                }
                for (int f = 0; f < s.feeds().size(); f++) {
                    if (s.feeds().get(f).material() == m) {
                        a.add(row, feedCapacity[f][n], -feedShare[f]);
                        a.raiseBoth(row, feedConstant[f][n]);
                    }
                }
                for (int j = 0; j < s.sites().size(); j++) {
                    int i = s.sites().get(j).item();
                    double use = i < 0 ? 0 : s.materialUse(i, m) * lot(i) / lot;
                    if (use > 0) {
                        sumOutput(row, j, n, use);
                    }
                }
            }
        }
    }

    // ---- offers, gifts, stocks, needs ----

    private void offersAndGifts() {
        int span = until - from;
        for (int o = 0; o < buy.length; o++) {
            var sale = s.sales().get(o);
            buy[o] = absent(sale.steps().size(), span);
            if (sale.item() < 0 || sale.monthly() <= 0) {
                continue;
            }
            double lot = lot(sale.item());
            double bought = 0;
            for (int t = 0; t < from; t++) {
                bought += before.bought[o][t];
            }
            offerRow[o] =
                    a.row(
                            -Assembly.FREE,
                            Math.max(0, sale.total() / lot - bought),
                            Names.tag(Names.OFFER, o, 0, 0));
            int first = Math.max(from, Math.max(sale.from(), s.start()));
            for (int t = first; t <= Math.min(sale.to(), decideUntil - 1); t++) {
                if (t + sale.lag() >= until) {
                    continue;
                }
                for (int k = 0; k < sale.steps().size(); k++) {
                    double most = sale.monthly() / lot * sale.steps().get(k).share();
                    int column = a.column(0, most, Names.tag(Names.OFFER, o, k, t));
                    buy[o][k][t - from] = column;
                    a.add(offerRow[o], column, 1);
                    double price = sale.price() * lot / 1e6 * sale.steps().get(k).factor();
                    a.add(money(sale.bloc(), 0, t - from), column, -price);
                }
            }
        }
        for (int c = 1; c < claimants; c++) {
            for (int i = 0; i < items; i++) {
                double left = s.giftable(c, i) / lot(i);
                for (int t = 0; t < from; t++) {
                    left -= before.given[c][i][t];
                }
                if (left <= 1e-9 || !s.claims(0, i)) {
                    continue;
                }
                giftRow[c][i] = a.row(-Assembly.FREE, left, Names.tag(Names.GIFT, c, i, 0));
                for (int n = 0; n < span; n++) {
                    gift[c][i][n] =
                            a.column(0, Assembly.FREE, Names.tag(Names.GIFT, c, i, from + n));
                    a.add(giftRow[c][i], gift[c][i][n], 1);
                }
            }
        }
    }

    private void stocks() {
        int span = until - from;
        var substitutes = s.c().substitutes();
        for (int n = 0; n < substitutes.size(); n++) {
            int i = s.indexOf(substitutes.get(n).item());
            int by = s.indexOf(substitutes.get(n).by());
            if (i < 0 || by < 0) {
                continue;
            }
            double perLot = substitutes.get(n).rate().value() * lot(i) / lot(by);
            for (int t = from; t < until; t++) {
                double most =
                        substitutes.get(n).ceiling().value()
                                * s.full(0, i, foreseen(t))
                                / lot(i)
                                * perLot;
                if (most > 0) {
                    substitute[n][t - from] =
                            a.column(0, most, Names.tag(Names.SUBSTITUTE, n, 0, t));
                }
            }
        }
        for (int c = 0; c < claimants; c++) {
            for (int i = 0; i < items; i++) {
                if (!s.claims(c, i)) {
                    continue;
                }
                for (int n = 0; n < span; n++) {
                    stock(c, i, n);
                }
                if (c == 0) {
                    endCredit(i);
                }
            }
        }
    }

    private void stock(int c, int i, int n) {
        int t = from + n;
        int tt = foreseen(t);
        double lot = lot(i);
        stock[c][i][n] = a.column(0, Assembly.FREE, Names.tag(Names.STOCK, c, i, t));
        double need = c == 0 ? s.full(0, i, tt) / lot : s.ownUse(c, i, tt) / lot;
        double known = before.inTransit(c, i, t, from) - need;
        if (n == 0) {
            known += before.stock(c, i, from);
        }
        // stock[t] − stock[t−1] − arrivals + gifts given − shortfall − substituted + … = −need +
        // known
        int row = a.row(known, known, Names.tag(Names.STOCK, c, i, t));
        if (c == 0) {
            stockRow[i][n] = row;
        }
        a.add(row, stock[c][i][n], 1);
        if (n > 0) {
            a.add(row, stock[c][i][n - 1], -1);
        }
        Optional<Integer> shelfLife = s.items().get(i).shelfLife();
        if (shelfLife.isPresent()) {
            incoming[c][i][n] = a.column(0, Assembly.FREE, Names.tag(Names.INCOMING, c, i, t));
            int sum = a.row(0, 0, Names.tag(Names.INCOMING, c, i, t));
            a.add(sum, incoming[c][i][n], 1);
            arrivals(c, i, n, sum);
            a.add(row, incoming[c][i][n], -1);
            expire(c, i, n, row, shelfLife.get());
        } else {
            arrivals(c, i, n, row);
        }
        if (c == 0) {
            needs(i, n, row, need);
        } else {
            a.add(row, gift[c][i][n], 1);
            ally(c, i, n, row, need);
        }
    }

    /** What is decided here and arrives in a month, taken off a row. */
    private void arrivals(int c, int i, int n, int row) {
        for (int j = 0; j < s.sites().size(); j++) {
            Site site = s.sites().get(j);
            int made = n - site.lag();
            if (site.item() == i && made >= 0) {
                for (int[] step : x[j][c]) {
                    a.add(row, step[made], -1);
                }
            }
        }
        if (c > 0) {
            return;
        }
        for (int o = 0; o < buy.length; o++) {
            int at = n - s.sales().get(o).lag();
            if (s.sales().get(o).item() == i && at >= 0) {
                for (int[] step : buy[o]) {
                    a.add(row, step[at], -1);
                }
            }
        }
        for (int giver = 1; giver < claimants; giver++) {
            a.add(row, gift[giver][i][n], -1);
        }
    }

    /**
     * First in, first out: a stock is at most what came in within its shelf life; the rest expires.
     */
    private void expire(int c, int i, int n, int row, int shelfLife) {
        int t = from + n;
        a.add(row, a.column(0, Assembly.FREE, Names.tag(Names.EXPIRED, c, i, t)), 1);
        double known = before.unexpired(c, i, t, shelfLife, from);
        int fresh = a.row(-Assembly.FREE, known, Names.tag(Names.EXPIRED, c, i, t));
        a.add(fresh, stock[c][i][n], 1);
        for (int m = Math.max(0, n - shelfLife + 1); m <= n; m++) {
            a.add(fresh, incoming[c][i][m], -1);
        }
    }

    /**
     * The claimant's use: full need less shortfall less what substitutes do, in three convex bands.
     */
    private void needs(int i, int n, int row, double full) {
        int t = from + n;
        double floor = s.floor(0, i, foreseen(t)) / lot(i);
        int substituted = -1;
        if (full > 0) {
            shortFull[i][n] = a.column(0, full, Names.tag(Names.SHORT_FULL, i, 0, t));
            a.add(row, shortFull[i][n], -1);
            if (floor < full) {
                shortMid[i][n] = a.column(0, Assembly.FREE, Names.tag(Names.SHORT_MID, i, 0, t));
                int mid =
                        a.row(
                                (floor + full) / 2 - full,
                                Assembly.FREE,
                                Names.tag(Names.SHORT_MID, i, 0, t));
                a.add(mid, shortMid[i][n], 1);
                a.add(mid, shortFull[i][n], -1);
                if (floor > 0) {
                    shortFloor[0][i][n] =
                            a.column(0, Assembly.FREE, Names.tag(Names.SHORT_FLOOR, 0, i, t));
                    int low =
                            a.row(
                                    floor - full,
                                    Assembly.FREE,
                                    Names.tag(Names.SHORT_FLOOR, 0, i, t));
                    a.add(low, shortFloor[0][i][n], 1);
                    a.add(low, shortFull[i][n], -1);
                }
            }
        }
        var substitutes = s.c().substitutes();
        for (int k = 0; k < substitutes.size(); k++) {
            int column = substitute[k][n];
            if (column < 0) {
                continue;
            }
            int of = s.indexOf(substitutes.get(k).item());
            int by = s.indexOf(substitutes.get(k).by());
            double perLot = substitutes.get(k).rate().value() * lot(of) / lot(by);
            if (by == i) {
                a.add(row, column, 1);
            }
            if (of == i) {
                a.add(row, column, -1 / perLot);
                if (substituted < 0) {
                    substituted = a.row(-Assembly.FREE, full, Names.tag(Names.SUBSTITUTE, i, 0, t));
                    a.add(substituted, shortFull[i][n], 1);
                }
                a.add(substituted, column, 1 / perLot);
            }
        }
        for (int j = 0; j < s.sites().size(); j++) {
            var danger = s.sites().get(j).danger();
            if (danger.isPresent() && danger.get().interceptor() == i && cover[j][n] >= 0) {
                double units = danger.get().interceptorsPerUnit() * lot(s.sites().get(j).item());
                a.add(row, cover[j][n], units / lot(i));
            }
        }
    }

    private void ally(int c, int i, int n, int row, double ownUse) {
        int t = from + n;
        if (ownUse > 0) {
            shortFloor[c][i][n] = a.column(0, ownUse, Names.tag(Names.SHORT_FLOOR, c, i, t));
            a.add(row, shortFloor[c][i][n], -1);
        }
        double floor = s.stockFloor(c, i, foreseen(t)) / lot(i);
        if (floor > 0) {
            belowFloor[c][i][n] = a.column(0, Assembly.FREE, Names.tag(Names.BELOW_FLOOR, c, i, t));
            int low = a.row(floor, Assembly.FREE, Names.tag(Names.BELOW_FLOOR, c, i, t));
            a.add(low, stock[c][i][n], 1);
            a.add(low, belowFloor[c][i][n], 1);
        }
        double target = s.stockTarget(c, i, foreseen(t)) / lot(i);
        if (target > 0) {
            belowTarget[c][i][n] =
                    a.column(0, Assembly.FREE, Names.tag(Names.BELOW_TARGET, c, i, t));
            int low = a.row(target, Assembly.FREE, Names.tag(Names.BELOW_TARGET, c, i, t));
            a.add(low, stock[c][i][n], 1);
            a.add(low, belowTarget[c][i][n], 1);
        }
    }

    private void endCredit(int i) {
        double full = s.full(0, i, foreseen(until - 1)) / lot(i);
        double months = s.c().settings().endRule().stockMonths();
        if (full <= 0 || months <= 0 || s.c().settings().endRule().stockCredit() <= 0) {
            return;
        }
        credit[i] = a.column(0, months * full, Names.tag(Names.CREDIT, i, 0, until));
        int row = a.row(-Assembly.FREE, 0, Names.tag(Names.CREDIT, i, 0, until));
        a.add(row, credit[i], 1);
        a.add(row, stock[0][i][until - from - 1], -1);
    }

    // ---- money ----

    /** The row in which a bloc is paid for a claimant in a month: payments ≥ what is due. */
    private int money(String bloc, int c, int n) {
        int b = blocs.indexOf(bloc);
        if (moneyRow[b][c][n] < 0) {
            moneyRow[b][c][n] = a.row(0, Assembly.FREE, Names.tag(Names.MONEY, b, c, from + n));
        }
        return moneyRow[b][c][n];
    }

    private int investMoney(String bloc, int n) {
        int b = blocs.indexOf(bloc);
        if (investMoneyRow[b][n] < 0) {
            investMoneyRow[b][n] =
                    a.row(0, Assembly.FREE, Names.tag(Names.INVEST_MONEY, b, 0, from + n));
        }
        return investMoneyRow[b][n];
    }

    private void money() {
        int span = until - from;
        int firstYear = s.yearIndex(from);
        int lastYear = s.yearIndex(until - 1);
        for (int f = 0; f < s.purses().size(); f++) {
            var purse = s.purses().get(f);
            var rules = rulesOf(s, f);
            pay[f] = absent(rules.size(), span);
            int end = purse.end() < decideUntil ? purse.end() : until;
            double[] envelope = new double[lastYear - firstYear + 1];
            double sum = 0;
            for (int y = firstYear; y <= lastYear; y++) {
                envelope[y - firstYear] = envelope(f, y, end);
                sum += envelope[y - firstYear];
            }
            if (sum <= 0 || rules.isEmpty()) {
                continue;
            }
            int[] left = new int[envelope.length];
            for (int y = firstYear; y <= lastYear; y++) {
                int at = y - firstYear;
                fundRow[f][y] = a.row(envelope[at], envelope[at], Names.tag(Names.FUND, f, y, 0));
                left[at] = a.column(0, Assembly.FREE, Names.tag(Names.FUND, f, y, 0));
                a.add(fundRow[f][y], left[at], 1);
                if (at > 0) {
                    a.add(fundRow[f][y], left[at - 1], -purse.carryOver());
                }
                if (purse.investShare() > 0 && purse.investShare() < 1) {
                    double most =
                            at == 0
                                    ? before.investLeft(f, from)
                                    : purse.investShare() * envelope[at];
                    investRow[f][y] = a.row(-Assembly.FREE, most, Names.tag(Names.INVEST, f, y, 0));
                }
            }
            for (int r = 0; r < rules.size(); r++) {
                FundRule rule = rules.get(r);
                int b = blocs.indexOf(rule.supplier());
                int c = s.claimants().indexOf(rule.claimant());
                if (b < 0 || c < 0) {
                    continue;
                }
                boolean invests = rule.use() == FundRule.Use.INVESTMENT;
                if (invests && purse.investShare() <= 0) {
                    continue;
                }
                boolean abroad =
                        purse.row().national() && !rule.supplier().equals(purse.row().home());
                double worth = abroad ? 1 / (1 + s.premiumAbroad()) : 1;
                for (int n = Math.max(0, purse.first() - from); n < span && from + n < end; n++) {
                    int row = invests ? investMoneyRow[b][n] : moneyRow[b][c][n];
                    if (row < 0) {
                        continue;
                    }
                    int y = s.yearIndex(from + n);
                    int column = a.column(0, Assembly.FREE, Names.tag(Names.PAY, f, r, from + n));
                    pay[f][r][n] = column;
                    a.add(row, column, worth);
                    a.add(fundRow[f][y], column, 1);
                    if (invests && investRow[f][y] >= 0) {
                        a.add(investRow[f][y], column, 1);
                    }
                }
            }
        }
    }

    /** EUR million that a fund has new in calendar year y of this window. */
    private double envelope(int f, int y, int end) {
        var purse = s.purses().get(f);
        if (y == s.yearIndex(from)) {
            return before.fundLeft(f, from);
        }
        int known = Math.min(y, s.yearIndex(decideUntil - 1));
        int whole = 0;
        for (int t = 0; t < Math.min(s.months(), Math.max(purse.end(), 0)); t++) {
            whole += s.yearIndex(t) == known ? 1 : 0;
        }
        int here = 0;
        for (int t = from; t < Math.min(until, end); t++) {
            here += s.yearIndex(t) == y ? 1 : 0;
        }
        return whole == 0 ? 0 : purse.amounts().get(known) / whole * here;
    }

    // ---- objective ----

    /** Costs of one tier, by column. */
    double[] objective(ObjectiveTier tier) {
        double[] cost = new double[a.columns()];
        switch (tier) {
            case FLOOR -> floorCosts(cost);
            case FULL -> fullCosts(cost);
            case ALLY_TARGETS -> allyCosts(cost);
            case COST -> moneyCosts(cost);
        }
        return cost;
    }

    private static void put(double[] cost, int column, double value) {
        if (column >= 0) {
            cost[column] += value;
        }
    }

    private double weight(int i, int t) {
        return s.items().get(i).weight() * s.discount(t);
    }

    private void floorCosts(double[] cost) {
        for (int n = 0; n < until - from; n++) {
            int t = from + n;
            int tt = foreseen(t);
            for (int i = 0; i < items; i++) {
                double lot = lot(i);
                double floor = s.floor(0, i, tt) / lot;
                if (floor > 0) {
                    boolean same = floor >= s.full(0, i, tt) / lot;
                    put(cost, same ? shortFull[i][n] : shortFloor[0][i][n], weight(i, t) / floor);
                }
                for (int c = 1; c < claimants; c++) {
                    if (s.ownUse(c, i, tt) > 0) {
                        put(cost, shortFloor[c][i][n], weight(i, t) / (s.ownUse(c, i, tt) / lot));
                    }
                    if (s.stockFloor(c, i, tt) > 0) {
                        put(
                                cost,
                                belowFloor[c][i][n],
                                weight(i, t) / (s.stockFloor(c, i, tt) / lot));
                    }
                }
            }
            for (int j = 0; j < s.sites().size(); j++) {
                int q = n / QUARTER;
                if (broken[j][q] >= 0) {
                    int i = s.sites().get(j).item();
                    double need = Math.max(s.floor(0, i, tt), 0.1 * s.full(0, i, tt)) / lot(i);
                    double each = BREAK * Math.max(0.1, weight(i, t)) / Math.max(need, 1e-3);
                    put(cost, broken[j][q], each);
                    put(cost, premiumUnpaid[j][q], each / price(s.sites().get(j)));
                }
            }
        }
    }

    private void fullCosts(double[] cost) {
        for (int n = 0; n < until - from; n++) {
            int t = from + n;
            int tt = foreseen(t);
            for (int i = 0; i < items; i++) {
                double full = s.full(0, i, tt) / lot(i);
                double mid = (full + s.floor(0, i, tt) / lot(i)) / 2;
                if (full > 0) {
                    boolean bands = shortMid[i][n] >= 0;
                    put(cost, shortFull[i][n], weight(i, t) / full * (bands ? 0.5 : 1));
                    put(cost, shortMid[i][n], weight(i, t) / mid * 0.5);
                }
            }
        }
        for (int i = 0; i < items; i++) {
            double full = s.full(0, i, foreseen(until - 1)) / lot(i);
            if (credit[i] >= 0) {
                double share = s.c().settings().endRule().stockCredit();
                put(cost, credit[i], -share * weight(i, until) / full);
            }
        }
    }

    private void allyCosts(double[] cost) {
        for (int n = 0; n < until - from; n++) {
            for (int i = 0; i < items; i++) {
                for (int c = 1; c < claimants; c++) {
                    double target = s.stockTarget(c, i, foreseen(from + n)) / lot(i);
                    if (target > 0) {
                        put(cost, belowTarget[c][i][n], weight(i, from + n) / target);
                    }
                }
            }
        }
    }

    private void moneyCosts(double[] cost) {
        for (int n = 0; n < until - from; n++) {
            double d = s.discount(from + n);
            for (int[][] fund : pay) {
                for (int[] rule : fund) {
                    put(cost, rule[n], d);
                }
            }
            for (int j = 0; j < s.sites().size(); j++) {
                Site site = s.sites().get(j);
                put(cost, close[j][n], d * site.closingCost() * lot0(site) / 1e6);
                for (int l = 0; l < LENGTHS.length; l++) {
                    if (contract[j].length > 0 && contract[j][l][n] >= 0) {
                        int tail =
                                Math.max(
                                        0,
                                        from
                                                + n
                                                + leadOf(site)
                                                + LENGTHS[l]
                                                - Math.max(until, s.months()));
                        put(
                                cost,
                                contract[j][l][n],
                                s.discount(s.months())
                                        * s.c().settings().endRule().tailCost()
                                        * tail
                                        * (price(site) + premiumOf(site, LENGTHS[l])));
                    }
                }
            }
        }
    }

    private double lot0(Site site) {
        return site.item() < 0 ? 1 : lot(site.item());
    }

    // ---- solution ----

    /** Writes the decisions of months {@code from} to before {@code to} into {@code into}. */
    void execute(double[] values, int to, Executed into) {
        for (int n = 0; n < to - from; n++) {
            int t = from + n;
            for (int j = 0; j < s.sites().size(); j++) {
                Site site = s.sites().get(j);
                for (int c = 0; c < claimants; c++) {
                    for (int[] step : x[j][c]) {
                        into.output[j][c][t] += value(values, step[n]);
                    }
                    prepay(values, j, site, c, n, into);
                }
                into.capacity[j][t] = value(values, capacity[j][n]);
                into.damaged[j][t] = value(values, damage[j][n]);
                into.covered[j][t] = value(values, cover[j][n]);
                into.closed[j][t] = value(values, close[j][n]);
                into.warm[j][t] = value(values, warm[j][n / QUARTER]);
                into.notTaken[j][t] = value(values, idle[j][n / QUARTER]);
                into.broken[j][t] = value(values, broken[j][n / QUARTER]);
                into.premiumUnpaid[j][t] = value(values, premiumUnpaid[j][n / QUARTER]);
                for (int k = 0; k < firmLine[j].length; k++) {
                    into.lineByFirm[j][k][t] = value(values, firmLine[j][k][n]);
                    into.lineByPublic[j][k][t] = value(values, publicLine[j][k][n]);
                }
                for (int l = 0; l < contract[j].length; l++) {
                    into.contract[j][l][t] = value(values, contract[j][l][n]);
                }
                var danger = site.danger();
                if (danger.isPresent() && danger.get().interceptor() >= 0) {
                    int i = danger.get().interceptor();
                    into.coverUse[i][t] +=
                            into.covered[j][t]
                                    * danger.get().interceptorsPerUnit()
                                    * lot0(site)
                                    / lot(i);
                }
            }
            for (int f = 0; f < s.feeds().size(); f++) {
                into.material[f][t] =
                        feedShare[f] * value(values, feedCapacity[f][n]) + feedConstant[f][n];
                for (int k = 0; k < feedFirm[f].length; k++) {
                    into.feedLineByFirm[f][k][t] = value(values, feedFirm[f][k][n]);
                    into.feedLineByPublic[f][k][t] = value(values, feedPublic[f][k][n]);
                }
            }
            for (int o = 0; o < buy.length; o++) {
                for (int[] step : buy[o]) {
                    into.bought[o][t] += value(values, step[n]);
                }
            }
            for (int k = 0; k < substitute.length; k++) {
                into.substituted[k][t] = value(values, substitute[k][n]);
            }
            for (int i = 0; i < items; i++) {
                into.used[0][i][t] = s.full(0, i, t) / lot(i) - value(values, shortFull[i][n]);
                for (int k = 0; k < substitute.length; k++) {
                    var row = s.c().substitutes().get(k);
                    if (s.indexOf(row.item()) == i && s.indexOf(row.by()) >= 0) {
                        into.used[0][i][t] -=
                                into.substituted[k][t]
                                        / (row.rate().value() * lot(i) / lot(s.indexOf(row.by())));
                    }
                }
                into.used[0][i][t] = Math.max(0, into.used[0][i][t]);
                for (int c = 1; c < claimants; c++) {
                    into.given[c][i][t] = value(values, gift[c][i][n]);
                    into.used[c][i][t] =
                            s.ownUse(c, i, t) / lot(i) - value(values, shortFloor[c][i][n]);
                }
            }
            for (int f = 0; f < pay.length; f++) {
                for (int r = 0; r < pay[f].length; r++) {
                    into.paid[f][r][t] = value(values, pay[f][r][n]);
                }
            }
        }
    }

    /** Remembers the advances that are paid in month n. */
    private void prepay(double[] values, int j, Site site, int c, int n, Executed into) {
        int later = n + site.orderLag();
        if (later >= until - from) {
            return;
        }
        for (int k = 0; k < x[j][c].length; k++) {
            into.prepaid[j][c][from + later] +=
                    value(values, x[j][c][k][later])
                            * price(site)
                            * site.steps().get(k).factor()
                            * site.advance();
        }
    }

    private static double value(double[] values, int column) {
        if (column < 0) {
            return 0;
        }
        double v = values[column];
        return v > 1e-11 ? v : 0;
    }

    private static int[][] absent(int n, int span) {
        int[][] index = new int[n][span];
        for (int[] row : index) {
            java.util.Arrays.fill(row, -1);
        }
        return index;
    }

    private static int[][][] absent(int n, int m, int span) {
        int[][][] index = new int[n][][];
        for (int k = 0; k < n; k++) {
            index[k] = absent(m, span);
        }
        return index;
    }
}
