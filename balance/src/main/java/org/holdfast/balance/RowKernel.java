package org.holdfast.balance;

/**
 * Arithmetic on rows of futures, one number a future. Every row is read and written at the same
 * index, and no step branches on a future's number, so that the JIT runs several futures at a time.
 * The results are those of the plain formula to the last bit.
 */
final class RowKernel {
    /** One over the smallest normal number. */
    private static final double HUGE = 0x1p1022;

    /** Relative; two counts of a stock that differ by less are the same. */
    private static final double SAME = 1e-9;

    private RowKernel() {}

    /** 1 if a number from 0 on is 0, else 0. The number is 0 or normal. */
    static double isZero(double number) {
        return 1 - Math.min(1, number * HUGE);
    }

    /**
     * The share of what is wanted that is there: {@code wanted > there ? there / wanted : 1}.
     * Neither is negative.
     */
    static double part(double there, double wanted) {
        double none = isZero(wanted);
        return Math.min(1, (there + none) / (wanted + none));
    }

    /**
     * What is missing of a need, as a share of it: {@code need > there ? (need − there) / need :
     * 0}.
     */
    static double missing(double need, double there) {
        return Math.max(0, need - there) / (need + isZero(need));
    }

    static void fill(double[] into, double value) {
        for (int f = 0; f < into.length; f++) {
            into[f] = value;
        }
    }

    static void copy(double[] from, double[] into) {
        for (int f = 0; f < into.length; f++) {
            into[f] = from[f];
        }
    }

    static void add(double[] row, double[] into) {
        for (int f = 0; f < into.length; f++) {
            into[f] += row[f];
        }
    }

    static void addProduct(double[] row, double[] times, double[] into) {
        for (int f = 0; f < into.length; f++) {
            into[f] += row[f] * times[f];
        }
    }

    static void addProduct(double[] row, double times, double[] into) {
        for (int f = 0; f < into.length; f++) {
            into[f] += times * row[f];
        }
    }

    static void multiply(double[] into, double[] times) {
        for (int f = 0; f < into.length; f++) {
            into[f] *= times[f];
        }
    }

    /** Takes from a stock, which does not fall below zero. */
    static void take(double[] row, double[] stock) {
        for (int f = 0; f < stock.length; f++) {
            stock[f] = Math.max(0, stock[f] - row[f]);
        }
    }

    /** Adds what was sent {@code lag[f]} months before month t: a gather, future by future. */
    static void arrive(double[][][] sent, int cell, int[] lag, int t, double[] into) {
        for (int f = 0; f < into.length; f++) {
            if (t >= lag[f]) {
                into[f] += sent[t - lag[f]][cell][f];
            }
        }
    }

    /** What sources make of a planned quantity, and add to the stock of a material. */
    static void makeMaterial(
            double planned,
            double counted,
            double[] share,
            double[] capacity,
            double[] made,
            double[] stock) {
        for (int f = 0; f < made.length; f++) {
            double there = share[f] * capacity[f];
            double scale = counted > 0 ? there / counted : 1;
            made[f] = Math.min(planned * scale, there);
            stock[f] += made[f];
        }
    }

    /** What sources make beyond the plan, of what is still wanted. */
    static void makeMoreMaterial(
            double[] share, double[] capacity, double[] wanted, double[] made, double[] stock) {
        for (int f = 0; f < made.length; f++) {
            double idle = Math.max(0, share[f] * capacity[f] - made[f]);
            double more = Math.min(idle, wanted[f]);
            wanted[f] -= more;
            made[f] += more;
            stock[f] += more;
        }
    }

    /** What a need over some months lacks, beside what is there or under way. */
    static void lack(int months, double[] need, double[] position, double[] lack) {
        for (int f = 0; f < lack.length; f++) {
            lack[f] = need[f] * months - position[f];
        }
    }

    /**
     * What is lacking; where the plan had more than enough, what is lacking to that. Where it is
     * what the plan counted on, nothing.
     *
     * @param lack negative: more than enough
     * @param counted what the plan lacked
     * @return whether it is anything in any future
     */
    static boolean wantMore(double[] lack, double counted, double[] wanted) {
        double kept = Math.min(0, counted);
        double same = SAME * (1 + Math.abs(counted));
        double most = 0;
        for (int f = 0; f < wanted.length; f++) {
            double beyond = Math.max(0, Math.abs(lack[f] - counted) - same);
            wanted[f] = (1 - isZero(beyond)) * Math.max(0, lack[f] - kept);
            most = Math.max(most, wanted[f]);
        }
        return most > 0;
    }

