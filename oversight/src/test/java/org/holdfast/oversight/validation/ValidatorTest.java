package org.holdfast.oversight.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.holdfast.model.Language;
import org.holdfast.oversight.ocds.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidatorTest {
    private static final String SOUND =
            "{'ocid':'ocds-000000-1','id':'1','date':'2026-01-31T17:00:00Z','tag':['tender'],'initiationType':'tender'%s}";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Validator.Outcome validate(String... lines) throws IOException {
        Files.writeString(folder.resolve("r.jsonl"), String.join("\n", lines).replace('\'', '"'));
        return Validator.validate(
                Inputs.of(folder, List.of(Path.of("r.jsonl")), 2),
                problem -> {
                    throw new AssertionError(problem);
                });
    }

    @Test
    void aReleaseAsTheStandardSaysHasNoFault() throws IOException {
        Validator.Outcome found = validate(SOUND.formatted(""));
        assertThat(found.faults()).isEmpty();
        assertThat(found.releases()).isEqualTo(1);
    }

    @Test
    void theSameFaultIsToldOnceWithItsCountAndFirstPlace() throws IOException {
        Validator.Outcome found =
                validate(
                        SOUND.formatted(""),
                        SOUND.formatted(
                                ",'tender':{'id':'t','tenderPeriod':{'endDate':'31-1-2026'}}"),
                        SOUND.formatted(",'tender':{'id':'t','tenderPeriod':{'endDate':'soon'}}"));
        assertThat(found.faulty()).isEqualTo(2);
        assertThat(found.faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("/tender/tenderPeriod/endDate");
                    assertThat(fault.count()).isEqualTo(2);
                    assertThat(fault.line()).isEqualTo(2);
                    assertThat(fault.message().en())
                            .isEqualTo(
                                    "\"31-1-2026\" is no date with time and offset, such as"
                                            + " 2026-01-31T17:00:00Z.");
                    assertThat(fault.message().in(Language.NL))
                            .startsWith("\"31-1-2026\" is geen datum");
                });
    }

    @Test
    void aMissingAWrongAndAnUnknownValueAreToldInWords() throws IOException {
        Validator.Outcome found =
                validate(
                        "{'ocid':'x','id':1,'date':'2026-01-31T17:00:00Z','tag':['tendr'],'initiationType':'tender','awards':[{'id':'a','value':{'amount':'1','currency':'EURO'}},{}]}");
        assertThat(found.faults())
                .extracting(Validator.Fault::field)
                .contains(
                        "/id",
                        "/tag[]",
                        "/awards[]/value/amount",
                        "/awards[]/value/currency",
                        "/awards[]/id");
        assertThat(found.faults())
                .filteredOn(f -> f.field().equals("/awards[]/id"))
                .extracting(f -> f.message().en())
                .containsExactly("it is missing, and the standard requires it.");
        assertThat(found.faults())
                .filteredOn(f -> f.field().equals("/awards[]/value/amount"))
                .extracting(f -> f.message().in(Language.NL))
                .singleElement()
                .asString()
                .startsWith("er staat \"1\", verwacht: number");
    }
}
