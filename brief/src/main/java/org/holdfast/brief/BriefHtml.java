package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Labels;
import org.holdfast.chart.Svg;
import org.holdfast.model.Language;
import org.holdfast.report.Block;
import org.holdfast.report.Chart;
import org.holdfast.report.ChartLabels;
import org.holdfast.report.Phrase;
import org.holdfast.report.Section;
import org.holdfast.report.State;
import org.holdfast.report.Table;
import org.holdfast.words.PageMessages;

/** Writes sections as the markup of a brief. */
final class BriefHtml {
    private final Html html = new Html();
    private final Notes notes;
    private final Labels labels;
    private final Language language;
    private final Optional<String> studio;
    private Optional<String> saidLast = Optional.empty();

    /**
     * @param studio where states are shown; without it the commands are named
     */
    BriefHtml(Notes notes, Language language, Optional<String> studio) {
        this.notes = notes;
        this.language = language;
        this.studio = studio;
        labels = new ChartLabels(language);
    }

    /** All that was written. */
    String done() {
        return html.done();
    }

    void section(Section section) {
        String title = section.id() + "-title";
        switch (section.look()) {
            case FIRST -> {
                first(section);
                return;
            }
            case PLAIN -> html.open("section", "id", section.id(), "aria-labelledby", title);
            case BOX ->
                    html.open("section", "class", "box " + section.id(), "aria-labelledby", title);
            case QUIET -> html.open("section", "class", section.id(), "aria-labelledby", title);
        }
        if (!section.name().isEmpty()) {
            html.element("p", section.name(), "class", "eyebrow");
        }
        html.open("h2", "id", title);
        phrase(section.finding());
        html.close("h2");
        section.blocks().forEach(this::block);
        section.state().ifPresent(this::state);
        html.close("section");
    }

    /**
     * What makes the figures above, unless it was just said: on a screen, where it can be followed
     * or copied.
     */
    private void state(State by) {
        String said = studio.isPresent() ? by.href() : by.command();
        if (saidLast.filter(said::equals).isPresent()) {
            return;
        }
        saidLast = Optional.of(said);
        html.open("p", "class", "state");
        studio.ifPresentOrElse(
                base -> html.element("a", PageMessages.state(language), "href", base + by.href()),
                () -> html.text(PageMessages.again(language) + " ").element("code", by.command()));
        html.close("p");
    }

    /** The headline, and what stands below it before the first section. */
    private void first(Section section) {
        html.open("header").element("p", section.name(), "class", "kicker");
        html.open("h1");
        phrase(section.finding());
        html.close("h1");
        block(section.blocks().getFirst());
        html.close("header");
        section.blocks().stream().skip(1).forEach(this::block);
        section.state().ifPresent(this::state);
    }

    /** Where an annex begins. */
    void annex(String title, boolean isOnItsOwnPage) {
        html.element("h2", title, "class", isOnItsOwnPage ? "annex past" : "annex");
    }

    /** The list of notes, under a heading. */
    void notes(String title, String remark) {
        html.open("section", "id", "notes", "aria-labelledby", "notes-title");
        html.element("h2", title, "id", "notes-title");
        html.element("p", remark, "class", "remark");
        notes.write(html);
        html.close("section");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Heading(var text) -> html.element("h3", text);
            case Block.Points points -> points(points);
            case Block.Figures figures -> figures(figures);
            case Block.Group(var form, var blocks) -> group(form, blocks);
            case Block.Fold(var summary, var blocks) -> {
                html.open("details").element("summary", summary);
                blocks.forEach(this::block);
                html.close("details");
            }
            case Chart chart -> chart(chart);
            case Table table -> table(table);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        switch (paragraph.tone()) {
            case PLAIN -> html.open("p");
            case DECK -> html.open("p", "class", "deck");
            case REMARK -> html.open("p", "class", "remark");
            case ABOVE -> html.open("p", "class", "remark above");
            case FINDING -> html.open("p", "class", "finding");
        }
        phrase(paragraph.words());
        html.close("p");
    }

