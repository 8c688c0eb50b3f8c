package org.holdfast.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.holdfast.intake.Problem;
import org.holdfast.model.Language;
import org.holdfast.oversight.eforms.NoticeReader;
import org.holdfast.oversight.merge.Compiling;
import org.holdfast.oversight.ocds.BadFileException;
import org.holdfast.oversight.ocds.Inputs;
import org.holdfast.oversight.ocds.Limits;
import org.holdfast.oversight.validation.Validator;
import org.holdfast.testing.Seeds;

/** Files with some bytes changed, cut or doubled: everything is used or told, nothing is thrown. */
class OddBytesTest {
    private static final String RELEASES =
            "{\"uri\":\"x\",\"releases\":[{\"ocid\":\"a\",\"date\":\"2026-01-01T00:00:00Z\",\"tag\":[\"tender\"],\"tender\":{\"id\":1,"
                    + "\"items\":[{\"id\":\"1\",\"quantity\":1e5,\"classification\":{\"id\":\"35331500\"}}],\"tenderPeriod\":{\"endDate\":null}}},"
                    + "{\"ocid\":\"a\",\"date\":\"2026-02-01T00:00:00Z\",\"tag\":[\"award\"],\"bids\":{\"details\":[{\"status\":\"valid\","
                    + "\"tenderers\":[{\"id\":\"é\"}],\"value\":{\"amount\":12.50,\"currency\":\"EUR\"}}]},"
                    + "\"awards\":[{\"id\":\"1\",\"status\":\"active\",\"suppliers\":[{\"id\":\"é\"}]}]}]}";

    private static byte[] odd(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        String letters = "{}[]\",:\\0e-.\n \u0000<&";
        for (int k = 1 + random.nextInt(4); k > 0; k--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) letters.charAt(random.nextInt(letters.length()));
                case 2 -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
                default -> {
                    int length = Math.min(random.nextInt(30), bytes.length - at);
                    byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + length);
                    System.arraycopy(bytes, at, longer, bytes.length, length);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }

    private static Inputs inputs(byte[] bytes) {
        return new Inputs(
                Path.of(""),
                List.of(Path.of("-")),
                Optional.of(new ByteArrayInputStream(bytes)),
                StandardCharsets.UTF_8,
                Limits.STANDARD,
                1);
    }

    @Seeds(120)
    void contractsAreUsedOrTold(long seed) {
        byte[] bytes = odd(RELEASES.getBytes(StandardCharsets.UTF_8), new Random(seed));
        List<Problem> problems = new ArrayList<>();
        Flagging flagging = new Flagging(Settings.standard(), Instant.EPOCH, true);
        Compiling.processes(inputs(bytes), flagging::see, problems::add);
        Flags flags = flagging.end();
        Coverage.of(inputs(bytes), problems::add);
        if (seed % 40 == 0) {
            Validator.validate(inputs(bytes), problems::add);
        }
        assertThat(flags.needed().processes() + problems.size()).isPositive();
        assertThat(problems).allSatisfy(p -> assertThat(p.text().in(Language.NL)).isNotBlank());
    }

    @Seeds(120)
    void aNoticeIsReadOrRefusedWithAReason(long seed) throws IOException {
        byte[] sound;
        try (InputStream in = NoticeReader.class.getResourceAsStream("award.xml")) {
            sound = Objects.requireNonNull(in).readAllBytes();
        }
        try {
            assertThat(
                            NoticeReader.read(
                                            new ByteArrayInputStream(odd(sound, new Random(seed))))
                                    .path("ocid")
                                    .asString())
                    .startsWith("eforms-");
        } catch (BadFileException e) {
            assertThat(e).message().isNotBlank();
        }
    }
}
