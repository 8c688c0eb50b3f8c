package org.holdfast.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.brief.Part;
import org.holdfast.chart.Scene;
import org.holdfast.chart.Svg;
import org.holdfast.chart.Theme;
import org.holdfast.model.Language;
import org.holdfast.words.PageMessages;
import org.holdfast.words.PageWords;

/**
 * A part of the brief as a section of a page: its words, its charts with the table that stands by
 * them, and its other tables.
 */
record BriefSection(
        String id, String name, String title, List<String> words, List<Page.Card> cards) {

    /**
     * A part, whose charts are drawn in three widths.
     *
     * @param middle says what the others say too
     */
    static BriefSection of(Sheet sheet, Part middle, Part narrow, Part wide) {
        List<String> words = new ArrayList<>();
        List<Scene> small = scenes(narrow);
        List<Scene> large = scenes(wide);
        List<Page.Card> cards = new ArrayList<>();
        String heading = "";
        int chart = 0;
        for (Part.Block block : middle.blocks()) {
            switch (block) {
                case Part.Words(var text, var sources) -> words.add(text);
                case Part.Heading(var text) -> heading = text;
                case Part.Chart(var id, var scene) -> {
                    cards.add(
                            card(
                                    sheet,
                                    middle,
                                    id,
                                    heading.isEmpty() ? scene.caption().title() : heading,
                                    List.of(scene, small.get(chart), large.get(chart))));
                    chart++;
                    heading = "";
                }
                case Part.Rows rows -> {
                    Rows table = table(sheet, rows);
                    boolean belongs =
                            !cards.isEmpty()
                                    && cards.getLast().svg().isPresent()
                                    && cards.getLast().table().rows().isEmpty();
                    if (belongs) {
                        cards.add(with(cards.removeLast(), table));
                    } else {
                        String id = middle.id() + "-table-" + cards.size();
                        cards.add(Sheet.tableCard(id, middle.title(), rows.caption(), table));
                    }
                }
            }
        }
        return new BriefSection(middle.id(), middle.name(), middle.title(), words, cards);
    }

    private static List<Scene> scenes(Part part) {
        List<Scene> scenes = new ArrayList<>();
        for (Part.Block block : part.blocks()) {
            if (block instanceof Part.Chart chart) {
                scenes.add(chart.scene());
            }
        }
        return scenes;
    }

    /**
     * @param scenes the chart in the middle width, the narrow and the wide one
     */
    private static Page.Card card(
            Sheet sheet, Part part, String id, String title, List<Scene> scenes) {
        Scene middle = scenes.getFirst();
        boolean isSentence = title.endsWith(".") && title.indexOf(". ") < 0;
        return new Page.Card(
                id,
                isSentence ? title.substring(0, title.length() - 1) : title,
                PageWords.measure(id, sheet.language()).orElse(part.name()),
                Optional.of(Svg.write(middle, id, Theme.PAGE)),
                Optional.of(Svg.write(scenes.get(1), id + "-n", Theme.PAGE)),
                Optional.of(Svg.write(scenes.get(2), id + "-w", Theme.PAGE)),
                middle.caption().description(),
                sheet.rows().table(),
                List.of(),
                Optional.empty());
    }

    static Page.Card with(Page.Card card, Rows table) {
        return new Page.Card(
                card.id(),
                card.title(),
                card.measure(),
                card.svg(),
                card.svgNarrow(),
                card.svgWide(),
                card.alt(),
                table.table(),
                table.sources(),
                card.note());
    }

    private static Rows table(Sheet sheet, Part.Rows rows) {
        Rows table = sheet.rows();
        for (int c = 0; c < rows.heads().size(); c++) {
            if (isEmpty(rows, c)) {
                continue;
            }
            table.column(
                    "c" + c, rows.heads().get(c), isNumeric(sheet, rows, c) ? "number" : "text");
        }
        for (List<Part.Words> row : rows.rows()) {
            for (int c = 0; c < row.size(); c++) {
                if (isEmpty(rows, c)) {
                    continue;
                }
                Part.Words cell = row.get(c);
                cell.sources().forEach(table::from);
                Optional<Double> number = number(cell.text(), sheet.language());
                if (isNumeric(sheet, rows, c)) {
                    table.cell(number.isPresent() ? number.get() : Optional.empty(), cell.text());
                } else {
                    table.text(cell.text());
                }
            }
            table.end();
        }
        return table;
    }

    /** Whether a column says nothing, for it holds only drawings. */
    private static boolean isEmpty(Part.Rows rows, int column) {
        return rows.rows().stream().allMatch(row -> row.get(column).text().isEmpty());
    }

    /** Whether every cell of a column that says something is a plain number. */
    private static boolean isNumeric(Sheet sheet, Part.Rows rows, int column) {
        boolean any = false;
        for (List<Part.Words> row : rows.rows()) {
            String text = row.get(column).text();
            if (text.isEmpty() || text.equals("–")) {
                continue;
            }
            if (number(text, sheet.language()).isEmpty()) {
                return false;
            }
            any = true;
        }
        return any;
    }

    /** A plain number as it is written in a language. */
    static Optional<Double> number(String text, Language language) {
        String bare =
                switch (language) {
                    case EN -> text.replace(",", "");
                    case NL -> text.replace(".", "").replace(',', '.');
                };
        bare = bare.replace('−', '-');
        boolean isPlain =
                !bare.isEmpty() && bare.chars().allMatch(c -> "0123456789.-".indexOf(c) >= 0);
        try {
            return isPlain ? Optional.of(Double.parseDouble(bare)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The section of a page. */
    Page.Section section(Sheet sheet, List<String> more) {
        List<Page.View> views = new ArrayList<>();
        for (Page.Card card : cards) {
            String label = views.isEmpty() ? sheet.in(PageMessages.CHART) : card.title();
            views.add(new Page.View(card.id(), label, card));
        }
        List<String> all = new ArrayList<>(words);
        all.addAll(more);
        boolean isSaid = !name.isEmpty() && cards.stream().anyMatch(c -> c.title().equals(title));
        String head = isSaid ? name : title;
        return Sheet.section(id.isEmpty() ? "headline" : id, head, all, views);
    }
}
