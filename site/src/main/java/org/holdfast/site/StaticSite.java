package org.holdfast.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.plan.Planner;

/**
 * The studio as files that any web server serves, below any path: pages, kernel, solver and data.
 * What needs a server is not there, and the pages say so.
 */
public final class StaticSite {
    /** Lists the files of a site, so that the next one knows what it may replace. */
    public static final String MARK = "holdfast-files.txt";

    private static final String HEADING = "Files of a site made by 'holdfast publish'; ";
    private static final String INDEX = "index.html";

    private final Path web;
    private final String version;
    private final List<Pages> pages;

    /**
     * A site.
     *
     * @param web the built pages
     */
    public StaticSite(Path web, String version, List<Pages> pages) {
        this.web = web;
        this.version = version;
        this.pages = List.copyOf(pages);
    }

    /** What was written. */
    public record Written(int files, long bytes) {}

    /**
     * Refuses a folder that holds something else.
     *
     * @throws FileAlreadyExistsException if it does
     */
    public static void check(Path out) throws IOException {
        if (!Files.exists(out) || Files.exists(out.resolve(MARK))) {
            return;
        }
        if (!Files.isDirectory(out)) {
            throw new FileAlreadyExistsException(out.toString());
        }
        try (Stream<Path> all = Files.list(out)) {
            if (all.findAny().isPresent()) {
                throw new FileAlreadyExistsException(
                        out.toString(), null, "it holds files that are not of a site like this");
            }
        }
    }

    /**
     * Writes a site with all that it can have. One that is there already is replaced; files that
     * someone put beside it stay.
     */
    public Written write(List<CaseList.Shown> cases, Path out, Planner.Progress progress)
            throws IOException {
        check(out);
        List<Case> all = cases.stream().map(CaseList.Shown::c).toList();
        for (Pages each : pages) {
            each.prepare(all, progress);
        }
        Set<String> before = listed(out);
        Set<String> written = new TreeSet<>();
        long bytes = 0;
        Files.createDirectories(out);
        mark(out, before);
        for (CaseList.Shown shown : cases) {
            String folder = "data/" + shown.id() + "/";
            for (String name : names(shown.c())) {
                Optional<byte[]> content = content(shown.c(), name);
                if (content.isPresent()) {
                    bytes += put(out, folder + name, content.get(), written);
                }
            }
        }
        byte[] list = CaseList.json(false, version, cases, pages);
        bytes += put(out, "data/" + CaseList.FILE, list, written);
        for (String name : webFiles()) {
            if (!name.equals(INDEX)) {
                bytes += put(out, name, Files.readAllBytes(web.resolve(name)), written);
            }
        }
        // Last, so that a page never asks for files that are not there yet.
        bytes += put(out, INDEX, Files.readAllBytes(web.resolve(INDEX)), written);
        for (String name : before) {
            if (!written.contains(name)) {
                Files.deleteIfExists(out.resolve(name));
            }
        }
        mark(out, written);
        return new Written(written.size(), bytes);
    }

    private List<String> names(Case c) {
        List<String> names = new ArrayList<>();
        pages.forEach(each -> names.addAll(each.files(c)));
        for (String page : CaseList.pagesOf(c, pages)) {
            for (Language language : Language.values()) {
                names.add(pageFile(page, language));
            }
        }
        return names;
    }

    private static String pageFile(String page, Language language) {
        return page + "." + language.code() + ".json";
    }

    private Optional<byte[]> content(Case c, String name) throws IOException {
        for (Pages each : pages) {
            Optional<byte[]> file = each.file(c, name);
            if (file.isPresent()) {
                return file;
            }
            for (Language language : Language.values()) {
                for (String page : each.of(c)) {
                    if (name.equals(pageFile(page, language))) {
                        Optional<byte[]> found = each.page(c, page, language);
                        if (found.isPresent()) {
                            return found;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<String> webFiles() throws IOException {
        try (Stream<Path> all = Files.walk(web)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> web.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Whole or not at all, since someone may be reading. */
    private static long put(Path out, String name, byte[] bytes, Set<String> written)
            throws IOException {
        Path file = out.resolve(name);
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        written.add(name);
        return bytes.length;
    }

    private void mark(Path out, Set<String> names) throws IOException {
        Files.writeString(
                out.resolve(MARK), HEADING + version + "\n" + String.join("\n", names) + "\n");
    }

    /** The files of the site that is there; none that lies elsewhere, whatever the list says. */
    private static Set<String> listed(Path out) throws IOException {
        Set<String> names = new TreeSet<>();
        Path mark = out.resolve(MARK);
        if (!Files.isRegularFile(mark)) {
            return names;
        }
        Path root = out.toAbsolutePath().normalize();
        for (String line : Files.readAllLines(mark, StandardCharsets.UTF_8)) {
            Path file = root.resolve(line.isBlank() ? "." : line).normalize();
            if (!line.startsWith(HEADING)
                    && file.startsWith(root)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                names.add(root.relativize(file).toString().replace('\\', '/'));
            }
        }
        names.remove(MARK);
        return names;
    }
}
