package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.brief.ForecastBands;
import org.holdfast.model.Forecast;
import org.holdfast.questions.Call;
import org.holdfast.questions.Questions;
import org.holdfast.report.Section;
import org.holdfast.results.Findings;
import org.holdfast.results.tables.Forecasts;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.Hash;
import org.holdfast.store.audit.Kind;
import picocli.CommandLine.Mixin;

/** Bands of the next two years, frozen: a file with its hash, and an entry of the audit log. */
final class ForecastCommand extends QuestionCommand<Findings> {
    @Mixin private StoreArguments store = new StoreArguments();

    ForecastCommand() {
        super(Questions.HINDCAST);
    }

    @Override
    int answer(Job job, Call call) throws IOException {
        return switch (Questions.forecast(job.answering(), call)) {
            case Questions.Foreseen.Not(var none) -> job.exit(none);
            case Questions.Foreseen.Bands(var series) -> freeze(job, series);
        };
    }

    private int freeze(Job job, List<Forecast> series) throws IOException {
        Path file = job.place().resolve(Forecasts.FILE);
        Path whole = around().folder().resolve(file);
        try {
            Files.createDirectories(whole.getParent());
            Files.writeString(
                    whole, Forecasts.of(job.c(), job.scenario(), series, job.run()).csv());
        } catch (IOException e) {
            throw job.cannotWrite(e);
        }
        Hash hash = Hash.of(whole);
        Optional<Long> entry = Optional.empty();
        if (store.isGiven()) {
            Act act =
                    new Act(
                            StoreArguments.who(around()),
                            Kind.FORECAST,
                            job.c().settings().id() + " " + Forecasts.FILE,
                            Optional.of(hash),
                            Map.of(
                                    "case", job.c().hash(),
                                    "made_on", around().today().toString()));
            entry = Optional.of(store.log(around()).append(act).size());
        }
        List<Section> told =
                new ArrayList<>(ForecastBands.of(job.c(), job.scenario(), series, language()));
        told.add(ForecastBands.frozen(hash.toString(), entry, job.run(), language()));
        job.printMark();
        SectionText.lines(told, job.width()).forEach(around().out()::println);
        printPlace(file);
        return Exit.DONE;
    }
}