    static void subtract(double[] row, double[] from) {
        for (int f = 0; f < from.length; f++) {
            from[f] -= row[f];
        }
    }

    /**
     * The share of what is sent that goes beyond the floor over the lead time.
     *
     * @param lack with what is sent; negative: more than enough
     * @param sent overwritten with the share
     */
    static void spare(double[] lack, double[] sent) {
        for (int f = 0; f < sent.length; f++) {
            sent[f] = part(Math.max(0, -lack[f]), sent[f]);
        }
    }

    /** Adds what of a row goes beyond the floor, at its prices. */
    static void addSpare(double[] row, double[] price, double[] share, double[] into) {
        for (int f = 0; f < into.length; f++) {
            into[f] += row[f] * price[f] * share[f];
        }
    }

    /**
     * Money for what lacks the floor, from what goes beyond it.
     *
     * @param wanted what the first costs
     * @param left money for it; what gives way is added
     * @param spare what the second costs; overwritten with the share of it that gives way
     */
    static void giveWay(double[] wanted, double[] left, double[] spare) {
        for (int f = 0; f < spare.length; f++) {
            double given = Math.min(Math.max(0, wanted[f] - left[f]), spare[f]);
            left[f] += given;
            spare[f] = given / (spare[f] + isZero(spare[f]));
        }
    }

    /** Takes off a row a share of a share of it. */
    static void lessen(double[] share, double[] ofIt, double[] row) {
        for (int f = 0; f < row.length; f++) {
            row[f] *= 1 - share[f] * ofIt[f];
        }
    }

    /** What a stock rose by. */
    static void rise(double[] before, double[] after, double[] rise) {
        for (int f = 0; f < rise.length; f++) {
            rise[f] = after[f] - before[f];
        }
    }

    /**
     * Takes off a stock what is past its shelf life.
     *
     * @param past what came in just longer ago than the shelf life
     * @param young the part of the first stock that is within it
     * @param recent what came in within it, to be brought up to date
     */
    static void expire(
            double[] incoming,
            double[] past,
            double young,
            double[] first,
            double[] recent,
            double[] stock,
            double[] expired) {
        for (int f = 0; f < stock.length; f++) {
            double within = Math.max(0, recent[f] + incoming[f] - past[f]);
            double over = Math.max(0, stock[f] - (within + young * first[f]));
            recent[f] = within;
            expired[f] = over;
            stock[f] -= over;
        }
    }

    /** Takes what is wanted, as far as it is there. */
    static void takeMore(double[] there, double[] wanted, double[] taken) {
        for (int f = 0; f < taken.length; f++) {
            double got = Math.min(there[f], wanted[f]);
            taken[f] = got;
            wanted[f] -= got;
        }
    }

    static void product(double[] row, double[] times, double[] into) {
        for (int f = 0; f < into.length; f++) {
            into[f] = row[f] * times[f];
        }
    }

    static void multiply(double[] row, double by) {
        for (int f = 0; f < row.length; f++) {
            row[f] *= by;
        }
    }

    /** Adds the money of a month that was not spent. */
    static void leave(double worth, double[] money, double[] total, double[] scale, double[] left) {
        for (int f = 0; f < left.length; f++) {
            left[f] += Math.max(0, money[f] * worth - total[f] * scale[f]);
        }
    }

    /** Pays what can be paid of a total, in proportion. */
    static void spend(double[] left, double[] total, double[] scale) {
        for (int f = 0; f < left.length; f++) {
            double part = part(left[f], total[f]);
            scale[f] = part;
            left[f] = Math.max(0, left[f] - total[f] * part);
        }
    }

    /** Takes off what was used between two counts of a stock. */
    static void consume(double[] before, double[] after, double[] position) {
        for (int f = 0; f < position.length; f++) {
            position[f] -= before[f] - after[f];
        }
    }

    /** Capacity with what is added and without what closes. */
    static void grow(double[] before, double[] added, double closing, double[] capacity) {
        for (int f = 0; f < capacity.length; f++) {
            double whole = before[f] + added[f];
            capacity[f] = whole - Math.min(closing, whole);
        }
    }

