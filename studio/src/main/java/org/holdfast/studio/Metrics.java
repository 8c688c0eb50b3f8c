package org.holdfast.studio;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.holdfast.studio.runs.Queue;

/** What the server measures of itself, for Prometheus. */
final class Metrics {
    private static final String BEGAN = "began";

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    void watch(Queue queue) {
        Gauge.builder("holdfast.runs.waiting", queue, q -> q.load()[0]).register(registry);
        Gauge.builder("holdfast.runs.running", queue, q -> q.load()[1]).register(registry);
    }

    void begin(Context context) {
        context.attribute(BEGAN, System.nanoTime());
    }

    /** Notes a call; of its address only what kind it is, so that there are never many. */
    void end(Context context) {
        Long began = context.attribute(BEGAN);
        if (began == null) {
            return;
        }
        Timer.builder("holdfast.calls")
                .description("Calls, by kind of address and outcome")
                .tag("kind", kind(context.path()))
                .tag("status", context.statusCode() / 100 + "xx")
                .publishPercentiles(0.5, 0.95, 0.99)
                .register(registry)
                .record(Duration.ofNanos(System.nanoTime() - began));
    }

    private static String kind(String path) {
        if (path.startsWith("/api/runs")) {
            return "runs";
        }
        if (path.startsWith("/api/")) {
            return "api";
        }
        return path.startsWith("/data/") ? "data" : "pages";
    }

    String text() {
        return registry.scrape();
    }
}
