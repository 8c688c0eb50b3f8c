package org.holdfast.studio.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.intake.Problem;
import org.holdfast.model.Case;

/** The cases that are shown: those that were named, and those that were brought in. */
public final class Cases {
    private static final System.Logger LOG = System.getLogger(Cases.class.getName());
    private static final String UPLOADED = "cases";
    private static final String INCOMING = "incoming";

    private final Path data;
    private final Map<String, Case> byId = Collections.synchronizedMap(new LinkedHashMap<>());

    /** A case by the id under which it is shown. */
    public record Shown(String id, Case c) {}

    /** A case that was named and cannot be used. */
    public static final class UnsoundException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<Problem> problems;

        UnsoundException(Path folder, List<Problem> problems) {
            super(folder + " has " + problems.size() + " problems");
            this.problems = List.copyOf(problems);
        }

        public List<Problem> problems() {
            return problems;
        }
    }

    private Cases(Path data) {
        this.data = data;
    }

    /**
     * Reads the cases.
     *
     * @param named their folders
     * @param with folders of private rows that are laid over each
     * @param data where those that were brought in are kept
     */
    public static Cases read(List<Path> named, List<Path> with, Path data)
            throws IOException, UnsoundException {
        Cases cases = new Cases(data);
        for (Path folder : named) {
            switch (CaseReader.read(folder, with)) {
                case Reading.Unsound unsound ->
                        throw new UnsoundException(folder, unsound.problems());
                case Reading.Sound sound -> {
                    String id = sound.sound().settings().id();
                    boolean taken = cases.byId.containsKey(id);
                    cases.byId.put(taken ? own(sound.sound()) : id, sound.sound());
                }
            }
        }
        delete(data.resolve(INCOMING));
        Files.createDirectories(data.resolve(INCOMING));
        Files.createDirectories(data.resolve(UPLOADED));
        try (Stream<Path> folders = Files.list(data.resolve(UPLOADED))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                if (CaseReader.read(folder) instanceof Reading.Sound sound) {
                    cases.byId.put(own(sound.sound()), sound.sound());
                } else {
                    LOG.log(System.Logger.Level.WARNING, folder + " is no longer sound");
                }
            }
        }
        return cases;
    }

    /** The id of a case that was brought in: nobody else's, whatever it calls itself. */
    static String own(Case c) {
        return c.settings().id() + "~" + c.hash().substring(0, 8);
    }

    public List<Shown> all() {
        synchronized (byId) {
            return byId.entrySet().stream().map(e -> new Shown(e.getKey(), e.getValue())).toList();
        }
    }

    public Optional<Case> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A case by the hash of its files. */
    public Optional<Case> withHash(String hash) {
        return all().stream().map(Shown::c).filter(c -> c.hash().equals(hash)).findFirst();
    }

    /** An empty folder for files that are being brought in. */
    Path incoming() throws IOException {
        Path folder = data.resolve(INCOMING).resolve(UUID.randomUUID().toString());
        Files.createDirectories(folder);
        return folder;
    }

    /** How many cases were brought in, and the bytes of their files. */
    long uploadedBytes() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(data.resolve(UPLOADED))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    /** Puts a case that was brought in among the others: all of it or nothing. */
    Shown keep(Path folder, Case c) throws IOException {
        synchronized (byId) {
            for (Shown shown : all()) {
                if (shown.c().hash().equals(c.hash())) {
                    return shown;
                }
            }
            String id = own(c);
            Files.move(folder, data.resolve(UPLOADED).resolve(id), StandardCopyOption.ATOMIC_MOVE);
            byId.put(id, c);
            return new Shown(id, c);
        }
    }

    /** Whether a case was brought in, and not named when the studio was started. */
    public boolean isBroughtIn(String id) {
        return byId.containsKey(id) && Files.isDirectory(data.resolve(UPLOADED).resolve(id));
    }

    /** Takes a case that was brought in away, with its files. */
    public void remove(String id) throws IOException {
        Path aside = incoming();
        synchronized (byId) {
            Files.move(
                    data.resolve(UPLOADED).resolve(id),
                    aside.resolve(id),
                    StandardCopyOption.ATOMIC_MOVE);
            byId.remove(id);
        }
        delete(aside);
    }

    /** Takes a folder away with all that is in it, if it is there. */
    public static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
