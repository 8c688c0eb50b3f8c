package org.holdfast.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.holdfast.explore.draw.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
    @Test
    void whatIsNotSaidIsStandard() {
        Arguments asked = Arguments.of("cases/x", "--plans", "plans");
        assertThat(asked)
                .isEqualTo(
                        new Arguments(
                                Path.of("cases/x"),
                                Path.of("plans"),
                                100_000,
                                Sequence.LATIN_HYPERCUBE,
                                0,
                                0.1,
                                Arguments.Keep.QUANTILES,
                                1024,
                                "out/cluster"));
    }

    @Test
    void optionsComeInAnyOrderAndWithEqualsToo() {
        Arguments asked =
                Arguments.of(
                        "--seed=-4",
                        "--sequence",
                        "sobol",
                        "--plans=p",
                        "c",
                        "--out",
                        "hdfs://x/y",
                        "--futures=1000000",
                        "--keep",
                        "VALUES",
                        "--criterion",
                        "0.25",
                        "--block",
                        "4096");
        assertThat(asked.seed()).isEqualTo(-4);
        assertThat(asked.sequence()).isEqualTo(Sequence.SOBOL);
        assertThat(asked.futures()).isEqualTo(1_000_000);
        assertThat(asked.keep()).isEqualTo(Arguments.Keep.VALUES);
        assertThat(asked.criterion()).isEqualTo(0.25);
        assertThat(asked.block()).isEqualTo(4096);
        assertThat(asked.out()).isEqualTo("hdfs://x/y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    c                                | needs --plans
                    --plans p                        | folder of one case
                    c d --plans p                    | folder of one case
                    c --plans p --future 3           | unknown option --future
                    c --plans p --futures            | --futures needs a value
                    c --plans p --futures many       | takes a whole number, got 'many'
                    c --plans p --futures 1          | at least 2
                    c --plans p --futures 3000000000 | at most
                    c --plans p --sequence halton    | SOBOL
                    c --plans p --keep all           | QUANTILES
                    c --plans p --block 100          | multiple of 64
                    c --plans p --criterion 1        | from 0 to 1
                    c --plans p --criterion much     | takes a number
                    """)
    void whatIsWrongIsSaid(String words, String said) {
        assertThatThrownBy(() -> Arguments.of(words.split(" ", -1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said);
    }

    @Test
    void wrongUseEndsWithTwoAndHelpWithNought() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream remarks = new PrintStream(err, true, StandardCharsets.UTF_8);
        assertThat(Main.run(to, remarks, "--help")).isEqualTo(0);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--plans");
        assertThat(Main.run(to, remarks, "c")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("needs --plans");
    }
}