    /**
     * An exposed producer: capacity; damage, which strikes add to and repairs take from; and what
     * works and is under cover. Last month's rows may be this month's.
     */
    static void strike(
            double[] capacityBefore,
            double[] damagedBefore,
            double[] coveredBefore,
            double[] added,
            double closing,
            double planned,
            double[] loss,
            double[] coveredLoss,
            double[] repaired,
            double[] capacity,
            double[] damaged,
            double[] covered,
            double[] works) {
        for (int f = 0; f < works.length; f++) {
            double before = capacityBefore[f];
            double whole = before + added[f];
            double now = whole - Math.min(closing, whole);
            double left =
                    (1 - repaired[f] - loss[f]) * damagedBefore[f]
                            + loss[f] * before
                            - (loss[f] - coveredLoss[f]) * coveredBefore[f];
            left = Math.min(now, Math.max(0, left));
            capacity[f] = now;
            damaged[f] = left;
            works[f] = now - left;
            covered[f] = Math.min(planned, works[f]);
        }
    }

    /**
     * What can be made, and how it stands to what the plan counted on and to what it asks for.
     *
     * @param total overwritten: units that can be made
     * @param scale overwritten: these over {@code counted}
     * @param part overwritten: share of {@code planned × scale} that can be made
     */
    static void limit(
            double planned,
            double counted,
            double[] sellable,
            double[] works,
            double[] total,
            double[] scale,
            double[] part) {
        for (int f = 0; f < total.length; f++) {
            double all = sellable[f] * works[f];
            double more = counted > 0 ? all / counted : 1;
            total[f] = all;
            scale[f] = more;
            part[f] = part(all, planned * more);
        }
    }

    /** In proportion: each claimant gets the same part of what it wants. */
    static void shareOut(double planned, double[] scale, double[] part, double[] into) {
        for (int f = 0; f < into.length; f++) {
            into[f] = planned * scale[f] * part[f];
        }
    }

    /** By priority: this claimant takes what it wants of the total, as far as it is there. */
    static void takeFirst(double planned, double[] scale, double[] total, double[] into) {
        for (int f = 0; f < into.length; f++) {
            double got = Math.min(planned * scale[f], total[f]);
            into[f] = got;
            total[f] -= got;
        }
    }

    /** The share of a payment that can be made; {@code money} as a share of {@code worth}. */
    static void afford(double worth, double[] money, double[] total, double[] scale) {
        for (int f = 0; f < scale.length; f++) {
            scale[f] = part(money[f] * worth, total[f]);
        }
    }

    /** Cuts an item's factor to a material that all who want it share. */
    static void cutInProportion(
            double[] use, double[] made, double[] wanted, double[] stock, double[] factor) {
        for (int f = 0; f < factor.length; f++) {
            double own = use[f] * made[f];
            // An item that wants none of it in this future is not cut.
            double part = Math.max(isZero(own), part(stock[f], wanted[f]));
            factor[f] = Math.min(factor[f], part);
        }
    }

    /** Cuts an item's factor to a material of which it may take all. */
    static void cutByPriority(double[] use, double[] made, double[] stock, double[] factor) {
        for (int f = 0; f < factor.length; f++) {
            factor[f] = Math.min(factor[f], part(stock[f], use[f] * made[f]));
        }
    }

    static void takeMaterial(double[] use, double[] made, double[] factor, double[] stock) {
        for (int f = 0; f < stock.length; f++) {
            double own = use[f] * made[f];
            stock[f] = Math.max(0, stock[f] - own * factor[f]);
        }
    }

    /** How much more can be bought than the plan counted on, and what is left to be bought. */
    static void onOffer(
            double counted, double[] monthly, double[] left, double[] scale, double[] total) {
        for (int f = 0; f < scale.length; f++) {
            scale[f] = counted > 0 ? monthly[f] / counted : 1;
            total[f] = Math.min(monthly[f], left[f]);
        }
    }

    static void affordOffer(double[] money, double[] dearer, double[] scale) {
        for (int f = 0; f < scale.length; f++) {
            scale[f] = Math.min(scale[f], money[f] / dearer[f]);
        }
    }

    /** The part of {@code planned × scale} that is there. */
    static void fit(double planned, double[] scale, double[] total, double[] part) {
        for (int f = 0; f < part.length; f++) {
            part[f] = part(total[f], planned * scale[f]);
        }
    }

