package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.highs.Highs;
import org.holdfast.model.WarCases;
import org.holdfast.testing.Seeds;

class StudyTest {
    @Seeds(5)
    void theSameCaseGivesTheSameBitsOnOneThreadOrTwo(long seed) {
        var c = WarCases.draw(seed).build();
        var scenario = c.scenarios().getFirst();
        var one = study(1).both(c, scenario);
        var two = study(2).both(c, scenario);
        same(two.plan(), one.plan());
        same(two.adHoc(), one.adHoc());
        same(study(2).plan(c, scenario), one.plan());
    }

    private static void same(Study.Planned a, Study.Planned b) {
        assertThat(a.binding()).isEqualTo(b.binding());
        var decisions = a.result().plan().decisions();
        assertThat(decisions).hasSameSizeAs(b.result().plan().decisions());
        for (int n = 0; n < decisions.size(); n++) {
            var other = b.result().plan().decisions().get(n);
            assertThat(decisions.get(n).subject()).isEqualTo(other.subject());
            assertThat(decisions.get(n).quantity().toArray()).isEqualTo(other.quantity().toArray());
        }
        assertThat(a.result().plan().tiers()).isEqualTo(b.result().plan().tiers());
        assertThat(a.result().tiers()).isEqualTo(b.result().tiers());
    }

    private static Study study(int threads) {
        return new Study(Highs::new, 60, threads, (what, done, of) -> {});
    }
}
