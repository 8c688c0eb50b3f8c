package org.holdfast.results.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.holdfast.model.Answer;
import org.holdfast.model.Binding;
import org.holdfast.model.Burden;
import org.holdfast.model.Case;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Exploration;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;
import org.holdfast.model.Spread;
import org.holdfast.model.Surprise;
import org.holdfast.model.SwitchingValue;
import org.holdfast.model.TierValue;
import org.holdfast.results.Findings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Findings without their case, as compressed JSON, and back with the case that was read anew. */
public final class KeptForm {
    static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Series.class, new SeriesWriter())
                                    .addDeserializer(Series.class, new SeriesReader()))
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    private KeptForm() {}

    /** One of them is there. */
    private record Form(
            Optional<Standing> standing,
            Optional<Planning> planning,
            Optional<Waiting> waiting,
            Optional<Moving> moving,
            Optional<Told> told) {}

    private record Standing(
            Scenario scenario,
            Result supply,
            Map<String, Double> floorThresholds,
            Answer.RunData run) {}

    private record Planning(
            Scenario scenario,
            Result plan,
            Result adHoc,
            List<Binding> binding,
            Answer.RunData run) {}

    private record Moving(
            Scenario scenario,
            List<TierValue> unmoved,
            List<Findings.Moved> moved,
            Answer.RunData run) {}

    private record Waiting(Scenario scenario, List<DelayPoint> points, Answer.RunData run) {}

    private record Told(
            Scenario asked,
            Scenario scenario,
            Scenario reference,
            Result plan,
            Result adHoc,
            Result planWithoutLevers,
            Result adHocWithLevers,
            Result planOtherSwitch,
            Spread floorAdHoc,
            Spread floorPlan,
            List<Binding> binding,
            List<DelayPoint> delay,
            List<SwitchingValue> switching,
            List<Burden> burdens,
            Map<String, Double> floorThresholds,
            Answer.RunData run,
            List<Surprise> surprises,
            Optional<Exploration> exploration) {}

    /** The finding as bytes. */
    public static byte[] write(Findings findings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(MAPPER.writeValueAsBytes(form(findings)));
        }
        return bytes.toByteArray();
    }

    /** The finding that the bytes hold; empty if they are damaged or of another version. */
    public static Optional<Findings> read(byte[] bytes, Case c) {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            Form form = MAPPER.readValue(unpacked.readAllBytes(), Form.class);
            return form.standing()
                    .map(s -> standing(c, s))
                    .or(() -> form.planning().map(p -> planning(c, p)))
                    .or(() -> form.waiting().map(w -> waiting(c, w)))
                    .or(() -> form.moving().map(m -> moving(c, m)))
                    .or(() -> form.told().map(t -> told(c, t)));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Form form(Findings findings) {
        Optional<Standing> standing = Optional.empty();
        Optional<Planning> planning = Optional.empty();
        Optional<Waiting> waiting = Optional.empty();
        Optional<Moving> moving = Optional.empty();
        Optional<Told> told = Optional.empty();
        switch (findings) {
            case Findings.Standing s ->
                    standing =
                            Optional.of(
                                    new Standing(
                                            s.scenario(),
                                            s.supply(),
                                            s.floorThresholds(),
                                            s.run()));
            case Findings.Planning p ->
                    planning =
                            Optional.of(
                                    new Planning(
                                            p.scenario(),
                                            p.plan(),
                                            p.adHoc(),
                                            p.binding(),
                                            p.run()));
            case Findings.Waiting w ->
                    waiting = Optional.of(new Waiting(w.scenario(), w.points(), w.run()));
            case Findings.Moving m ->
                    moving = Optional.of(new Moving(m.scenario(), m.unmoved(), m.moved(), m.run()));
            case Findings.Told t -> told = Optional.of(told(t.scenario(), t.answer()));
            case Findings.Exploring e ->
                    throw new IllegalArgumentException("it is played again: " + e.scenario().id());
            case Findings.Scoring s ->
                    throw new IllegalArgumentException("it is scored again: " + s.scenario().id());
            case Findings.Alternatives a ->
                    throw new IllegalArgumentException("it is found again: " + a.scenario().id());
            case Findings.Climbing l ->
                    throw new IllegalArgumentException("it is climbed again: " + l.scenario().id());
            case Findings.Unanswered u ->
                    throw new IllegalArgumentException("nothing to keep: " + u.kind());
        }
        return new Form(standing, planning, waiting, moving, told);
    }

    private static Told told(Scenario asked, Answer a) {
        return new Told(
                asked,
                a.scenario(),
                a.reference(),
                a.plan(),
                a.adHoc(),
                a.planWithoutLevers(),
                a.adHocWithLevers(),
                a.planOtherSwitch(),
                a.floorAdHoc(),
                a.floorPlan(),
                a.binding(),
                a.delay(),
                a.switching(),
                a.burdens(),
                a.floorThresholds(),
                a.run(),
                a.surprises(),
                a.exploration());
    }

    private static Findings standing(Case c, Standing s) {
        return new Findings.Standing(c, s.scenario(), s.supply(), s.floorThresholds(), s.run());
    }

    private static Findings planning(Case c, Planning p) {
        return new Findings.Planning(c, p.scenario(), p.plan(), p.adHoc(), p.binding(), p.run());
    }

    private static Findings moving(Case c, Moving m) {
        return new Findings.Moving(c, m.scenario(), m.unmoved(), m.moved(), m.run());
    }

    private static Findings waiting(Case c, Waiting w) {
        return new Findings.Waiting(c, w.scenario(), w.points(), w.run());
    }

    private static Findings told(Case c, Told t) {
        return new Findings.Told(
                t.asked(),
                new Answer(
                        c,
                        t.scenario(),
                        t.reference(),
                        t.plan(),
                        t.adHoc(),
                        t.planWithoutLevers(),
                        t.adHocWithLevers(),
                        t.planOtherSwitch(),
                        t.floorAdHoc(),
                        t.floorPlan(),
                        t.binding(),
                        t.delay(),
                        t.switching(),
                        t.burdens(),
                        t.floorThresholds(),
                        t.run(),
                        t.surprises(),
                        t.exploration()));
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
