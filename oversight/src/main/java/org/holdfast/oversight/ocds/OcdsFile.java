package org.holdfast.oversight.ocds;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.holdfast.intake.Problem;
import org.holdfast.model.Text;
import org.holdfast.oversight.conditions.ConditionsMessages;
import org.holdfast.oversight.eforms.NoticeReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Files of the Open Contracting Data Standard, as a stream: releases, records, packages of either,
 * lists, values that follow each other, JSON Lines; each also packed with gzip or zip; and notices
 * in eForms XML. Objects are read by several threads and handed on in the order of the files.
 */
public final class OcdsFile {
    /** Where the parser thinks that it is in what it was given, which is a piece of the file. */
    private static final Pattern OWN_PLACE = Pattern.compile(" \\(start marker at \\[[^]]*]\\)");

    private static final int LONGEST_NUMBER = 1_000;
    private static final int HELD_PER_THREAD = 3;
    private static final int NOTICE = 64 << 20;

    private final Inputs inputs;
    private final JsonFactory factory;
    private final JsonMapper mapper;

    private OcdsFile(Inputs inputs) {
        this.inputs = inputs;
        factory =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(inputs.limits().depth())
                                        .maxNumberLength(LONGEST_NUMBER)
                                        .maxStringLength(inputs.limits().object())
                                        .build())
                        .build();
        mapper =
                JsonMapper.builder(factory)
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .build();
    }

    /** What one object turned out to be. */
    public sealed interface Found {
        /** A whole contracting process. */
        record Whole(String file, long line, ContractingProcess process) implements Found {}

        /** One release of a process: to be compiled with the others of its process. */
        record Part(String file, long line, ObjectNode release) implements Found {}

        /** Something that could not be used. */
        record Unread(Problem problem) implements Found {}
    }

    /** Contracting processes, releases that must be compiled first, and problems, in order. */
    public static void processes(Inputs inputs, Consumer<Found> use) {
        OcdsFile file = new OcdsFile(inputs);
        file.each(
                part -> file.found(part),
                found -> found.forEach(use),
                problem -> use.accept(new Found.Unread(problem)));
    }

    /** An object as it stands in a file. */
    public record Standing(String file, long line, JsonNode node) {}

    /**
     * Does something with the objects of the files, some at a time on several threads, and hands
     * the results on in the order of the files.
     *
     * @param work is called by several threads
     * @param use is called by this thread only
     */
    public static <R> void objects(
            Inputs inputs,
            Function<List<Standing>, R> work,
            Consumer<R> use,
            Consumer<Problem> problems) {
        OcdsFile file = new OcdsFile(inputs);
        file.each(
                part -> file.standing(part, work),
                done -> {
                    use.accept(done.result());
                    done.problems().forEach(problems);
                },
                problems);
    }

    /** The same with the releases in the objects, taken out of packages and records. */
    public static <R> void releases(
            Inputs inputs,
            Function<List<Opened>, R> work,
            Consumer<R> use,
            Consumer<Problem> problems) {
        objects(
                inputs,
                objects -> {
                    List<Opened> all = new ArrayList<>(objects.size());
                    objects.forEach(o -> Opened.each(o.node(), o.file(), o.line(), all::add));
                    return work.apply(all);
                },
                use,
                problems);
    }

    // ---- Files into batches, batches to threads, results in order.

    private record Cut(String name, Batch batch) {}

    private <R> void each(Function<Cut, R> work, Consumer<R> use, Consumer<Problem> problems) {
        ExecutorService threads = Executors.newFixedThreadPool(inputs.threads());
        try {
            Deque<Future<R>> running = new ArrayDeque<>();
            BiConsumer<String, Batch> cut =
                    (name, batch) -> {
                        running.add(threads.submit(() -> work.apply(new Cut(name, batch))));
                        if (running.size() > HELD_PER_THREAD * inputs.threads()) {
                            use.accept(result(running.remove()));
                        }
                    };
            for (Path file : inputs.files()) {
                Optional<Problem> problem = cut(file, cut);
                if (problem.isPresent()) {
                    while (!running.isEmpty()) {
                        use.accept(result(running.remove()));
                    }
                    problems.accept(problem.get());
                }
            }
            while (!running.isEmpty()) {
                use.accept(result(running.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading", e);
        }
    }

    /** Cuts one file; what keeps it from being read to its end is a problem. */
    private Optional<Problem> cut(Path file, BiConsumer<String, Batch> use) {
        String name = file.toString();
        String[] at = {name};
        Unpacked.Use text =
                (entry, in) -> {
                    at[0] = entry;
                    text(entry, in, use);
                };
        try {
            if (name.equals("-") && inputs.standardInput().isPresent()) {
                Unpacked.each(
                        "standard input",
                        inputs.standardInput().get(),
                        inputs.encoding(),
                        inputs.limits(),
                        text);
                return Optional.empty();
            }
            Path path = inputs.folder().resolve(file);
            if (Files.isDirectory(path)) {
                return Optional.of(Problem.unusable(name, OcdsMessages.folderNameFiles(name)));
            }
            Unpacked.each(name, path, inputs.encoding(), inputs.limits(), text);
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.of(Problem.unusable(name, ConditionsMessages.THERE_NO_SUCH_FILE));
        } catch (AccessDeniedException e) {
            return Optional.of(Problem.unusable(name, OcdsMessages.NO_PERMISSION_READ));
        } catch (CharacterCodingException e) {
            return Optional.of(
                    Problem.unusable(at[0], OcdsMessages.notWritten(inputs.encoding().toString())));
        } catch (ZipException e) {
            return Optional.of(
                    Problem.unusable(
                            at[0], OcdsMessages.archiveDamaged(String.valueOf(e.getMessage()))));
        } catch (java.io.EOFException e) {
            return Optional.of(Problem.unusable(at[0], OcdsMessages.ARCHIVE_CUT_OFF_FETCH_AGAIN));
        } catch (BadFileException e) {
            return Optional.of(Problem.unusable(at[0], 0, e.text()));
        } catch (IOException e) {
            return Optional.of(
                    Problem.unusable(at[0], 0, Text.same(String.valueOf(e.getMessage()))));
        }
    }

    private void text(String name, InputStream in, BiConsumer<String, Batch> use)
            throws IOException {
        BufferedInputStream text = new BufferedInputStream(in, 1 << 16);
        if (isXml(text)) {
            byte[] json = notice(text);
            use.accept(
                    name, new Batch(json, List.of(new Batch.Piece(0, json.length, 1)), List.of()));
            return;
        }
        Cutter cutter = new Cutter(name, text, inputs.limits());
        for (var batch = cutter.next(); batch.isPresent(); batch = cutter.next()) {
            use.accept(name, batch.get());
        }
    }

    private byte[] notice(InputStream text) throws IOException {
        byte[] xml = text.readNBytes(NOTICE + 1);
        if (xml.length > NOTICE) {
            throw new BadFileException(OcdsMessages.noticeLargerThanMib(NOTICE >> 20));
        }
        return mapper.writeValueAsBytes(NoticeReader.read(new ByteArrayInputStream(xml)));
    }

    private static boolean isXml(BufferedInputStream text) throws IOException {
        text.mark(1 << 10);
        int b = text.read();
        for (int k = 0; k < 1000 && b >= 0 && " \t\r\n\u00ef\u00bb\u00bf".indexOf(b) >= 0; k++) {
            b = text.read();
        }
        text.reset();
        return b == '<';
    }

    // ---- Objects.

    private List<Found> found(Cut cut) {
        List<Found> found = new ArrayList<>(cut.batch().pieces().size());
        for (Batch.Piece piece : cut.batch().pieces()) {
            try {
                found(cut, piece, found);
            } catch (JacksonException e) {
                found.add(new Found.Unread(problem(cut, piece, e)));
            }
        }
        cut.batch().problems().forEach(problem -> found.add(new Found.Unread(problem)));
        return found;
    }

    private void found(Cut cut, Batch.Piece piece, List<Found> found) {
        ProcessReader.Found read;
        try (JsonParser in = parser(cut, piece)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                found.add(new Found.Unread(noObject(cut, piece)));
                return;
            }
            read = ProcessReader.read(in);
            if (in.nextToken() != null) {
                found.add(new Found.Unread(trailing(cut, piece)));
                return;
            }
        }
        if (read.holds()) {
            Opened.each(
                    tree(cut, piece),
                    cut.name(),
                    piece.line(),
                    opened -> {
                        switch (opened) {
                            case Opened.Compiled one ->
                                    found.add(
                                            new Found.Whole(
                                                    one.file(),
                                                    one.line(),
                                                    process(one.release())));
                            case Opened.Release one ->
                                    found.add(
                                            new Found.Part(one.file(), one.line(), one.release()));
                            case Opened.Odd(Problem problem) ->
                                    found.add(new Found.Unread(problem));
                        }
                    });
        } else if (read.compiled()) {
            found.add(new Found.Whole(cut.name(), piece.line(), read.process()));
        } else {
            found.add(new Found.Part(cut.name(), piece.line(), (ObjectNode) tree(cut, piece)));
        }
    }

    /** A compiled release as a contracting process. */
    public static ContractingProcess process(ObjectNode release) {
        try (JsonParser in = release.traverse(ObjectReadContext.empty())) {
            in.nextToken();
            return ProcessReader.read(in).process();
        }
    }

    private record Done<R>(R result, List<Problem> problems) {}

    private <R> Done<R> standing(Cut cut, Function<List<Standing>, R> work) {
        List<Standing> objects = new ArrayList<>(cut.batch().pieces().size());
        List<Problem> problems = new ArrayList<>(cut.batch().problems());
        for (Batch.Piece piece : cut.batch().pieces()) {
            try {
                objects.add(new Standing(cut.name(), piece.line(), tree(cut, piece)));
            } catch (JacksonException e) {
                problems.add(problem(cut, piece, e));
            }
        }
        return new Done<>(work.apply(objects), problems);
    }

    private JsonParser parser(Cut cut, Batch.Piece piece) {
        return factory.createParser(
                ObjectReadContext.empty(),
                cut.batch().bytes(),
                piece.from(),
                piece.to() - piece.from());
    }

    private JsonNode tree(Cut cut, Batch.Piece piece) {
        return mapper.readTree(cut.batch().bytes(), piece.from(), piece.to() - piece.from());
    }

    private static Problem noObject(Cut cut, Batch.Piece piece) {
        return Problem.unusable(
                cut.name(), piece.line(), OcdsMessages.noObjectReleaseRecord(start(cut, piece)));
    }

    private static Problem trailing(Cut cut, Batch.Piece piece) {
        return Problem.unusable(
                cut.name(), piece.line(), OcdsMessages.THERE_SOMETHING_BEHIND_OBJECT_WRITE);
    }

    private static Problem problem(Cut cut, Batch.Piece piece, JacksonException e) {
        var where = e.getLocation();
        long line = piece.line() + (where == null ? 0 : Math.max(0, where.getLineNr() - 1));
        String column = where == null || where.getColumnNr() < 1 ? "" : where.getColumnNr() + ": ";
        String said = OWN_PLACE.matcher(e.getOriginalMessage()).replaceAll("");
        Text why =
                e instanceof StreamConstraintsException
                        ? OcdsMessages.objectLargerOrDeeper(said)
                        : OcdsMessages.noJsonWasLeft(said);
        return Problem.unusable(
                cut.name(), line, OcdsMessages.problem(column.isEmpty(), column, why));
    }

    private static String start(Cut cut, Batch.Piece piece) {
        int length = Math.min(30, piece.to() - piece.from());
        String text =
                new String(
                        cut.batch().bytes(),
                        piece.from(),
                        length,
                        java.nio.charset.StandardCharsets.UTF_8);
        return piece.to() - piece.from() > length ? text + "…" : text;
    }
}
