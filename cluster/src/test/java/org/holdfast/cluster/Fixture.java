package org.holdfast.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.answer.Study;
import org.holdfast.balance.Balance;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.explore.Exploring;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.Scenario;
import org.holdfast.results.PlanFile;

/**
 * The smallest case, with factors that move together, and three plans for it. No future of it
 * fails: a case whose draws cannot be computed is refused when it is read.
 *
 * @param folder of the case
 * @param plans folder of the plans
 * @param entries the plans, in the order of their files
 */
record Fixture(Path folder, Path plans, Case c, List<Exploring.Entry> entries) {
    private static final Path TINY = Path.of("../casefile/src/test/resources/cases/tiny");

    static Fixture in(Path root) throws IOException {
        Path folder = root.resolve("case");
        try (Stream<Path> files = Files.walk(TINY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(TINY.relativize(file).toString());
                Files.createDirectories(to.resolveSibling("."));
                Files.copy(file, to);
            }
        }
        Path tables = folder.resolve("tables");
        Files.writeString(
                tables.resolve("factors.csv"),
                """
                id,name_en,name_nl
                money,Money,Geld
                need,Need,Behoefte
                """);
        // In one future in ten there is more money than can be spent.
        Files.writeString(
                tables.resolve("uncertainties.csv"),
                """
                table,subject,column,factor,distribution,values,source,known_on
                envelopes,,amount,money,discrete,0.8:5 1.2:4 40:1,a-tiny,2024-02
                needs,,quantity,need,pert,,a-tiny,2024-02
                """);
        Files.writeString(
                tables.resolve("correlations.csv"),
                """
                factor,with,correlation,source,known_on
                money,need,0.4,a-tiny,2024-02
                """);
        Files.writeString(
                tables.resolve("triggers.csv"),
                """
                id,name,name_nl,lever,sign,item,month,side,level,source,known_on
                early,Early,Vroeg,contract-length,stock,shell-155,2024-04,below,1000000,a-tiny,2024-02
                """);
        Case c =
                switch (CaseReader.read(folder)) {
                    case Reading.Sound(Case sound, _, _, _) -> sound;
                    case Reading.Unsound unsound -> throw new AssertionError(unsound.problems());
                };
        Study study = new Study(Highs::new, 60, 1, (what, done, of) -> {});
        Scenario on = c.findScenario("all-levers").orElseThrow();
        Scenario off = c.findScenario("baseline").orElseThrow();
        List<Exploring.Entry> entries =
                List.of(
                        entry(c, "ad-hoc", off, study.adHoc(c, off).result().plan()),
                        entry(c, "plan", on, study.plan(c, on).result().plan()),
                        entry(c, "supply", off, Balance.currentSupply(Instance.of(c, off))));
        Path plans = root.resolve("plans");
        for (Exploring.Entry entry : entries) {
            new PlanFile(entry.id(), c.settings().id(), c.hash(), entry.plan()).write(plans);
        }
        return new Fixture(folder, plans, c, entries);
    }

    private static Exploring.Entry entry(Case c, String id, Scenario scenario, Plan plan) {
        return new Exploring.Entry(id, Instance.of(c, scenario), plan);
    }
}