    /** An ally's own use and gifts, in proportion where its stock does not do for both. */
    static void useByAlly(
            double gift,
            double release,
            double[] need,
            double[] giftLeft,
            double[] stock,
            double[] given,
            double[] used,
            double[] supplied) {
        for (int f = 0; f < stock.length; f++) {
            double there = stock[f];
            double gives = Math.min(gift, giftLeft[f]);
            double uses = Math.min(release, need[f]);
            double part = part(there, gives + uses);
            uses *= part;
            gives *= part;
            giftLeft[f] = Math.max(0, giftLeft[f] - gives);
            given[f] = gives;
            used[f] = uses;
            stock[f] = Math.max(0, there - gives - uses);
            supplied[f] += gives;
        }
    }

    /** What may be given in a month: all that is left, or what is never held back. */
    static void giftRoom(double[] isHeld, double[] left, double[] leftAlways, double[] room) {
        for (int f = 0; f < room.length; f++) {
            room[f] = isHeld[f] > 0 ? Math.min(left[f], leftAlways[f]) : left[f];
        }
    }

    /**
     * Gives where the floor lacks what is there to give beyond what the plan counted on.
     *
     * @param left what may still be given
     * @param counted what could still have been, in the plan
     */
    static void giveMore(
            double[] left,
            double counted,
            double[] floor,
            double[] stock,
            double[] given,
            double[] supplied) {
        for (int f = 0; f < stock.length; f++) {
            double lacks = Math.max(0, floor[f] - supplied[f]);
            double more = Math.min(Math.min(Math.max(0, left[f] - counted), lacks), stock[f]);
            given[f] += more;
            stock[f] -= more;
            supplied[f] += more;
        }
    }

    /** Takes what was given off what is left. */
    static void countGift(double[] isHeld, double[] given, double[] left, double[] leftAlways) {
        for (int f = 0; f < given.length; f++) {
            left[f] = Math.max(0, left[f] - given[f]);
            leftAlways[f] = Math.max(0, leftAlways[f] - isHeld[f] * given[f]);
        }
    }

    /** Cuts the claimant's output to what may go to it. */
    static void withhold(double[] withheld, double[] sellable, double[] works, double[] output) {
        for (int f = 0; f < output.length; f++) {
            double most = (1 - withheld[f]) * (sellable[f] * works[f]);
            output[f] = Math.min(output[f], most);
        }
    }

    /** Cuts what is idle to what may still go to the claimant. */
    static void leaveWithheld(
            double[] withheld, double[] sellable, double[] works, double[] output, double[] idle) {
        for (int f = 0; f < idle.length; f++) {
            double most = (1 - withheld[f]) * (sellable[f] * works[f]);
            idle[f] = Math.min(idle[f], Math.max(0, most - output[f]));
        }
    }

    /** An ally's own use first, then gifts. */
    static void useByAllyFirst(
            double gift,
            double release,
            double[] need,
            double[] giftLeft,
            double[] stock,
            double[] given,
            double[] used,
            double[] supplied) {
        for (int f = 0; f < stock.length; f++) {
            double there = stock[f];
            double gives = Math.min(gift, giftLeft[f]);
            double uses = Math.min(release, need[f]);
            if (gives + uses > there) {
                uses = Math.min(uses, there);
                gives = Math.min(gives, there - uses);
            }
            giftLeft[f] = Math.max(0, giftLeft[f] - gives);
            given[f] = gives;
            used[f] = uses;
            stock[f] = Math.max(0, there - gives - uses);
            supplied[f] += gives;
        }
    }

    /** What is released; with recourse also what is there beyond what the plan counted on. */
    static void release(
            double release,
            boolean recourse,
            double counted,
            double[] need,
            double[] stock,
            double[] there,
            double[] used,
            double[] open) {
        for (int f = 0; f < used.length; f++) {
            double more = recourse ? Math.max(0, stock[f] - counted) : 0;
            double uses = Math.min(release + more, need[f]);
            there[f] = stock[f];
            used[f] = uses;
            open[f] = need[f] - uses;
        }
    }

    /** What stands in for an item whose need is open, up to its ceiling. */
    static void standIn(
            double planned,
            double[] rate,
            double[] ceiling,
            double[] need,
            double[] open,
            double[] units,
            double[] others) {
        for (int f = 0; f < units.length; f++) {
            double most = ceiling[f] * need[f];
            double now = Math.min(planned, Math.min(most, open[f]) * rate[f]);
            units[f] = now;
            open[f] = Math.max(0, open[f] - now / rate[f]);
            others[f] += now;
        }
    }

