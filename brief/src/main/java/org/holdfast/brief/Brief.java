package org.holdfast.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Exploration;
import org.holdfast.model.Language;
import org.holdfast.model.Party;
import org.holdfast.model.Scenario;
import org.holdfast.model.Sha256;
import org.holdfast.model.TrackRecord;
import org.holdfast.report.Section;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.Labels;
import org.holdfast.words.PayerWords;
import org.holdfast.words.PolicyMessages;

/**
 * Writes an answer as a brief: one HTML file of three to ten printed pages that needs no other
 * file, no network and no script. Every number in it comes from the answer.
 */
public final class Brief {
    private Brief() {}

    /**
     * As much of the brief as is asked for.
     *
     * @param forParty a country or bloc whose own part stands on the first page: its id, its
     *     country code of two or three letters, or its name in either language
     * @param record what became of earlier promises; without it there is no page on them
     * @param imprint how much that is, and by whom it is
     * @throws IllegalArgumentException if the case has no such party; ask {@link #findParty} first
     */
    public static String html(
            Answer answer,
            Language language,
            Optional<String> forParty,
            Optional<TrackRecord> record,
            Imprint imprint) {
        Optional<Party> party =
                forParty.map(name ->
                        findParty(answer.c(), name)
                                .orElseThrow(() ->
                                        new IllegalArgumentException(
                                                "the case has no party '" + name + "'")));
        return document(new Context(answer, language, party), record, imprint);
    }

    /**
     * What the brief says, section by section, without its layout. The first bears the headline.
     *
     * @param record what became of earlier promises; without it there is no such section
     */
    public static List<Section> sections(
            Answer answer, Language language, Optional<TrackRecord> record) {
        return sections(new Context(answer, language, Optional.empty()), record);
    }

