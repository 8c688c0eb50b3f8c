package org.holdfast.studio.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records to JSON and back. What comes in is read strictly and within limits. */
public final class Json {
    private static final int DEEPEST = 20;
    private static final int LONGEST = 20_000;

    private static final JsonMapper IN =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxStringLength(LONGEST)
                                                    .maxNumberLength(100)
                                                    .maxNameLength(200)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private static final JsonMapper OUT =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(value ->
                            value.withValueInclusion(JsonInclude.Include.NON_ABSENT)
                                    .withContentInclusion(JsonInclude.Include.ALWAYS))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private Json() {}

    /** What someone sent. */
    static <T> T read(InputStream in, Class<T> type) {
        return IN.readValue(in, type);
    }

    /** What we wrote ourselves, now or in an earlier version. */
    public static <T> T own(byte[] bytes, Class<T> type) {
        return OUT.readValue(bytes, type);
    }

    public static byte[] bytes(Object record) {
        return OUT.writeValueAsBytes(record);
    }

    public static String text(Object record) {
        return OUT.writeValueAsString(record);
    }
}
