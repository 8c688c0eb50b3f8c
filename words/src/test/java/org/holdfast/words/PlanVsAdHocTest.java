package org.holdfast.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.holdfast.model.Language;
import org.holdfast.testing.Seeds;

class PlanVsAdHocTest {
    private static List<Double> numbers(String sentence) {
        return Pattern.compile("−?[0-9][0-9,]*(\\.[0-9]+)?")
                .matcher(sentence)
                .results()
                .map(found -> found.group().replace(",", "").replace("−", "-"))
                .map(Double::valueOf)
                .toList();
    }

    @Seeds(200)
    void whatBothSaveTogetherIsTheDifferenceOfWhatTheTitleSays(long seed) {
        Random random = new Random(seed);
        double adHoc = 50 + 400 * random.nextDouble();
        var cells =
                new PlanVsAdHoc.Cells(
                        adHoc,
                        adHoc * (0.8 + 0.19 * random.nextDouble()),
                        adHoc * (0.4 + 0.5 * random.nextDouble()),
                        adHoc * 0.35 * random.nextDouble());
        List<Double> title = numbers(PlanVsAdHoc.title(cells, Language.EN));
        String together = PlanVsAdHoc.together(cells, Language.EN);
        double said = numbers(together).stream().findFirst().orElse(0.0);
        double more = together.contains(" less ") ? -said : said;
        assertThat(title.get(0) + title.get(1) + more)
                .as(together)
                .isCloseTo(title.get(2), within(1e-9));
    }
}
