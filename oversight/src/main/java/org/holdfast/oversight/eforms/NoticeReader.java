package org.holdfast.oversight.eforms;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.oversight.ocds.BadFileException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a notice of Tenders Electronic Daily, an eForms document (Regulation (EU) 2019/1780), into
 * a release of the Open Contracting Data Standard: what the indicators need, after the business
 * terms (BT) of eForms and the mapping of the profile 'OCDS for eForms'.
 *
 * <p>The {@code ocid} is {@code eforms-} and the procedure's identifier (BT-04), which is no
 * registered prefix. An organization is known by its country and registration number, so that it is
 * the same in all notices; without a number it is known only within its procedure. The tender
 * period starts when the notice was sent (BT-05) and ends with the earliest deadline of a lot for
 * tenders (BT-131), or else for requests to take part (BT-1311). Notices name the bids that won,
 * and of the others at most the number.
 */
public final class NoticeReader {
    private static final String EXTENSION =
            "UBLExtensions/UBLExtension/ExtensionContent/EformsExtension";
    private static final Set<String> NOTICES =
            Set.of("ContractNotice", "ContractAwardNotice", "PriorInformationNotice");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Element notice;
    private final Optional<Element> extension;
    private final String procedure;
    private final Map<String, Organization> organizations = new LinkedHashMap<>();

    private record Organization(String id, String name, Optional<String> country) {}

    private NoticeReader(Element notice, String procedure) {
        this.notice = notice;
        this.procedure = procedure;
        extension = notice.first(EXTENSION);
        extension.stream()
                .flatMap(e -> e.all("Organizations/Organization/Company"))
                .forEach(this::add);
    }

    /** Reads one notice as one release. */
    public static ObjectNode read(InputStream xml) throws BadFileException {
        Element root = Element.read(xml);
        if (!NOTICES.contains(root.name())) {
            throw new BadFileException(EformsMessages.firstElementEformsNotice(root.name()));
        }
        String procedure =
                root.text("ContractFolderID")
                        .or(() -> root.text("ID"))
                        .orElseThrow(() ->
                                new BadFileException(
                                        EformsMessages.NOTICE_HAS_NEITHER_IDENTIFIER_PROCEDURE));
        return new NoticeReader(root, procedure).release();
    }

    private void add(Element company) {
        Optional<String> local = company.text("PartyIdentification/ID");
        Optional<String> country = company.text("PostalAddress/Country/IdentificationCode");
        local.ifPresent(id ->
                organizations.put(
                        id,
                        new Organization(
                                company.text("PartyLegalEntity/CompanyID")
                                        .map(number ->
                                                country.map(c -> c + "-").orElse("")
                                                        + number.replaceAll("\\s", ""))
                                        .orElse(procedure + "-" + id),
                                company.text("PartyName/Name").orElse(id),
                                country)));
    }

    private ObjectNode release() {
        ObjectNode release = JSON.objectNode();
        release.put("ocid", "eforms-" + procedure);
        release.put(
                "id",
                notice.text("ID").orElse(procedure)
                        + notice.text("VersionID").map(v -> "-" + v).orElse(""));
        sent().ifPresent(date -> release.put("date", date));
        tags().forEach(release.putArray("tag")::add);
        release.put("initiationType", "tender");
        notice.text("NoticeLanguageCode").ifPresent(code -> release.put("language", code));
        buyers().stream().findFirst().ifPresent(id -> release.set("buyer", reference(id)));
        release.set("tender", tender());
        results()
                .ifPresent(result -> {
                    bids(result).ifPresent(bids -> release.set("bids", bids));
                    release.set("awards", awards(result));
                    release.set("contracts", contracts(result));
                });
        release.set("parties", parties());
        return release;
    }

    private Optional<Element> results() {
        return extension.flatMap(e -> e.first("NoticeResult"));
    }

    private List<String> buyers() {
        return notice.all("ContractingParty/Party/PartyIdentification/ID")
                .map(Element::text)
                .toList();
    }

    private List<String> tags() {
        boolean change = extension.flatMap(e -> e.first("Changes")).isPresent();
        return switch (notice.first("NoticeTypeCode")
                .flatMap(e -> e.attribute("listName"))
                .orElse("")) {
            case "planning" -> List.of(change ? "planningUpdate" : "planning");
            case "result", "dir-awa-pre" ->
                    change
                            ? List.of("awardUpdate", "contractUpdate")
                            : List.of("award", "contract");
            case "cont-modif" -> List.of("awardUpdate", "contractUpdate");
            default -> List.of(change ? "tenderUpdate" : "tender");
        };
    }

    // ---- The tender.

