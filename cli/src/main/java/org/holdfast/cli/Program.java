package org.holdfast.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.holdfast.answer.Study;
import org.holdfast.balance.Balance;
import org.holdfast.casefile.CaseReader;
import org.holdfast.chart.Scene;
import org.holdfast.explore.Explorer;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.plan.Planner;
import org.holdfast.results.Kept;
import org.holdfast.simulator.Simulator;
import org.holdfast.site.Packer;
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
                    Explorer.class,
                    Study.class,
                    CaseReader.class,
                    Kept.class);

    /** The same for what a page of the studio tells. */
    private static final List<Class<?>> OF_PAGES =
            List.of(Simulator.class, Packer.class, Headline.class, Scene.class);

    private Program() {}

    static String version() {
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

    /** Changes whenever the code that computes answers changes, also between two versions. */
    static String fingerprint() throws IOException {
        return fingerprint(MODULES);
    }

    /** The same for the files of a site, which hold sentences and drawings too. */
    static String sitePrint() throws IOException {
        return fingerprint(Stream.concat(MODULES.stream(), OF_PAGES.stream()).toList());
    }

    private static String fingerprint(List<Class<?>> modules) throws IOException {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(version().getBytes(StandardCharsets.UTF_8));
            for (Class<?> one : modules) {
                Path place =
                        Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
                add(hash, place);
            }
            return HexFormat.of().formatHex(hash.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void add(MessageDigest hash, Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            hash.update(Files.readAllBytes(place));
            return;
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hash.update(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                hash.update(Files.readAllBytes(file));
            }
        }
    }
}
