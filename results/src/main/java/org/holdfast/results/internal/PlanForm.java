package org.holdfast.results.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.holdfast.results.PlanFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/** A plan as compressed JSON, every number to its last bit, and back. */
public final class PlanForm {
    /** Keys in order, so that the same plan gives the same bytes. */
    private static final ObjectWriter WRITER =
            KeptForm.MAPPER.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private PlanForm() {}

    /** The plan as bytes. */
    public static byte[] write(PlanFile plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(WRITER.writeValueAsBytes(plan));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    /** The plan that the bytes hold; empty if they are damaged or something else. */
    public static Optional<PlanFile> read(byte[] bytes) {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return Optional.of(KeptForm.MAPPER.readValue(unpacked.readAllBytes(), PlanFile.class));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
