package org.holdfast.casefile.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Row;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problem;
import org.holdfast.intake.Problems;
import org.holdfast.model.Text;

/** Correlations are of two factors each, and can all hold. */
record CorrelationCheck(CaseRows rows, Problems problems) implements Check {
    private static final int HUNDREDTHS = 100;

    /** With more correlations than these, only one change for all is looked for. */
    private static final int FEW = 40;

    /** What is left of a factor's variance once the others are taken out must be more than this. */
    private static final double LEAST = 1e-9;

    private record Pair(Row row, String first, String second, double rank) {
        Pair with(double other) {
            return new Pair(row, first, second, other);
        }
    }

    @Override
    public void look() {
        List<Pair> pairs = new ArrayList<>();
        Map<Set<String>, Row> first = new HashMap<>();
        boolean sound = rows.isKnown("correlations");
        for (Row row : rows.of("correlations")) {
            Optional<Pair> pair = pair(row);
            sound &= pair.isPresent();
            if (pair.isEmpty()) {
                continue;
            }
            Row before = first.putIfAbsent(Set.of(pair.get().first(), pair.get().second()), row);
            if (before == null) {
                pairs.add(pair.get());
            } else if (before.has("with", pair.get().first())) {
                problems.add(
                        CaseProblems.duplicateRow(
                                row.where().atColumn("factor, with"),
                                Text.same(pair.get().first() + ", " + pair.get().second()),
                                before.line()));
            }
        }
        if (sound && !holds(pairs)) {
            problems.add(contradiction(pairs));
        }
    }

    private Optional<Pair> pair(Row row) {
        Optional<String> factor = row.find("factor");
        Optional<String> with = row.find("with");
        if (factor.isPresent() && factor.equals(with)) {
            problems.add(
                    FileProblems.wrongForm(
                            row.where("with"), with.get(), CaseMessages.ANOTHER_FACTOR));
            return Optional.empty();
        }
        if (row.findNumber("correlation").isEmpty() || factor.isEmpty() || with.isEmpty()) {
            return Optional.empty();
        }
        double rank = row.findNumber("correlation").getAsDouble();
        if (Math.abs(rank) >= 1) {
            problems.add(
                    FileProblems.wrongForm(
                            row.where("correlation"),
                            row.find("correlation").orElseThrow(),
                            CaseMessages.CORRELATION));
            return Optional.empty();
        }
        return Optional.of(new Pair(row, factor.get(), with.get(), rank));
    }

    private static Problem contradiction(List<Pair> pairs) {
        int shrink = HUNDREDTHS - 1;
        while (!holds(shrunk(pairs, shrink))) {
            shrink--;
        }
        double all = (double) shrink / HUNDREDTHS;
        Optional<Pair> change = Optional.empty();
        double size = Double.POSITIVE_INFINITY;
        for (int k = 0; pairs.size() <= FEW && k < pairs.size(); k++) {
            for (int step = 1 - HUNDREDTHS; step < HUNDREDTHS; step++) {
                double instead = (double) step / HUNDREDTHS;
                List<Pair> changed = new ArrayList<>(pairs);
                changed.set(k, pairs.get(k).with(instead));
                double by = Math.abs(instead - pairs.get(k).rank());
                if (by < size && holds(changed)) {
                    size = by;
                    change = Optional.of(changed.get(k));
                }
            }
        }
        Pair at = pairs.getFirst();
        for (Pair pair : pairs) {
            if (change.isPresent() && pair.row().equals(change.get().row())) {
                at = pair;
            }
        }
        return CaseProblems.contradiction(
                at.row().where("correlation"),
                at.rank(),
                change.isPresent(),
                change.map(Pair::rank).orElse(at.rank()),
                all);
    }

    private static List<Pair> shrunk(List<Pair> pairs, int hundredths) {
        return pairs.stream().map(p -> p.with(p.rank() * hundredths / HUNDREDTHS)).toList();
    }

    /**
     * Whether normal scores can have these rank correlations (each 2 sin(πρ/6) between scores):
     * whether their matrix has a Cholesky root.
     */
    private static boolean holds(List<Pair> pairs) {
        Set<String> names = new TreeSet<>();
        pairs.forEach(p -> names.addAll(List.of(p.first(), p.second())));
        List<String> factors = List.copyOf(names);
        double[][] root = new double[factors.size()][factors.size()];
        for (int k = 0; k < root.length; k++) {
            root[k][k] = 1;
        }
        for (Pair p : pairs) {
            int i = factors.indexOf(p.first());
            int j = factors.indexOf(p.second());
            root[Math.max(i, j)][Math.min(i, j)] = 2 * Math.sin(Math.PI * p.rank() / 6);
        }
        for (int i = 0; i < root.length; i++) {
            for (int j = 0; j <= i; j++) {
                double left = root[i][j];
                for (int k = 0; k < j; k++) {
                    left -= root[i][k] * root[j][k];
                }
                if (i == j && left < LEAST) {
                    return false;
                }
                root[i][j] = i == j ? Math.sqrt(left) : left / root[j][j];
            }
        }
        return true;
    }
}
