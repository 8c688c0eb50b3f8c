package org.holdfast.oversight.eforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** An invented notice in the layout of eForms. */
class NoticeReaderTest {
    private static ObjectNode notice() throws IOException {
        try (InputStream in = NoticeReaderTest.class.getResourceAsStream("award.xml")) {
            return NoticeReader.read(Objects.requireNonNull(in));
        }
    }

    private static ObjectNode read(String xml) throws IOException {
        return NoticeReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aNoticeBecomesARelease() throws IOException {
        ObjectNode release = notice();
        assertThat(release.path("ocid").asString())
                .isEqualTo("eforms-11111111-2222-3333-4444-555555555555");
        assertThat(release.path("date").asString()).isEqualTo("2026-05-11T18:00:00+01:00");
        assertThat(release.path("tag").toString()).isEqualTo("[\"award\",\"contract\"]");
        assertThat(release.path("buyer").path("id").asString()).isEqualTo("AUR-123456");
        assertThat(release.at("/tender/procurementMethod").asString()).isEqualTo("selective");
        assertThat(release.at("/tender/legalBasis/id").asString()).isEqualTo("32009L0081");
        assertThat(release.at("/tender/numberOfTenderers").asInt()).isEqualTo(2);
        assertThat(release.at("/tender/tenderPeriod/endDate").asString())
                .isEqualTo("2026-03-01T12:00:00+01:00");
    }

    @Test
    void theResultBecomesBidAwardAndContract() throws IOException {
        ObjectNode release = notice();
        assertThat(release.at("/bids/details/0/value").toString())
                .isEqualTo("{\"amount\":375950.50,\"currency\":\"EUR\"}");
        assertThat(release.at("/awards/0/status").asString()).isEqualTo("active");
        assertThat(release.at("/awards/0/suppliers/0/name").asString())
                .isEqualTo("Invented Munitions");
        assertThat(release.at("/awards/0/items/0/classification/id").asString())
                .isEqualTo("35331500");
        assertThat(release.at("/awards/1/status").asString()).isEqualTo("unsuccessful");
        assertThat(release.at("/contracts/0/awardID").asString()).isEqualTo("RES-0001");
        assertThat(release.at("/contracts/0/value/amount").decimalValue())
                .isEqualByComparingTo("375950.5");
    }

    @Test
    void anOrganizationWithoutANumberIsKnownOnlyWithinItsProcedure() throws IOException {
        assertThat(notice().at("/awards/0/suppliers/0/id").asString())
                .isEqualTo("11111111-2222-3333-4444-555555555555-ORG-0002");
    }

    @Test
    void anEntityIsNeitherFetchedNorGrown() {
        String fetching =
                "<!DOCTYPE ContractNotice [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<ContractNotice><ContractFolderID>&x;</ContractFolderID></ContractNotice>";
        assertThatThrownBy(() -> read(fetching)).hasMessageContaining("Take the DOCTYPE out");
        String growing =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>";
        assertThatThrownBy(() -> read(growing)).hasMessageContaining("Take the DOCTYPE out");
    }

    @Test
    void anotherEncodingIsToldWithTheWayOut() {
        byte[] latin =
                "<ContractNotice><ID>\u00e9</ID></ContractNotice>"
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> NoticeReader.read(new ByteArrayInputStream(latin)))
                .hasMessageContaining("--encoding ISO-8859-1");
    }

    @Test
    void whatIsTooDeepOrNoNoticeIsRefused() {
        assertThatThrownBy(() -> read("<a>".repeat(500) + "</a>".repeat(500)))
                .hasMessageContaining("within each other");
        assertThatThrownBy(() -> read("<Invoice/>"))
                .hasMessageContaining("its first element is 'Invoice'");
        assertThatThrownBy(() -> read("<ContractNotice>")).hasMessageContaining("no XML");
        assertThatThrownBy(() -> read("<ContractNotice/>")).hasMessageContaining("BT-04");
    }
}
