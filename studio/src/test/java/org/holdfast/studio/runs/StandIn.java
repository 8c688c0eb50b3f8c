package org.holdfast.studio.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.model.Case;
import org.holdfast.model.Text;

/** Work that ends when a test says so, in place of the engine's. */
public final class StandIn implements Work {
    private final Semaphore steps = new Semaphore(0);
    private final AtomicInteger begun = new AtomicInteger();

    /** Lets one run end. */
    public void release(int runs) {
        steps.release(runs);
    }

    /** How many runs have begun. */
    public int begun() {
        return begun.get();
    }

    @Override
    public Told answer(Case c, Question question, Path files, Watch watch) throws IOException {
        begun.incrementAndGet();
        watch.step(new Text("Working", "Bezig"), 1, 2);
        try {
            while (!steps.tryAcquire(5, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                if (watch.isAskedToStop()) {
                    throw new StoppedException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
        Files.writeString(files.resolve("answer.csv"), "seed\n" + question.seed() + "\n");
        Told.Outcome outcome =
                new Told.Outcome(
                        "seed",
                        "Seed",
                        "" + question.seed(),
                        "",
                        "",
                        question.seed(),
                        java.util.List.of());
        return new Told(Map.of("en", List.of(outcome)), Map.of());
    }
}
