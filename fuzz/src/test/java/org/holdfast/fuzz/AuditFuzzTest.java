package org.holdfast.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.holdfast.store.audit.ConsistencyProof;
import org.holdfast.store.audit.Entry;
import org.holdfast.store.audit.Head;
import org.holdfast.store.audit.InclusionProof;
import org.holdfast.store.audit.MalformedException;
import org.holdfast.store.audit.Tip;

/** Whatever the bytes of a log, a head or a proof: they are one, or it is said why not. */
class AuditFuzzTest {
    /** Something that reads a text. */
    private interface Reader {
        Object read(String text) throws MalformedException;
    }

    private static void tell(byte[] bytes, Reader reader) {
        try {
            assertThat(reader.read(new String(bytes, StandardCharsets.UTF_8))).isNotNull();
        } catch (MalformedException e) {
            assertThat(e).hasMessageNotContaining("java.");
        }
    }

    @FuzzTest(maxDuration = "3m")
    void aTextIsAnEntryOrNot(byte[] bytes) {
        tell(bytes, Entry::parse);
    }

    @FuzzTest(maxDuration = "3m")
    void aTextIsAHeadOrNot(byte[] bytes) {
        tell(bytes, Head::parse);
        tell(bytes, Tip::parse);
    }

    @FuzzTest(maxDuration = "3m")
    void aTextIsAProofOrNot(byte[] bytes) {
        tell(bytes, text -> InclusionProof.parse(text).holds());
        tell(bytes, text -> ConsistencyProof.parse(text).holds());
    }
}