    /** The sections on many futures, of those that were played, whatever else is known. */
    public static List<Section> futures(
            Case c, Scenario scenario, Exploration played, Language language) {
        Context on = new Context(c, scenario, Optional.of(played), language);
        return Stream.of(ManyFutures.of(on), Influences.of(on), Grounds.of(on), Resilience.of(on))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the command line says of one party, a sentence a line. */
    public static List<String> lines(Answer answer, Language language, Party party) {
        return Country.lines(new Context(answer, language, Optional.of(party)), party);
    }

    static List<Section> sections(Context on, Optional<TrackRecord> record) {
        return Stream.of(
                        pageOne(on, Imprint.PLAIN),
                        answer(on),
                        grounds(on),
                        howAlliesDecide(on).stream().toList(),
                        lookingBack(on, record),
                        List.of(Ending.run(on)))
                .flatMap(List::stream)
                .toList();
    }

    /** What a reader takes away: policies in the same futures, or the central case without them. */
    private static List<Section> pageOne(Context on, Imprint imprint) {
        List<Section> sections = new ArrayList<>();
        sections.add(Front.of(on));
        on.policies()
                .ifPresent(policies -> {
                    sections.add(policies.weapons());
                    sections.add(policies.measures());
                });
        if (on.policies().isEmpty()) {
            sections.add(CentralCase.of(on));
        }
        sections.add(Trust.of(on));
        sections.add(Trust.cite(on, imprint));
        return sections;
    }

    /** What to decide, what it comes to, who pays, and what would change it. */
    private static List<Section> answer(Context on) {
        List<Section> sections = new ArrayList<>();
        FirstOrders.of(on).ifPresent(sections::add);
        if (on.policies().isEmpty()) {
            sections.add(Front.decideNow(on));
        }
        on.party().ifPresent(party -> sections.add(Country.of(on, party)));
        sections.add(Front.scenario(on));
        on.policies()
                .ifPresent(policies -> {
                    sections.add(policies.ladder());
                    sections.add(CentralCase.of(on));
                    sections.add(ofCentral(on, Front.decideNow(on)));
                });
        sections.add(ofCentral(on, Gains.of(on)));
        sections.add(Payers.of(on));
        on.policies().flatMap(PageOne::later).ifPresent(sections::add);
        sections.add(ofCentral(on, Delay.of(on.c(), on.answer().delay(), on.language())));
        sections.add(ofCentral(on, Doubts.changes(on)));
        sections.add(Ending.notInIt(on));
        return sections;
    }

    /** What the answer stands on. */
    private static List<Section> grounds(Context on) {
        List<Section> sections = new ArrayList<>();
        sections.add(ofCentral(on, Supply.of(on)));
        AdversaryBudget.of(
                        on.c(),
                        on.answer().scenario(),
                        on.exploration().flatMap(Exploration::answers),
                        on.language())
                .ifPresent(sections::add);
        Sky.of(on).ifPresent(section -> sections.add(ofCentral(on, section)));
        sections.add(ofCentral(on, Limits.of(on)));
        Expiry.of(on).ifPresent(section -> sections.add(ofCentral(on, section)));
        if (!on.c().claims().isEmpty()) {
            sections.add(Doubts.claims(on));
        }
        ManyFutures.of(on).ifPresent(section -> sections.add(ofFixed(on, section)));
        Influences.of(on).ifPresent(sections::add);
        Grounds.of(on).ifPresent(sections::add);
        Reviews.of(on.c(), on.language()).ifPresent(sections::add);
        Resilience.of(on).ifPresent(section -> sections.add(ofFixed(on, section)));
        SideBySide.of(on.answer(), on.language()).sections().stream()
                .map(section -> section.id().equals(Opinion.ID) ? section : ofCentral(on, section))
                .forEach(sections::add);
        return sections;
    }

    /** A section on the run with central values, by that name where page one tells of futures. */
    private static Section ofCentral(Context on, Section section) {
        return on.policies().isEmpty()
                ? section
                : section.named(
                        section.name().isEmpty()
                                ? on.in(PolicyMessages.CENTRAL)
                                : PolicyMessages.ofCentral(section.name(), on.language()));
    }

    /** A section on plans made once, by that name where page one tells of plans made anew. */
    private static Section ofFixed(Context on, Section section) {
        return on.policies().isEmpty()
                ? section
                : section.named(PolicyMessages.ofFixed(section.name(), on.language()));
    }

    /** From packages to one plan, in the futures of page one; empty where it was not climbed. */
    private static Optional<Section> howAlliesDecide(Context on) {
        return on.answer()
                .policies()
                .filter(_ -> !on.answer().ladder().isEmpty())
                .map(runs ->
                        LadderSteps.of(
                                on.c(),
                                on.instance().scenario(),
                                runs.futures(),
                                on.answer().ladder(),
                                on.language()));
    }

    /** Forecasts and promises, against what came. */
    private static List<Section> lookingBack(Context on, Optional<TrackRecord> record) {
        return Stream.of(Retrospect.of(on), record.flatMap(known -> Promises.of(on, known)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A party by its id, its country code of two or three letters, or its name. */
    public static Optional<Party> findParty(Case c, String name) {
        String wanted = name.strip();
        return Stream.<java.util.function.Predicate<Party>>of(
                        p -> p.id().equalsIgnoreCase(wanted),
                        p -> !p.iso().isEmpty() && p.iso().equalsIgnoreCase(wanted),
                        p -> !p.iso().isEmpty() && p.iso().equalsIgnoreCase(threeLetters(wanted)),
                        p -> p.name().said().stream().anyMatch(wanted::equalsIgnoreCase))
                .flatMap(is -> c.parties().stream().filter(is))
                .findFirst();
    }

    private static String threeLetters(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        boolean known = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(upper);
        return known ? Locale.of("", upper).getISO3Country() : "";
    }

    /** The sections as markup; what was looked back on and the sources are annexes. */
    private static String body(Context on, Optional<TrackRecord> record, Imprint imprint) {
        boolean isWhole = imprint.extent() == Imprint.Extent.ALL;
        Notes notes = new Notes(on.c(), record, on.language(), isWhole, on.party().isEmpty());
        BriefHtml html = new BriefHtml(notes, on.language(), imprint.studio());
        pageOne(on, imprint).forEach(section -> html.section(on.states().of(section)));
        if (imprint.extent() != Imprint.Extent.ONE) {
            answer(on).forEach(section -> html.section(on.states().of(section)));
        }
        if (isWhole) {
            grounds(on).forEach(section -> html.section(on.states().of(section)));
            howAlliesDecide(on)
                    .ifPresent(section -> {
                        html.annex(PayerWords.of(on.c().settings()).annex(on.language()), true);
                        html.section(on.states().of(section));
                    });
            List<Section> past = lookingBack(on, record);
            if (!past.isEmpty()) {
                html.annex(on.in(PolicyMessages.LOOKING_BACK), true);
                past.forEach(section -> html.section(on.states().of(section)));
            }
            html.annex(on.in(PolicyMessages.SOURCES_AND_RUN), false);
            PageNumbers.of(on, pageOne(on, imprint)).ifPresent(html::section);
            html.notes(
                    on.in(Labels.SOURCES),
                    BriefMessages.marks(on.party().isEmpty(), on.language()));
            html.section(Ending.run(on));
        }
        return html.done();
    }

    private static String document(Context on, Optional<TrackRecord> record, Imprint imprint) {
        Language language = on.language();
        String body = body(on, record, imprint);
        String mark = on.c().mark(language);
        String style = style(body) + (mark.isEmpty() ? "" : onEveryPage(mark));
        var html = new Html();
        html.markup("<!DOCTYPE html>\n");
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language.code());
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
                "meta", "name", "generator", "content", "Holdfast " + on.answer().run().version());
        html.element("title", Front.headline(on));
        html.open("style").markup(style).close("style");
        html.close("head");
        html.open("body");
        if (!mark.isEmpty()) {
            html.element("p", mark, "class", "mark");
        }
        html.open("main", "class", on.party().isPresent() ? "country-brief" : "full-brief")
                .markup(body)
                .close("main")
                .close("body");
        html.close("html");
        return html.done();
    }

    /** With the faces that the letters of the text need. */
    private static String style(String body) {
        String latin =
                text("brief.css")
                        .replace("SANS_DATA", font("public-sans.woff2"))
                        .replace("SERIF_DATA", font("holdfast-serif.woff2"));
        return body.codePoints().noneMatch(Brief::isCyrillic)
                ? latin
                : latin
                        + text("cyrillic.css")
                                .replace("SANS_DATA", font("libre-franklin-cyrillic.woff2"))
                                .replace("SERIF_DATA", font("holdfast-serif-cyrillic.woff2"));
    }

    private static final String MARK =
            """
            .mark { position: sticky; top: 0; margin: 0; padding: 4px 16px; max-width: none; \
            background: #a3262a; color: #fff; font-size: 13px; font-weight: 600; text-align: center; }
            """;

    /** A sentence on top of the window, and at the foot of every page that is printed. */
    private static String onEveryPage(String mark) {
        StringBuilder escaped = new StringBuilder();
        mark.codePoints()
                .forEach(letter -> {
                    if (Character.isLetterOrDigit(letter) || letter == ' ') {
                        escaped.appendCodePoint(letter);
                    } else {
                        escaped.append('\\').append(Integer.toHexString(letter)).append(' ');
                    }
                });
        return MARK
                + "@page { @bottom-left { content: '"
                + escaped
                + "'; font: 600 7.5pt 'Public Sans', Arial, sans-serif; color: #a3262a; } }\n";
    }

    private static boolean isCyrillic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }

    private static String hash(String style) {
        byte[] digest = Sha256.start().digest(style.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
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