    private ObjectNode tender() {
        ObjectNode tender = JSON.objectNode();
        tender.put("id", procedure);
        notice.text("ProcurementProject/Name").ifPresent(t -> tender.put("title", t));
        tender.put("status", status());
        notice.text("TenderingProcess/ProcedureCode", "procurement-procedure-type")
                .or(() -> notice.text("TenderingProcess/ProcedureCode"))
                .ifPresent(code -> {
                    method(code).ifPresent(method -> tender.put("procurementMethod", method));
                    tender.put("procurementMethodDetails", code);
                });
        notice.text("RegulatoryDomain")
                .ifPresent(domain -> {
                    ObjectNode basis = tender.putObject("legalBasis");
                    basis.put("scheme", "CELEX");
                    basis.put("id", domain);
                });
        buyers().stream().findFirst().ifPresent(id -> tender.set("procuringEntity", reference(id)));
        amount(
                        notice.first(
                                "ProcurementProject/RequestedTenderTotal/EstimatedOverallContractAmount"))
                .ifPresent(value -> tender.set("value", value));
        deadline()
                .ifPresent(end -> {
                    ObjectNode period = tender.putObject("tenderPeriod");
                    sent().ifPresent(start -> period.put("startDate", start));
                    period.put("endDate", end);
                });
        count().ifPresent(n -> tender.put("numberOfTenderers", n));
        ArrayNode items = tender.putArray("items");
        ArrayNode lots = tender.putArray("lots");
        notice.all("ProcurementProjectLot")
                .forEach(lot -> {
                    String id = lot.text("ID").orElse("LOT-0000");
                    ObjectNode node = lots.addObject();
                    node.put("id", id);
                    lot.text("ProcurementProject/Name").ifPresent(t -> node.put("title", t));
                    amount(
                                    lot.first(
                                            "ProcurementProject/RequestedTenderTotal"
                                                    + "/EstimatedOverallContractAmount"))
                            .ifPresent(value -> node.set("value", value));
                    items(lot, id, items);
                });
        return tender;
    }

    private String status() {
        boolean cancelled =
                extension.stream()
                        .flatMap(e -> e.all("Changes/ChangeReason/ReasonCode"))
                        .anyMatch(e -> e.text().startsWith("cancel"));
        if (cancelled) {
            return "cancelled";
        }
        return switch (tags().getFirst()) {
            case "planning", "planningUpdate" -> "planned";
            case "award", "awardUpdate" -> "complete";
            default -> "active";
        };
    }

    /** Codes of the list 'procurement-procedure-type', as the profile maps them. */
    private static Optional<String> method(String code) {
        return switch (code) {
            case "open" -> Optional.of("open");
            case "restricted", "neg-w-call", "comp-dial", "innovation", "comp-tend", "oth-mult" ->
                    Optional.of("selective");
            case "neg-wo-call", "oth-single", "exp-int-rail" -> Optional.of("limited");
            default -> Optional.empty();
        };
    }

    private Optional<String> sent() {
        return moment(notice.text("IssueDate"), notice.text("IssueTime"), "00:00:00");
    }

