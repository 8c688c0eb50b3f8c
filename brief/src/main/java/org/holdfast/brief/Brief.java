package org.holdfast.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.model.Party;
import org.holdfast.model.Scenario;
import org.holdfast.model.TrackRecord;

/**
 * Writes an answer as a brief: one HTML file of three to nine printed pages that needs no other
 * file, no network and no script. Every number in it comes from the answer.
 */
public final class Brief {
    private Brief() {}

    /**
     * The brief.
     *
     * @param forParty a country or bloc whose own part stands on the first page: its id, its
     *     country code of two or three letters, or its name in either language
     * @throws IllegalArgumentException if the case has no such party; ask {@link #findParty} first
     */
    public static String html(Answer answer, Language language, Optional<String> forParty) {
        return html(answer, language, forParty, Optional.empty());
    }

    /**
     * The brief with a page on earlier promises.
     *
     * @param record what became of them; without it there is no such page
     */
    public static String html(
            Answer answer,
            Language language,
            Optional<String> forParty,
            Optional<TrackRecord> record) {
        Optional<Party> party =
                forParty.map(name ->
                        findParty(answer.c(), name)
                                .orElseThrow(() ->
                                        new IllegalArgumentException(
                                                "the case has no party '" + name + "'")));
        var page = new Page(answer, language, party, record);
        write(page, record);
        return document(page);
    }

    /**
     * What the brief says, section by section, without its layout.
     *
     * @param width that its charts are drawn for, pixels
     * @param record what became of earlier promises; without it there is no such section
     */
    public static List<Part> parts(
            Answer answer, Language language, double width, Optional<TrackRecord> record) {
        var page = new Page(answer, language, record, width);
        write(page, record);
        return Reading.of(page);
    }

    /**
     * The part that looks back, which needs today's practice in many futures and no plan.
     *
     * @param series what was forecast and what happened; not empty
     */
    public static List<Part> retrospect(
            Case c,
            Scenario scenario,
            List<Hindcast> series,
            Language language,
            double width,
            Optional<TrackRecord> record) {
        var page = new Page(c, scenario, language, record, width);
        Retrospect.write(page, series);
        return Reading.of(page);
    }

    /** What the command line says of one party, a sentence a line. */
    public static List<String> lines(Answer answer, Language language, Party party) {
        return Country.lines(
                new Page(answer, language, Optional.of(party), Optional.empty()), party);
    }

    private static void write(Page page, Optional<TrackRecord> record) {
        Front.write(page);
        Supply.write(page);
        Limits.write(page);
        Gains.cells(page);
        Payers.write(page);
        Gains.waiting(page);
        Doubts.claims(page);
        Doubts.changes(page);
        ManyFutures.write(page);
        Influences.write(page);
        Resilience.write(page);
        Retrospect.write(page);
        record.ifPresent(known -> Promises.write(page, known));
        Ending.notInIt(page);
        Ending.notes(page);
        Ending.run(page);
    }

    /** A party by its id, its country code of two or three letters, or its name. */
    public static Optional<Party> findParty(Case c, String name) {
        String wanted = name.strip();
        return Stream.<java.util.function.Predicate<Party>>of(
                        p -> p.id().equalsIgnoreCase(wanted),
                        p -> !p.iso().isEmpty() && p.iso().equalsIgnoreCase(wanted),
                        p -> !p.iso().isEmpty() && p.iso().equalsIgnoreCase(threeLetters(wanted)),
                        p ->
                                p.name().en().equalsIgnoreCase(wanted)
                                        || p.name().nl().equalsIgnoreCase(wanted))
                .flatMap(is -> c.parties().stream().filter(is))
                .findFirst();
    }

    private static String threeLetters(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        boolean known = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(upper);
        return known ? Locale.of("", upper).getISO3Country() : "";
    }

    private static String document(Page page) {
        Language language = page.language();
        String style = style();
        var html = new Html();
        html.markup("<!DOCTYPE html>\n");
        html.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                language.name().toLowerCase(Locale.ROOT));
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src '" + hash(style) + "'; font-src data:");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty(
                "meta",
                "name",
                "generator",
                "content",
                "Holdfast " + page.answer().run().version());
        html.element("title", Front.headline(page));
        html.open("style").markup(style).close("style");
        html.close("head");
        html.open("body")
                .open("main", "class", page.party().isPresent() ? "country-brief" : "full-brief")
                .markup(page.html().done())
                .close("main")
                .close("body");
        html.close("html");
        return html.done();
    }

    private static String style() {
        return text("brief.css")
                .replace("SANS_DATA", font("public-sans.woff2"))
                .replace("SERIF_DATA", font("holdfast-serif.woff2"));
    }

    private static String hash(String style) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String font(String name) {
        return Base64.getEncoder().encodeToString(bytes("fonts/" + name));
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Brief.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