    private void points(Block.Points list) {
        switch (list.look()) {
            case PLAIN -> html.open("ul", "class", "plain");
            case CLAIMS -> html.open("ul", "class", "claims");
            case WARNINGS -> html.open("ul");
            case NUMBERED -> html.open("ul", "class", "numbered");
            case COLUMNS -> html.open("ul", "class", "columns");
        }
        for (List<Block.Paragraph> point : list.points()) {
            html.open("li");
            if (point.size() == 1) {
                phrase(point.getFirst().words());
            } else {
                point.forEach(this::paragraph);
            }
            html.close("li");
        }
        html.close("ul");
    }

    private void figures(Block.Figures all) {
        html.open("dl", "class", all.isSmall() ? "figures small" : "figures");
        for (Block.Figure figure : all.figures()) {
            html.open("div").element("dt", figure.name()).open("dd");
            html.element("b", figure.value()).text(" ").element("span", figure.unit());
            phrase(figure.marks());
            html.close("dd").close("div");
        }
        html.close("dl");
    }

    private void group(Block.Form form, List<Block> blocks) {
        switch (form) {
            case PAIR -> {
                html.open("div", "class", "pair");
                block(blocks.getFirst());
                html.open("div", "class", "beside");
                blocks.stream().skip(1).forEach(this::block);
                html.close("div").close("div");
            }
            case KEEP -> {
                html.open("div", "class", "keep");
                blocks.forEach(this::block);
                html.close("div");
            }
            case WARNING -> {
                html.open("aside", "class", "warning");
                blocks.forEach(this::block);
                html.close("aside");
            }
        }
    }

    private void chart(Chart chart) {
        html.open("figure")
                .markup(Svg.write(chart.draw().apply(labels), chart.id()))
                .close("figure");
    }

    private void table(Table table) {
        html.open("table", "class", table.id());
        if (table.isCaptioned()) {
            html.open("caption");
        } else {
            html.open("caption", "class", "unseen");
        }
        phrase(table.caption());
        html.close("caption").open("thead");
        boolean isGrouped = table.columns().stream().anyMatch(c -> !c.group().isEmpty());
        if (isGrouped) {
            groups(table.columns());
        }
        html.open("tr");
        for (Table.Column column : table.columns()) {
            if (isGrouped && column.group().isEmpty()) {
                continue;
            }
            if (column.isRight()) {
                html.element("th", column.heading(), "scope", "col", "class", "n");
            } else {
                html.element("th", column.heading(), "scope", "col");
            }
        }
        html.close("tr").close("thead").open("tbody");
        table.rows().forEach(row -> row(table.columns(), row));
        html.close("tbody").close("table");
    }

    /** What stands over columns, and columns over which nothing stands. */
    private void groups(List<Table.Column> columns) {
        html.open("tr");
        int k = 0;
        while (k < columns.size()) {
            String group = columns.get(k).group();
            if (group.isEmpty()) {
                html.element("th", columns.get(k).heading(), "scope", "col", "rowspan", "2");
                k++;
                continue;
            }
            int first = k;
            while (k < columns.size() && columns.get(k).group().equals(group)) {
                k++;
            }
            html.element("th", group, "scope", "colgroup", "colspan", "" + (k - first));
        }
        html.close("tr");
    }

    private void row(List<Table.Column> columns, Table.Row row) {
        switch (row.weight()) {
            case ONE -> html.open("tr");
            case FOLLOWED -> html.open("tr", "class", "followed");
            case TOTAL -> html.open("tr", "class", "total");
        }
        List<Table.Cell> cells = row.cells();
        for (int k = 0; k < cells.size(); k++) {
            if (cells.get(k) instanceof Table.Joined) {
                continue;
            }
            boolean names = k == 0 && cells.size() > 1;
            boolean isWide = k + 1 < cells.size() && cells.get(k + 1) instanceof Table.Joined;
            cell(
                    names ? "th" : "td",
                    columns.get(k),
                    isWide,
                    cells.get(k).shown(),
                    k == 0 ? row.href() : Optional.empty());
        }
        html.close("tr");
    }

