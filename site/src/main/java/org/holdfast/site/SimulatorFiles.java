package org.holdfast.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.simulator.Pack;
import org.holdfast.simulator.Simulator;
import org.holdfast.words.Hindcasts;
import tools.jackson.databind.json.JsonMapper;

/** The files that the simulator in a browser starts from, made once and kept. */
public final class SimulatorFiles {
    /** The case, its futures and its first plan. */
    public static final String PACK = "pack.bin";

    /** Plans for the steps of policy levers. */
    public static final String PLANS = "plans.bin";

    /** Pixels that the first charts are drawn for: those of a card on a screen of 1440. */
    private static final int FIRST_WIDTH = 1000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Packer packer;
    private final Path folder;
    private final String program;

    /** [hash] one lock a case, so that nothing is made twice at a time. */
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    /**
     * Files of cases.
     *
     * @param folder where they are kept
     * @param program changes whenever the code that computes them changes
     */
    public SimulatorFiles(Packer packer, Path folder, String program) {
        this.packer = packer;
        this.folder = folder;
        this.program = program;
    }

    /** Name of the file with the first answer in a language. */
    public static String first(Language language) {
        return "first." + language.code() + ".json";
    }

    /** The pack of a case; made now if it is not there, which takes some seconds. */
    public byte[] pack(Case c) throws IOException {
        synchronized (lock(c)) {
            Optional<byte[]> kept = find(c, PACK);
            if (kept.isPresent()) {
                return kept.get();
            }
            byte[] bytes = packer.pack(c).toBytes();
            keep(c, PACK, bytes);
            return bytes;
        }
    }

    /** What a page shows before the simulator is there: the case and the first answer. */
    public byte[] first(Case c, Language language) throws IOException {
        synchronized (lock(c)) {
            Optional<byte[]> kept = find(c, first(language));
            if (kept.isPresent()) {
                return kept.get();
            }
            Simulator simulator = new Simulator(Pack.read(pack(c)));
            for (Language each : Language.values()) {
                String answer =
                        simulator.ask(
                                "rows=no&width="
                                        + FIRST_WIDTH
                                        + "&lang="
                                        + each.name().toLowerCase(Locale.ROOT));
                String text =
                        "{\"description\":"
                                + simulator.describe(each)
                                + ",\"answer\":"
                                + answer
                                + ",\"held\":"
                                + JSON.writeValueAsString(Hindcasts.held(c, each))
                                + "}";
                keep(c, first(each), text.getBytes(StandardCharsets.UTF_8));
            }
            return find(c, first(language)).orElseThrow();
        }
    }

    /** Whether the kept plans were made. */
    boolean hasPlans(Case c) {
        return Files.isRegularFile(place(c, PLANS));
    }

    /** The kept plans, if they were made. */
    public Optional<byte[]> findPlans(Case c) throws IOException {
        return find(c, PLANS);
    }

    /** The kept plans; made now if they are not there, which takes minutes. */
    public byte[] plans(Case c, Packer.Progress progress) throws IOException {
        Optional<byte[]> kept = findPlans(c);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] bytes = packer.plans(c, Pack.read(pack(c)), progress).toBytes();
        keep(c, PLANS, bytes);
        return bytes;
    }

    private Object lock(Case c) {
        return locks.computeIfAbsent(c.hash(), hash -> new Object());
    }

    private Path place(Case c, String name) {
        return folder.resolve(c.hash() + "-" + program).resolve(name);
    }

    private Optional<byte[]> find(Case c, String name) throws IOException {
        Path file = place(c, name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Whole or not at all, also when the program is killed. */
    private void keep(Case c, String name, byte[] bytes) throws IOException {
        Path file = place(c, name);
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), name, ".part");
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
