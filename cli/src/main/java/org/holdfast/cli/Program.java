package org.holdfast.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.holdfast.answer.Study;
import org.holdfast.balance.Balance;
import org.holdfast.casefile.CaseReader;
import org.holdfast.chart.Scene;
import org.holdfast.explore.Explorer;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.Sha256;
import org.holdfast.plan.Planner;
import org.holdfast.questions.Questions;
import org.holdfast.results.Kept;
import org.holdfast.simulator.Simulator;
import org.holdfast.site.Packer;
import org.holdfast.stochastic.PolicyGraph;
import org.holdfast.words.Headline;

/** Which Holdfast this is: its version, and what its code is. */
final class Program {
    /** One class of every module that an answer depends on. */
    private static final List<Class<?>> MODULES =
            List.of(
                    Case.class,
                    Balance.class,
                    Planner.class,
                    Highs.class,
                    PolicyGraph.class,
                    Explorer.class,
                    Study.class,
                    CaseReader.class,
                    Kept.class,
                    Questions.class);

    /** The same for what a page of the studio tells. */
    private static final List<Class<?>> OF_PAGES =
            List.of(Simulator.class, Packer.class, Headline.class, Scene.class);

    private Program() {}

    /**
     * The release, and behind a plus the commit of the sources, which the launcher knows: {@code
     * 0.1.0+6f47892c1d2e}. Sources that differ from the commit add {@code .changed-} and a hash of
     * the program; without a commit that hash stands alone, as {@code copy-}. Build metadata of
     * Semantic Versioning 2.0.0, section 10.
     */
    static String version() {
        String commit = System.getProperty("holdfast.commit", "");
        return commit.isEmpty() ? release() : release() + "+" + commit;
    }

    /** The release alone: the same for all commits on the way to the next. */
    static String release() {
        Properties properties = new Properties();
        try (InputStream file = Program.class.getResourceAsStream("version.properties")) {
            if (file == null) {
                throw new IllegalStateException("version.properties is missing from the build");
            }
            properties.load(file);
        } catch (IOException e) {
            throw new IllegalStateException("version.properties cannot be read", e);
        }
        return properties.getProperty("version");
    }

    /**
     * Changes whenever the code that computes answers changes, also between two versions; is the
     * same for two commits in which it is the same, in a folder of classes or a jar.
     */
    static String fingerprint() throws IOException {
        return fingerprint(MODULES);
    }

    /** The same for the files of a site, which hold sentences and drawings too. */
    static String sitePrint() throws IOException {
        return fingerprint(Stream.concat(MODULES.stream(), OF_PAGES.stream()).toList());
    }

    private static String fingerprint(List<Class<?>> modules) throws IOException {
        List<Path> places = new ArrayList<>();
        for (Class<?> one : modules) {
            try {
                places.add(
                        Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()));
            } catch (URISyntaxException e) {
                throw new IOException(e);
            }
        }
        return print(places);
    }

    /**
     * A hash of the release and of all files in folders of classes, or in jars of them: their
     * names, lengths and CRC-32, which a jar lists, so that none of it is read.
     */
    static String print(List<Path> places) throws IOException {
        MessageDigest hash = Sha256.start();
        hash.update(release().getBytes(StandardCharsets.UTF_8));
        for (Path place : places) {
            Map<String, String> files = Files.isDirectory(place) ? inFolder(place) : inJar(place);
            // What a packer of jars adds is no code of ours.
            files.keySet().removeIf(name -> name.startsWith("META-INF"));
            hash.update(files.toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(hash.digest(), 0, 8);
    }

    private static Map<String, String> inJar(Path place) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipFile jar = new ZipFile(place.toFile())) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .forEach(e -> files.put(e.getName(), sum(e.getSize(), e.getCrc())));
        }
        return files;
    }

    private static Map<String, String> inFolder(Path place) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                CRC32 crc = new CRC32();
                crc.update(bytes);
                files.put(
                        place.relativize(file).toString().replace('\\', '/'),
                        sum(bytes.length, crc.getValue()));
            }
        }
        return files;
    }

    private static String sum(long length, long crc) {
        return length + "-" + crc;
    }
}