    /** The claimant's stock, in proportion where it does not do for all. */
    static void useInProportion(
            double[] others,
            double[] stock,
            double[] used,
            double[] cover,
            double[] othersPart,
            double[] coverPart) {
        for (int f = 0; f < stock.length; f++) {
            double there = stock[f];
            double part = part(there, used[f] + others[f] + cover[f]);
            double uses = used[f] * part;
            used[f] = uses;
            othersPart[f] = part;
            coverPart[f] = part;
            stock[f] = Math.max(0, there - uses - others[f] * part - cover[f] * part);
        }
    }

    /** The claimant's stock: release first, then what stands in for others, then cover. */
    static void useByPriority(
            double[] others,
            double[] stock,
            double[] used,
            double[] cover,
            double[] othersPart,
            double[] coverPart) {
        for (int f = 0; f < stock.length; f++) {
            double there = stock[f];
            double uses = Math.min(used[f], there);
            double left = there - uses;
            double forOthers = part(left, others[f]);
            left = Math.max(0, left - others[f] * forOthers);
            double forCover = part(left, cover[f]);
            used[f] = uses;
            othersPart[f] = forOthers;
            coverPart[f] = forCover;
            stock[f] = Math.max(0, there - uses - others[f] * forOthers - cover[f] * forCover);
        }
    }

    /** A sum and a quotient. */
    static void addQuotient(double[] row, double[] units, double[] by, double[] into) {
        for (int f = 0; f < into.length; f++) {
            into[f] = row[f] + units[f] / by[f];
        }
    }

    /** Share of a need that is met; 1 where nothing is needed. */
    static void coverage(double[] covered, double[] need, double[] share) {
        for (int f = 0; f < share.length; f++) {
            double none = isZero(need[f]);
            share[f] = (covered[f] * (1 - none) + none) / (need[f] + none);
        }
    }

    /** Units of a need missed since the first month. */
    static void addShortfall(double[] covered, double[] need, double[] sum, double[] now) {
        for (int f = 0; f < now.length; f++) {
            sum[f] += Math.max(0, need[f] - covered[f]);
            now[f] = sum[f];
        }
    }

    /** Stock in months of need; 0 where nothing is needed. */
    static void stockMonths(double[] stock, double[] need, double[] months) {
        for (int f = 0; f < months.length; f++) {
            double none = isZero(need[f]);
            months[f] = stock[f] * (1 - none) / (need[f] + none);
        }
    }

    /** Own output as a share of use, both since the first month. */
    static void selfReliance(
            double[] own,
            double[] used,
            double[] cover,
            double[] made,
            double[] use,
            double[] now) {
        for (int f = 0; f < now.length; f++) {
            made[f] += own[f];
            use[f] += used[f] + cover[f];
            double none = isZero(use[f]);
            now[f] = Math.min(1, made[f] * (1 - none) / (use[f] + none));
        }
    }

    /** Fire ratio and difference. */
    static void fire(double[] theirs, double[] ours, double[] ratio, double[] difference) {
        for (int f = 0; f < ratio.length; f++) {
            ratio[f] = theirs[f] / Math.max(1, ours[f]);
            difference[f] = theirs[f] - ours[f];
        }
    }

    static void addMissing(double each, double[] need, double[] there, double[] sum) {
        for (int f = 0; f < sum.length; f++) {
            sum[f] += each * missing(need[f], there[f]);
        }
    }

    /** What is missing of the full need, in two bands where the floor is lower. */
    static void addBands(
            double each, double[] floor, double[] full, double[] covered, double[] sum) {
        for (int f = 0; f < sum.length; f++) {
            double bands = 1 - isZero(full[f] - floor[f]);
            double all = sum[f] + each * (1 - 0.5 * bands) * missing(full[f], covered[f]);
            double half = each * 0.5 * missing((floor[f] + full[f]) / 2, covered[f]);
            sum[f] = all + bands * half;
        }
    }

    /** Takes off what stock at the end counts, up to {@code months} of need. */
    static void credit(double each, double months, double[] need, double[] stock, double[] sum) {
        for (int f = 0; f < sum.length; f++) {
            sum[f] -= each * (Math.min(stock[f], months * need[f]) / (need[f] + isZero(need[f])));
        }
    }

    /** The difference of two quotients. */
    static void difference(double[] row, double by, double[] other, double otherBy, double[] into) {
        for (int f = 0; f < into.length; f++) {
            into[f] = row[f] / by - other[f] / otherBy;
        }
    }
}
