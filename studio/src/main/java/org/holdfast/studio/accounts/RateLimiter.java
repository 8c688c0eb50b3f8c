package org.holdfast.studio.accounts;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often something may be done, for each of many names or addresses. */
public final class RateLimiter {
    private static final int REMEMBERED = 20_000;

    private final int times;
    private final Duration in;

    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    public RateLimiter(int times, Duration in) {
        this.times = times;
        this.in = in;
    }

    /** Counts one more time; says whether it is still within the limit. */
    public boolean allows(String who) {
        return bucket(who).tryConsume(1);
    }

    /** Whether one more time would be beyond the limit. */
    public boolean isSpent(String who) {
        return bucket(who).getAvailableTokens() < 1;
    }

    private Bucket bucket(String who) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    who,
                    one ->
                            Bucket.builder()
                                    .addLimit(
                                            Bandwidth.builder()
                                                    .capacity(times)
                                                    .refillGreedy(times, in)
                                                    .build())
                                    .build());
        }
    }
}
