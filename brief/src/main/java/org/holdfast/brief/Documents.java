package org.holdfast.brief;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.questions.Chains;
import org.holdfast.model.Language;
import org.holdfast.model.Source;
import org.holdfast.report.Report;
import org.holdfast.words.PageMessages;
import org.holdfast.words.PageWords;

/** The documents that a ledger cites, each with an id, and the promises that its entries are of. */
final class Documents {
    private final Ledger ledger;
    private final Map<String, String> ids = new LinkedHashMap<>();

    /** [document] the record that it has already. */
    private final Map<String, String> records = new HashMap<>();

    private final Chains promises = new Chains();

    /**
     * @param sources those that have a record already, by id or by address
     */
    Documents(Ledger ledger, List<Source> sources) {
        this.ledger = ledger;
        Map<String, String> known = new HashMap<>();
        for (Source source : sources) {
            known.putIfAbsent(source.id(), source.id());
            known.putIfAbsent(source.url(), source.id());
        }
        for (Event event : ledger.events()) {
            String document = event.document();
            if (known.containsKey(document) && !document.isBlank()) {
                records.put(document, known.getOrDefault(document, document));
            } else if (!document.isBlank()) {
                ids.putIfAbsent(document, "document-" + (ids.size() + 1));
            }
            promises.add(event);
        }
    }

    /** The record of the list itself. */
    String list() {
        return "list-" + ledger.list().series().replace('/', '-');
    }

    /** The record that an entry rests on: its document, or else the list. */
    String of(Event event) {
        String record = records.get(event.document());
        return record == null ? ids.getOrDefault(event.document(), list()) : record;
    }

    /** The promise that an entry is a step or a part of. */
    String promise(String key) {
        return promises.first(key);
    }

    /** All of them as records, the list first. */
    Map<String, Report.SourceRecord> records(Language language) {
        Map<String, Integer> entries = new HashMap<>();
        Map<String, Event> first = new HashMap<>();
        for (Event event : ledger.events()) {
            entries.merge(event.document(), 1, Integer::sum);
            first.putIfAbsent(event.document(), event);
        }
        Map<String, Report.SourceRecord> found = new LinkedHashMap<>();
        String ledgerName = PageMessages.LEDGER.in(language);
        found.put(
                list(),
                new Report.SourceRecord(
                        list(),
                        ledger.list().file(),
                        language,
                        ledger.list().layout(),
                        Optional.empty(),
                        ledger.list().knownOn().toString(),
                        Optional.of(ledger.list().recordedOn().toString()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(PageWords.feeds(ledgerName, ledger.events().size(), language)),
                        Optional.of("SHA-256 " + ledger.list().hash().hex()),
                        language));
        ids.forEach((document, id) -> {
            Event event = first.get(document);
            boolean isLink = document.startsWith("https://") || document.startsWith("http://");
            found.put(
                    id,
                    new Report.SourceRecord(
                            id,
                            document,
                            language,
                            isLink ? host(document) : "",
                            isLink ? Optional.of(document) : Optional.empty(),
                            event == null ? "" : event.knownOn().toString(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(
                                    PageWords.feeds(
                                            ledgerName,
                                            entries.getOrDefault(document, 0),
                                            language)),
                            Optional.empty(),
                            language));
        });
        return found;
    }

    private static String host(String link) {
        String rest = link.substring(link.indexOf("//") + 2);
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
