package org.holdfast.oversight.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.holdfast.model.Language;
import org.holdfast.oversight.ocds.OcdsFile.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OcdsFileTest {
    private static final String LINES = "{\"ocid\":\"1\"}\n{\"ocid\":\"2\"}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private List<String> read(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return read(Inputs.of(folder, List.of(Path.of(name)), 2));
    }

    private static List<String> read(Inputs inputs) {
        List<String> found = new ArrayList<>();
        OcdsFile.processes(
                inputs,
                one ->
                        found.add(
                                switch (one) {
                                    case Found.Whole whole -> whole.process().ocid().orElse("?");
                                    case Found.Part part ->
                                            "part" + " " + part.release().path("ocid").asString();
                                    case Found.Unread unread -> unread.problem().line(Language.EN);
                                }));
        return found;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("README.txt"));
            zip.write(1);
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void plainPackedAndMarkedFilesReadTheSame() throws IOException {
        assertThat(read("a.jsonl", bytes(LINES))).containsExactly("1", "2");
        assertThat(read("a.gz", gzip(bytes(LINES)))).containsExactly("1", "2");
        assertThat(read("a.zip", zip("in/a.jsonl", bytes(LINES)))).containsExactly("1", "2");
        assertThat(read("bom.jsonl", bytes("\uFEFF" + LINES))).containsExactly("1", "2");
    }

    @Test
    void anotherEncodingIsReadWhenItIsNamed() throws IOException {
        byte[] latin = "{\"ocid\":\"één\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read("latin.json", latin)).singleElement().asString().contains("no JSON");
        Inputs inputs =
                new Inputs(
                        folder,
                        List.of(Path.of("latin.json")),
                        java.util.Optional.empty(),
                        StandardCharsets.ISO_8859_1,
                        Limits.STANDARD,
                        1);
        assertThat(read(inputs)).containsExactly("één");
        assertThat(read("wide.json", "{}".getBytes(StandardCharsets.UTF_16)))
                .singleElement()
                .asString()
                .contains("--encoding UTF-16");
    }

    @Test
    void releasesRecordsAndPackagesAreToldApart() throws IOException {
        assertThat(read("r.json", bytes("{\"ocid\":\"1\",\"tag\":[\"tender\"]}")))
                .containsExactly("part 1");
        assertThat(read("c.json", bytes("{\"ocid\":\"1\",\"tag\":[\"compiled\"]}")))
                .containsExactly("1");
        assertThat(
                        read(
                                "p.json",
                                bytes(
                                        "{\"releases\":[{\"ocid\":\"1\",\"tag\":[\"tender\"]},{\"ocid\":\"2\",\"tag\":[\"award\"]}]}")))
                .containsExactly("part 1", "part 2");
        assertThat(
                        read(
                                "records.json",
                                bytes(
                                        "{\"records\":[{\"ocid\":\"1\",\"releases\":[{\"ocid\":\"1\",\"tag\":[\"tender\"]}]},"
                                                + "{\"ocid\":\"2\",\"compiledRelease\":{\"ocid\":\"2\",\"tag\":[\"compiled\"]}},"
                                                + "{\"ocid\":\"3\",\"releases\":[{\"url\":\"https://example.org/3\"}]}]}")))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("part 1"),
                        two -> assertThat(two).isEqualTo("2"),
                        three ->
                                assertThat(three)
                                        .contains(
                                                "only links to the release"
                                                        + " https://example.org/3"));
    }

    @Test
    void aCutOffObjectIsToldWithoutTheParsersOwnAddresses() throws IOException {
        assertThat(read("cut.json", bytes("{\"releases\":[{\"ocid\":5")))
                .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("no JSON", "Unexpected end-of-input")
                .doesNotContain("Source", "REDACTED");
    }

    @Test
    void aBrokenLineIsToldWithItsPlaceAndTheRestIsRead() throws IOException {
        assertThat(
                        read(
                                "b.jsonl",
                                bytes(
                                        "{\"ocid\":\"1\"}\n{\"ocid\":\n7\n{\"ocid\":\"2\"}{}\n"
                                                + LINES)))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("1"),
                        two ->
                                assertThat(two)
                                        .startsWith("b.jsonl, line 2:" + " column")
                                        .contains("It was left out."),
                        three -> assertThat(three).startsWith("b.jsonl, line 3: '7' is no object"),
                        four ->
                                assertThat(four)
                                        .startsWith(
                                                "b.jsonl, line 4: there is something"
                                                        + " behind the object"),
                        five -> assertThat(five).isEqualTo("1"),
                        six -> assertThat(six).isEqualTo("2"));
    }

    @Test
    void aTooDeepObjectIsRefusedAndTheRestIsRead() throws IOException {
        String deep = "{\"ocid\":\"x\",\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}\n";
        assertThat(read("deep.jsonl", bytes(deep + LINES)))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("deep.jsonl, line 1:").contains("deeper"),
                        two -> assertThat(two).isEqualTo("1"),
                        three -> assertThat(three).isEqualTo("2"));
    }

    @Test
    void anArchiveThatGrowsOutOfProportionIsABomb() throws IOException {
        Files.write(folder.resolve("bomb.gz"), gzip(new byte[4 << 20]));
        Inputs inputs =
                new Inputs(
                        folder,
                        List.of(Path.of("bomb.gz")),
                        java.util.Optional.empty(),
                        StandardCharsets.UTF_8,
                        new Limits(8 << 20, 100, 1 << 20, 100, 10),
                        1);
        assertThat(read(inputs)).singleElement().asString().contains("as a bomb would");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersAreRead() throws IOException {
        Files.write(folder.resolve("a.jsonl"), bytes(LINES));
        Files.write(folder.resolve("cut.gz"), java.util.Arrays.copyOf(gzip(bytes(LINES)), 25));
        Files.createDirectory(folder.resolve("in"));
        assertThat(
                        read(
                                Inputs.of(
                                        folder,
                                        List.of(
                                                Path.of("none.json"),
                                                Path.of("in"),
                                                Path.of("cut.gz"),
                                                Path.of("a.jsonl")),
                                        2)))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("none.json: there is no such file."),
                        two -> assertThat(two).startsWith("in: this is a folder"),
                        three ->
                                assertThat(three)
                                        .isEqualTo(
                                                "cut.gz: the archive is cut off."
                                                        + " Fetch it again."),
                        four -> assertThat(four).isEqualTo("1"),
                        five -> assertThat(five).isEqualTo("2"));
    }

    @Test
    void theOrderIsThatOfTheFileWhateverTheThreads() throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int k = 0; k < 60_000; k++) {
            text.append("{\"ocid\":\"")
                    .append(k)
                    .append("\",\"pad\":\"................................................\"}\n");
            expected.add(Integer.toString(k));
        }
        assertThat(read("many.jsonl", bytes(text.toString()))).isEqualTo(expected);
    }

    @Test
    void aFileThatIsEmptyOrPackedInAnotherWaySaysSo() throws IOException {
        assertThat(read("none.jsonl", new byte[0])).containsExactly("none.jsonl: it is empty.");
        assertThat(read("twice.gz", gzip(gzip(bytes(LINES)))))
                .containsExactly(
                        "twice.gz: it is packed with gzip twice. Unpack it once (gunzip) and try"
                                + " again.");
        byte[] xz = {(byte) 0xfd, '7', 'z', 'X', 'Z', 0, 0, 4};
        assertThat(read("a.json.xz", xz))
                .containsExactly(
                        "a.json.xz: it is packed with xz, which is not read here. Unpack it first, or"
                                + " pack it with gzip or zip.");
        assertThat(read("a.bz2", bytes("BZh91AY")))
                .singleElement()
                .asString()
                .contains("packed with bzip2");
    }
}
