package org.holdfast.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.holdfast.model.RandomCases;
import org.holdfast.testing.Seeds;

/** What holds for the programme of every case; here, where random cases are at hand. */
class PlanModelLawsTest {
    @Seeds(20)
    void everyColumnAndRowHasANameOfItsOwn(long seed) {
        Programme p = PlanModel.whole(RandomCases.draw(seed).instance()).programme();
        Set<String> columns = new HashSet<>();
        for (int k = 0; k < p.columns(); k++) {
            assertThat(columns.add(p.columnName(k))).as(p.columnName(k)).isTrue();
        }
        Set<String> rows = new HashSet<>();
        for (int r = 0; r < p.rows(); r++) {
            assertThat(rows.add(p.rowName(r))).as(p.rowName(r)).isTrue();
        }
    }

    /** Summed over the months of a period, rows and columns are those of the whole programme. */
    @Seeds(20)
    void aProgrammeInPeriodsOfOneMonthIsTheProgramme(long seed) {
        PlanModel model = PlanModel.whole(RandomCases.draw(seed).instance());
        Programme whole = model.programme();
        Programme same = model.aggregated(t -> t).programme();
        assertThat(same.starts()).isEqualTo(whole.starts());
        assertThat(same.rowIndex()).isEqualTo(whole.rowIndex());
        assertThat(same.coefficient()).isEqualTo(whole.coefficient());
        assertThat(same.rowLower()).isEqualTo(whole.rowLower());
        assertThat(same.upper()).isEqualTo(whole.upper());
        assertThat(model.aggregated(t -> t / 6).programme().columns()).isLessThan(whole.columns());
    }
}