    private Optional<String> deadline() {
        for (String period :
                List.of("TenderSubmissionDeadlinePeriod", "ParticipationRequestReceptionPeriod")) {
            Optional<String> first =
                    notice.all("ProcurementProjectLot/TenderingProcess/" + period)
                            .flatMap(p ->
                                    moment(p.text("EndDate"), p.text("EndTime"), "23:59:59")
                                            .stream())
                            .min(java.util.Comparator.comparing(java.time.OffsetDateTime::parse));
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    /** A date and a time, each with its offset, as one moment; the time's offset counts. */
    private static Optional<String> moment(
            Optional<String> date, Optional<String> time, String standard) {
        if (date.filter(d -> d.matches("\\d{4}-\\d{2}-\\d{2}(Z|[+-]\\d{2}:\\d{2})?")).isEmpty()) {
            return Optional.empty();
        }
        String day = date.get().substring(0, 10);
        String offset = date.get().substring(10);
        String hour = standard;
        if (time.filter(t -> t.matches("\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})?"))
                .isPresent()) {
            String whole = time.get();
            hour = whole.substring(0, 8);
            String own = whole.replaceFirst("^\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?", "");
            offset = own.isEmpty() ? offset : own;
        }
        String text = day + "T" + hour + (offset.isEmpty() ? "Z" : offset);
        return org.holdfast.oversight.ocds.Dates.moment(text).map(m -> text);
    }

    private void items(Element lot, String id, ArrayNode items) {
        Stream<Element> codes =
                Stream.concat(
                        lot.all(
                                "ProcurementProject/MainCommodityClassification"
                                        + "/ItemClassificationCode"),
                        lot.all(
                                "ProcurementProject/AdditionalCommodityClassification"
                                        + "/ItemClassificationCode"));
        int[] count = {0};
        codes.forEach(code -> {
            count[0]++;
            ObjectNode item = items.addObject();
            item.put("id", id + "-" + count[0]);
            ObjectNode classification = item.putObject("classification");
            classification.put(
                    "scheme",
                    code.attribute("listName").orElse("cpv").toUpperCase(java.util.Locale.ROOT));
            classification.put("id", code.text());
            item.put("relatedLot", id);
        });
    }

    /** The number of tenders, where all lots with a result name the same one. */
    private Optional<Integer> count() {
        Set<String> counts = new LinkedHashSet<>();
        results().stream()
                .flatMap(r -> r.all("LotResult"))
                .forEach(lot -> statistic(lot, "tenders").ifPresent(counts::add));
        return counts.size() == 1
                ? counts.stream()
                        .filter(n -> n.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> statistic(Element lot, String code) {
        return lot.all("ReceivedSubmissionsStatistics")
                .filter(s -> s.text("StatisticsCode").filter(code::equals).isPresent())
                .flatMap(s -> s.text("StatisticsNumeric").stream())
                .findFirst();
    }

    // ---- Results.

    private Optional<ObjectNode> bids(Element result) {
        ObjectNode bids = JSON.objectNode();
        ArrayNode statistics = JSON.arrayNode();
        result.all("LotResult")
                .forEach(lot ->
                        lot.all("ReceivedSubmissionsStatistics")
                                .forEach(s -> {
                                    ObjectNode node = statistics.addObject();
                                    node.put("id", Integer.toString(statistics.size()));
                                    s.text("StatisticsCode")
                                            .ifPresent(code -> node.put("measure", code));
                                    s.text("StatisticsNumeric")
                                            .filter(n -> n.matches("\\d{1,9}"))
                                            .ifPresent(n -> node.put("value", Integer.parseInt(n)));
                                    lot.text("TenderLot/ID")
                                            .ifPresent(id -> node.put("relatedLot", id));
                                }));
        ArrayNode details = JSON.arrayNode();
        result.all("LotTender")
                .forEach(tender -> {
                    ObjectNode bid = details.addObject();
                    tender.text("ID").ifPresent(id -> bid.put("id", id));
                    bid.put("status", "valid");
                    amount(tender.first("LegalMonetaryTotal/PayableAmount"))
                            .ifPresent(value -> bid.set("value", value));
                    ArrayNode tenderers = bid.putArray("tenderers");
                    tenderers(result, tender).forEach(id -> tenderers.add(reference(id)));
                    tender.text("TenderLot/ID")
                            .ifPresent(id -> bid.putArray("relatedLots").add(id));
                });
        if (!statistics.isEmpty()) {
            bids.set("statistics", statistics);
        }
        if (!details.isEmpty()) {
            bids.set("details", details);
        }
        return bids.isEmpty() ? Optional.empty() : Optional.of(bids);
    }

    private static List<String> tenderers(Element result, Element tender) {
        Optional<String> party = tender.text("TenderingParty/ID");
        return result.all("TenderingParty")
                .filter(p -> p.text("ID").equals(party))
                .flatMap(p -> p.all("Tenderer/ID"))
                .map(Element::text)
                .toList();
    }

    private ArrayNode awards(Element result) {
        ArrayNode awards = JSON.arrayNode();
        Map<String, Element> tenders = tenders(result);
        result.all("LotResult")
                .forEach(lot -> {
                    ObjectNode award = awards.addObject();
                    lot.text("ID").ifPresent(id -> award.put("id", id));
                    award.put(
                            "status",
                            switch (lot.text("TenderResultCode").orElse("")) {
                                case "selec-w" -> "active";
                                case "clos-nw" -> "unsuccessful";
                                default -> "pending";
                            });
                    List<Element> won = won(result, lot, tenders);
                    total(won).ifPresent(value -> award.set("value", value));
                    ArrayNode suppliers = award.putArray("suppliers");
                    won.stream()
                            .flatMap(tender -> tenderers(result, tender).stream())
                            .distinct()
                            .forEach(id -> suppliers.add(reference(id)));
                    lot.text("TenderLot/ID")
                            .ifPresent(id -> {
                                award.putArray("relatedLots").add(id);
                                ArrayNode items = JSON.arrayNode();
                                notice.all("ProcurementProjectLot")
                                        .filter(l -> l.text("ID").filter(id::equals).isPresent())
                                        .forEach(l -> items(l, id, items));
                                award.set("items", items);
                            });
                });
        return awards;
    }

    private static Map<String, Element> tenders(Element result) {
        Map<String, Element> tenders = new HashMap<>();
        result.all("LotTender").forEach(t -> t.text("ID").ifPresent(id -> tenders.put(id, t)));
        return tenders;
    }

    /** The tenders of a lot that got a contract; without contracts, those the result names. */
    private static List<Element> won(Element result, Element lot, Map<String, Element> tenders) {
        List<String> named = lot.all("LotTender/ID").map(Element::text).toList();
        Set<String> contracted = new LinkedHashSet<>();
        result.all("SettledContract/LotTender/ID").map(Element::text).forEach(contracted::add);
        List<String> won = new ArrayList<>(named);
        if (named.stream().anyMatch(contracted::contains)) {
            won.retainAll(contracted);
        }
        return won.stream().map(tenders::get).filter(Objects::nonNull).toList();
    }

    private ArrayNode contracts(Element result) {
        ArrayNode contracts = JSON.arrayNode();
        Map<String, Element> tenders = tenders(result);
        result.all("SettledContract")
                .forEach(settled -> {
                    Optional<String> id = settled.text("ID");
                    ObjectNode contract = contracts.addObject();
                    id.ifPresent(i -> contract.put("id", i));
                    result.all("LotResult")
                            .filter(lot ->
                                    lot.all("SettledContract/ID")
                                            .map(Element::text)
                                            .anyMatch(i -> id.filter(i::equals).isPresent()))
                            .flatMap(lot -> lot.text("ID").stream())
                            .findFirst()
                            .ifPresent(award -> contract.put("awardID", award));
                    moment(settled.text("IssueDate"), Optional.empty(), "00:00:00")
                            .ifPresent(date -> contract.put("dateSigned", date));
                    total(
                                    settled.all("LotTender/ID")
                                            .map(Element::text)
                                            .map(tenders::get)
                                            .filter(Objects::nonNull)
                                            .toList())
                            .ifPresent(value -> contract.set("value", value));
                    settled.text("ContractReference/ID")
                            .ifPresent(reference -> contract.put("title", reference));
                });
        return contracts;
    }

    // ---- Money and organizations.

    private static Optional<ObjectNode> total(List<Element> tenders) {
        BigDecimal sum = BigDecimal.ZERO;
        Set<String> currencies = new LinkedHashSet<>();
        for (Element tender : tenders) {
            Optional<ObjectNode> value = amount(tender.first("LegalMonetaryTotal/PayableAmount"));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get().get("amount").decimalValue());
            currencies.add(value.get().path("currency").asString(""));
        }
        return currencies.size() == 1
                ? Optional.of(money(sum, Optional.of(currencies.iterator().next())))
                : Optional.empty();
    }

    /** An amount; what is withheld from publication stands as a negative number and is none. */
    private static Optional<ObjectNode> amount(Optional<Element> element) {
        return element.filter(e -> e.text().matches("\\d{1,18}(\\.\\d{1,9})?"))
                .map(e -> money(new BigDecimal(e.text()), e.attribute("currencyID")));
    }

    private static ObjectNode money(BigDecimal amount, Optional<String> currency) {
        ObjectNode value = JSON.objectNode();
        value.put("amount", amount);
        currency.ifPresent(code -> value.put("currency", code));
        return value;
    }

    private ObjectNode reference(String local) {
        ObjectNode reference = JSON.objectNode();
        Organization organization =
                organizations.getOrDefault(
                        local, new Organization(procedure + "-" + local, local, Optional.empty()));
        reference.put("id", organization.id());
        reference.put("name", organization.name());
        return reference;
    }

    private ArrayNode parties() {
        ArrayNode parties = JSON.arrayNode();
        Set<String> there = new LinkedHashSet<>();
        List<String> buyers = buyers();
        Set<String> tenderers = new LinkedHashSet<>();
        results().stream()
                .flatMap(r -> r.all("TenderingParty/Tenderer/ID"))
                .map(Element::text)
                .forEach(tenderers::add);
        organizations.forEach((local, organization) -> {
            if (there.add(organization.id())) {
                ObjectNode party = parties.addObject();
                party.put("id", organization.id());
                party.put("name", organization.name());
                organization.country().ifPresent(c -> party.putObject("address").put("country", c));
                ArrayNode roles = party.putArray("roles");
                if (buyers.contains(local)) {
                    roles.add("buyer");
                }
                if (tenderers.contains(local)) {
                    roles.add("tenderer").add("supplier");
                }
            }
        });
        return parties;
    }
}
