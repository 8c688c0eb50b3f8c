"""The balance of one plan in many futures, in NumPy, on arrays that KernelTimes wrote.

The equations are those of docs/method/balance.md and futures.md, written anew: every operation runs
over all sites (or items) and all futures of a block at once. Prints how many futures a second, and
the largest difference from what the kernel found, as a share of the largest number of its kind.

    balance.py FOLDER
"""

import sys
import time

import numpy as np


def read(folder, name):
    numbers = np.fromfile(f"{folder}/{name}.bin", dtype="<f8")
    arrays, at = {}, 0
    with open(f"{folder}/{name}.txt", encoding="utf-8") as index:
        for line in index:
            key, *shape = line.split()
            shape = [int(n) for n in shape]
            size = int(np.prod(shape))
            arrays[key] = numbers[at : at + size].reshape(shape)
            at += size
    assert at == numbers.size
    return arrays


BY_FUTURE = (
    "capacity loss coveredLoss repaired siteLag feedCapacity feedShare materialStock use offerTotal"
    " offerLag stock giftable rate ceiling sitePrice dearer added sellable feedAdded offerMonthly"
    " need floor money"
).split()
WHO = (
    "siteItem coverItem lead offerItem feedMaterial useItem useMaterial substituteItem substituteBy"
    " siteBloc offerBloc ready"
).split()


def part(there, wanted):
    none = wanted == 0
    return np.minimum(1, (there + none) / (wanted + none))


def matrix(rows, count):
    """[count × len(rows)] with a one where a subject belongs to a group; −1 belongs to none."""
    return (np.arange(count)[:, None] == rows[None, :]).astype(float)