    /**
     * @param href where its row leads in the studio
     */
    private void cell(
            String tag, Table.Column column, boolean isWide, Phrase shown, Optional<String> href) {
        boolean isUnbroken =
                column.fit() == Table.Fit.UNBROKEN || column.kind() == Table.Kind.MONTH;
        if (tag.equals("th")) {
            html.open(tag, isWide ? new String[] {"scope", "row", "colspan", "2"} : ROW);
        } else if (column.isRight()) {
            html.open(tag, "class", "n");
        } else if (isUnbroken) {
            html.open(tag, "class", "m");
        } else {
            html.open(tag);
        }
        Optional<String> address = studio.flatMap(base -> href.map(base::concat));
        address.ifPresent(to -> html.open("a", "class", "state", "href", to));
        phrase(shown);
        address.ifPresent(_ -> html.close("a"));
        html.close(tag);
    }

    private static final String[] ROW = {"scope", "row"};

    private void phrase(Phrase phrase) {
        for (Phrase.Span span : phrase.spans()) {
            switch (span) {
                case Phrase.Words(var text) -> html.text(text);
                case Phrase.Styled(var style, var words) -> styled(style, words);
                case Phrase.Mark(var source) -> html.markup(notes.source(source));
                case Phrase.Computed(var by) -> html.markup(notes.computed(by));
                case Phrase.Foot(var by) -> foot(by);
                case Phrase.Bar(var own, var even) -> bar(own, even);
                case Phrase.Squares(var filled, var said) -> squares(filled, said);
            }
        }
    }

    private void styled(Phrase.Style style, Phrase words) {
        switch (style) {
            case STRONG -> wrapped(words, "b");
            case SMALL -> wrapped(words, "small");
            case NOTE -> wrapped(words, "small", "class", "note");
            case KIND -> wrapped(words, "span", "class", "kind");
            case GOOD -> wrapped(words, "span", "class", "verdict usable");
            case BAD -> wrapped(words, "span", "class", "verdict unusable");
            case PLACE -> wrapped(words, "span", "class", "place");
            case NUMBER -> wrapped(words, "span", "class", "line");
            case ENGLISH -> wrapped(words, "span", "lang", "en");
        }
    }

    private void wrapped(Phrase words, String tag, String... attributes) {
        html.open(tag, attributes);
        phrase(words);
        html.close(tag);
    }

    /**
     * Where marks of computed figures lead; the section of the run itself is where the run's do.
     */
    private void foot(Phrase.By by) {
        switch (by) {
            case RUN -> html.open("sup", "class", "run").text("R").close("sup");
            case RULE -> html.open("sup", "class", "run", "id", "rule").text("D").close("sup");
        }
    }

    /** A bar, with a tick where another reckoning would put its end. */
    private void bar(double own, double even) {
        html.open(
                "svg",
                "aria-hidden",
                "true",
                "viewBox",
                "0 0 100 12",
                "width",
                "88",
                "height",
                "11");
        html.empty(
                "rect", "class", "own", "x", "0", "y", "1", "width", percent(own), "height", "10");
        html.empty(
                "rect",
                "class",
                "even",
                "x",
                percent(Math.max(0, even - 0.01)),
                "y",
                "0",
                "width",
                "2",
                "height",
                "12");
        html.close("svg");
    }

    /**
     * Ten squares of ink, which outlive a fax and a photocopy; the words are for who cannot see
     * them.
     */
    private void squares(int filled, String said) {
        html.element("span", said, "class", "unseen");
        html.open("svg", "aria-hidden", "true", "class", "squares", "viewBox", "0 0 106 11");
        for (int k = 0; k < 10; k++) {
            boolean isFilled = k < filled;
            html.empty(
                    "rect",
                    "class",
                    isFilled ? "filled" : "empty",
                    "x",
                    isFilled ? 10.6 * k + "" : 10.6 * k + 0.5 + "",
                    "y",
                    isFilled ? "1" : "1.5",
                    "width",
                    isFilled ? "9" : "8",
                    "height",
                    isFilled ? "9" : "8");
        }
        html.close("svg");
    }

    private static String percent(double share) {
        return "" + Math.round(1000 * Math.min(1, share)) / 10.0;
    }
}
