package org.holdfast.results.internal;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.holdfast.model.Case;
import org.holdfast.model.Series;
import org.holdfast.results.Findings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Findings and plans as compressed JSON, every number to its last bit, and back. A case is written
 * as its hash and comes back as the one that was read anew.
 */
public final class KeptForm {
    private static final String CASE = "case";

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Series.class, new SeriesWriter())
                                    .addDeserializer(Series.class, new SeriesReader())
                                    .addSerializer(Case.class, new CaseWriter())
                                    .addDeserializer(Case.class, new CaseReader()))
                    .addMixIn(Findings.class, Kinds.class)
                    .registerSubtypes(Findings.class.getPermittedSubclasses())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    // What a record says of itself besides its components is not kept.
                    .changeDefaultVisibility(
                            seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                    // Keys in order, so that the same plan gives the same bytes.
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    private KeptForm() {}

    /** Each kind of finding is told by its name. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    private interface Kinds {}

    /** A finding as bytes. */
    public static byte[] write(Findings findings) {
        return packed(MAPPER.writerFor(Findings.class).writeValueAsBytes(findings));
    }

    /** A record as bytes: the same for the same record. */
    public static byte[] write(Record plain) {
        return packed(MAPPER.writeValueAsBytes(plain));
    }

    /**
     * The finding that the bytes hold; empty if they are damaged, or of another case or version.
     */
    public static Optional<Findings> read(byte[] bytes, Case c) {
        return read(bytes, MAPPER.readerFor(Findings.class).withAttribute(CASE, c));
    }

    /** The record that the bytes hold; empty if they are damaged or something else. */
    public static <T extends Record> Optional<T> read(byte[] bytes, Class<T> kind) {
        return read(bytes, MAPPER.readerFor(kind));
    }

    private static byte[] packed(byte[] json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(json);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static <T> Optional<T> read(byte[] bytes, ObjectReader reader) {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return Optional.of(reader.readValue(unpacked.readAllBytes()));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static final class CaseWriter extends ValueSerializer<Case> {
        @Override
        public void serialize(Case c, JsonGenerator json, SerializationContext context) {
            json.writeString(c.hash());
        }
    }

    private static final class CaseReader extends ValueDeserializer<Case> {
        @Override
        public Case deserialize(JsonParser json, DeserializationContext context) {
            Case c = (Case) context.getAttribute(CASE);
            if (!json.getString().equals(c.hash())) {
                throw new IllegalArgumentException(
                        "a finding of another case: " + json.getString());
            }
            return c;
        }
    }

    /** A series as its values; one that is zero throughout as its number of months. */
    private static final class SeriesWriter extends ValueSerializer<Series> {
        @Override
        public void serialize(Series series, JsonGenerator json, SerializationContext context) {
            double[] values = series.toArray();
            boolean zero = true;
            for (double value : values) {
                zero = zero && isZero(value);
            }
            if (zero) {
                json.writeNumber(values.length);
                return;
            }
            json.writeStartArray();
            for (double value : values) {
                if (value == (int) value && (value != 0 || isZero(value))) {
                    json.writeNumber((int) value);
                } else {
                    json.writeNumber(value);
                }
            }
            json.writeEndArray();
        }

        /** Not −0, whose sign a division would show. */
        private static boolean isZero(double value) {
            return Double.doubleToRawLongBits(value) == 0;
        }
    }

    private static final class SeriesReader extends ValueDeserializer<Series> {
        @Override
        public @Nullable Series deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                return Series.zero(json.getIntValue());
            }
            return Series.of(context.readValue(json, double[].class));
        }
    }
}