class Futures:
    """A block of futures: what stays the same from run to run."""

    def __init__(self, all_arrays, first, last):
        a = {
            # Of what a case has none of, no future is written either.
            k: np.ascontiguousarray(
                v[..., first:last] if v.size else np.zeros((*v.shape[:-1], last - first))
            )
            if k in BY_FUTURE
            else v
            for k, v in all_arrays.items()
        }
        for key in WHO:
            a[key] = a[key].astype(int)
        self.a = a
        self.futures = last - first
        self.months, self.items = a["floor"].shape[:2]
        self.claimants = int(a["claimants"])
        self.sites = a["capacity"].shape[0]
        self.offers = a["offerTotal"].shape[0]
        self.materials = a["materialStock"].shape[0]
        self.blocs = a["worth"].shape[1] // self.claimants
        self.item_of_site = matrix(a["siteItem"], self.items)
        self.item_of_offer = matrix(a["offerItem"], self.items)
        self.bloc_of_site = matrix(a["siteBloc"], self.blocs)
        self.material_of_feed = matrix(a["feedMaterial"], self.materials)
        self.takes = a["siteTakes"][:, None] * np.isin(a["siteItem"], a["useItem"])[:, None]
        self.covers = [j for j in range(self.sites) if a["coverItem"][j] >= 0]
        self.item_of_cover = matrix(a["coverItem"], self.items)
        self.site_lags = self.lags(a["siteLag"])
        self.offer_lags = self.lags(a["offerLag"])
        self.output = a["output"].reshape(self.months, self.sites, self.claimants)
        self.purchase = a["purchase"].reshape(self.months, self.offers, self.claimants)
        self.worth = a["worth"].reshape(self.months, self.blocs, self.claimants, 1)
        self.paid = a["isPaid"].reshape(self.months, self.blocs, self.claimants, 1)
        self.money = a["money"].reshape(self.months, self.blocs, self.claimants, self.futures)

    @staticmethod
    def lags(lag):
        return [(int(n), (lag == n).astype(float)[:, None, :]) for n in np.unique(lag)]

    def run(self):
        a, shape = self.a, (self.months, self.claimants, self.items, self.futures)
        stock_of, used_of, given_of = np.zeros(shape), np.zeros(shape), np.zeros(shape)
        outputs, buys, stand_ins = [], [], []
        longest = int(max(a["siteLag"].max(), a["offerLag"].max(initial=0)))
        arriving = np.zeros((self.months + longest + 1, *shape[1:]))
        stock = a["stock"].reshape(shape[1:]).copy()
        gift_left = a["giftable"].reshape(shape[1:]).copy()
        position = stock[0].copy()
        offer_left = a["offerTotal"].copy()
        materials = a["materialStock"].copy()
        feeds = a["feedCapacity"].copy()
        capacity = a["capacity"].copy()
        damaged, covered = np.zeros_like(capacity), np.zeros_like(capacity)
        left = np.zeros((self.blocs, self.claimants, self.futures))
        need = a["need"].reshape(shape)
        gifts = a["gift"].reshape(self.months, self.claimants, self.items, 1)
        release = a["release"].reshape(self.months, self.claimants, self.items, 1)
        for t in range(self.months):
            # Lines: what is added, what closes, what strikes damage and what is repaired.
            before = capacity
            whole = before + a["added"][t]
            capacity = whole - np.minimum(a["closed"][t][:, None], whole)
            if t > 0:
                damaged = (
                    (1 - a["repaired"] - a["loss"]) * damaged
                    + a["loss"] * before
                    - (a["loss"] - a["coveredLoss"]) * covered
                )
                damaged = np.minimum(capacity, np.maximum(0, damaged))
            works = capacity - damaged
            covered = np.minimum(a["covered"][t][:, None], works)
            # Output follows what works.
            planned = self.output[t].sum(axis=1)[:, None]
            most = a["sellable"][t] * works
            made = a["made"][t][:, None]
            scale = np.where(made > 0, most / np.where(made > 0, made, 1), 1)
            share = scale * part(most, planned * scale)
            output = self.output[t][:, :, None] * share[:, None, :]
            # Money.
            left *= a["carried"][t].reshape(self.blocs, self.claimants, 1)
            price = a["sitePrice"][t][:, None, :]
            cost = np.tensordot(self.bloc_of_site, output * price, 1)
            budget = self.money[t] * self.worth[t]
            afford = np.where(self.worth[t] > 0, part(budget, cost), 1)
            bloc = a["siteBloc"]
            output = np.where((bloc >= 0)[:, None, None], output * afford[bloc], output)
            kept = np.maximum(0, budget - cost * afford) * self.paid[t]
            left += np.where(self.worth[t] > 0, kept, 0)
            # Idle lines.
            sent = self.item_of_site @ output[:, 0]
            lack = a["floor"][t] * (a["lead"] + 1)[:, None] - position - sent
            counted = a["lack"][t][:, None]
            other = np.abs(lack - counted) > 1e-9 * (1 + np.abs(counted))
            wanted = np.where(other, np.maximum(0, lack - np.minimum(0, counted)), 0)
            more_of_material = None
            if wanted.any():
                idle = np.maximum(0, most - output.sum(axis=1))
                more = np.zeros_like(idle)
                for j in a["ready"]:
                    i = a["siteItem"][j]
                    more[j] = np.minimum(idle[j], wanted[i])
                    wanted[i] -= more[j]
                cost = self.bloc_of_site @ (more * a["sitePrice"][t])
                # What goes beyond a floor gives way.
                spare = part(np.maximum(0, -lack), sent)[a["siteItem"]]
                spare = np.where((bloc >= 0)[:, None] & (a["siteItem"] >= 0)[:, None], spare, 0)
                beyond = self.bloc_of_site @ (output[:, 0] * a["sitePrice"][t] * spare)
                beyond *= self.paid[t][:, 0]
                given = np.minimum(np.maximum(0, cost - left[:, 0]), beyond)
                left[:, 0] += given
                cut = given / np.where(beyond > 0, beyond, 1)
                output[:, 0] *= 1 - cut[bloc] * spare
                afford = part(left[:, 0], cost)
                left[:, 0] = np.maximum(0, left[:, 0] - cost * afford)
                more *= np.where((bloc >= 0)[:, None], afford[bloc], 1)
                output[:, 0] += more
                more_made = self.item_of_site @ (more * self.takes)
                more_of_material = matrix(a["useMaterial"], self.materials) @ (
                    a["use"] * more_made[a["useItem"]]
                )
            # Materials.
            feeds = feeds + a["feedAdded"][t]
            there = a["feedShare"] * feeds
            fed, asked = a["fed"][t][:, None], a["material"][t][:, None]
            scale = np.where(fed > 0, there / np.where(fed > 0, fed, 1), 1)
            made = np.minimum(asked * scale, there)
            if more_of_material is not None:
                for s in range(len(made)):
                    m = a["feedMaterial"][s]
                    extra = np.minimum(np.maximum(0, there[s] - made[s]), more_of_material[m])
                    more_of_material[m] -= extra
                    made[s] += extra
            materials = materials + self.material_of_feed @ made
            made_of = self.item_of_site @ (output.sum(axis=1) * self.takes)
            own = a["use"] * made_of[a["useItem"]]
            asked = matrix(a["useMaterial"], self.materials) @ own
            cut = np.where(own == 0, 1, part(materials, asked)[a["useMaterial"]])
            factor = np.ones((self.items, self.futures))
            np.minimum.at(factor, a["useItem"], cut)
            taken = matrix(a["useMaterial"], self.materials) @ (own * factor[a["useItem"]])
            materials = np.maximum(0, materials - taken)
            output *= np.where(self.takes[:, :, None] > 0, factor[a["siteItem"]][:, None, :], 1)
            # Offers.
            planned = self.purchase[t].sum(axis=1)[:, None]
            counted = a["offered"][t][:, None]
            monthly = a["offerMonthly"][t]
            scale = np.where(counted > 0, monthly / np.where(counted > 0, counted, 1), 1)
            paid_by = a["offerBloc"]
            can_pay = self.money[t][:, 0][paid_by] / a["dearer"]
            scale = np.where((paid_by >= 0)[:, None], np.minimum(scale, can_pay), scale)
            share = scale * part(np.minimum(monthly, offer_left), planned * scale)
            bought = self.purchase[t][:, :, None] * share[:, None, :]
            offer_left = np.maximum(0, offer_left - bought.sum(axis=1))
            position += self.item_of_site @ output[:, 0] + self.item_of_offer @ bought[:, 0]
            # Arrivals.
            for lag, of in self.site_lags:
                sent = np.tensordot(self.item_of_site, output * of, 1)
                arriving[t + lag] += sent.transpose(1, 0, 2)
            for lag, of in self.offer_lags:
                sent = np.tensordot(self.item_of_offer, bought * of, 1)
                arriving[t + lag] += sent.transpose(1, 0, 2)
            stock = stock + arriving[t]
            # Allies: own use and gifts.
            gives = np.minimum(gifts[t][1:], gift_left[1:])
            uses = np.minimum(release[t][1:], need[t][1:])
            some = part(stock[1:], gives + uses)
            gives, uses = gives * some, uses * some
            gift_left[1:] = np.maximum(0, gift_left[1:] - gives)
            stock[1:] = np.maximum(0, stock[1:] - gives - uses)
            given_of[t][1:], used_of[t][1:] = gives, uses
            stock[0] += gives.sum(axis=0)
            position += gives.sum(axis=0)
            # Ukraine: use, substitutes, cover.
            there = stock[0].copy()
            beyond = np.maximum(0, there - a["there"][t][:, None])
            uses = np.minimum(release[t][0] + beyond, need[t][0])
            open_need = need[t][0] - uses
            others = np.zeros_like(there)
            units_of = np.zeros((len(a["substituteItem"]), self.futures))
            for s, (i, by) in enumerate(zip(a["substituteItem"], a["substituteBy"])):
                room = np.minimum(a["ceiling"][s] * need[t][0][i], open_need[i]) * a["rate"][s]
                units = np.minimum(a["substitute"][t][s], room)
                open_need[i] = np.maximum(0, open_need[i] - units / a["rate"][s])
                others[by] += units
                units_of[s] = units
            cover = self.item_of_cover @ (covered * a["coverPerUnit"][:, None])
            some = part(there, uses + others + cover)
            stock[0] = np.maximum(0, there - uses * some - others * some - cover * some)
            used_of[t][0] = uses * some
            units_of *= some[a["substituteBy"]]
            for j in self.covers:
                covered[j] *= some[a["coverItem"][j]]
            position -= there - stock[0]
            stock_of[t] = stock
            outputs.append(output)
            buys.append(bought)
            stand_ins.append(units_of)
        flat = (self.months, -1, self.futures)
        return {
            "stock": stock_of.reshape(flat),
            "used": used_of.reshape(flat),
            "given": given_of.reshape(flat),
            "output": np.array(outputs).reshape(flat),
            "bought": np.array(buys).reshape(flat),
            "substituted": np.array(stand_ins),
        }


def per_second(arrays, futures, block):
    """Futures a second over all blocks; the best of three rounds of at least three seconds."""
    blocks = [Futures(arrays, f, f + block) for f in range(0, futures - block + 1, block)]
    best = 0
    for _ in range(3):
        start, done = time.perf_counter(), 0
        while time.perf_counter() - start < 3:
            for one in blocks:
                one.run()
                done += block
        best = max(best, done / (time.perf_counter() - start))
    return best


def main(folder):
    arrays = read(folder, "inputs")
    expected = read(folder, "outcomes")
    futures = arrays["capacity"].shape[-1]
    found = Futures(arrays, 0, futures).run()
    for key, ours in expected.items():
        if ours.size:
            off = np.abs(found[key] - ours).max() / max(1.0, np.abs(ours).max())
            print(f"difference_{key} {off:.3g}")
    for block in (32, 128, 512):
        if block <= futures:
            print(f"numpy_block_{block} {per_second(arrays, futures, block):.6g}")


if __name__ == "__main__":
    main(sys.argv[1])
