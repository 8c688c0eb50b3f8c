package org.holdfast.oversight.indicators;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Setting;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;

/** R003: bidders had too little time. */
public final class ShortSubmissionPeriod {
    public static final Indicator INDICATOR =
            Indicator.cardinal(
                            "R003",
                            IndicatorMessages.SHORT_SUBMISSION_PERIOD,
                            IndicatorMessages.SHORT_SUBMISSION_PERIOD_DEFINITION,
                            IndicatorMessages.SHORT_SUBMISSION_PERIOD_REASONING,
                            IndicatorMessages.SHORT_SUBMISSION_PERIOD_FALSE_ALARMS,
                            "tender/tenderPeriod/startDate, tender/tenderPeriod/endDate",
                            ShortSubmissionPeriod::look)
                    .whole("threshold", "15", IndicatorMessages.DAYS)
                    .with(
                            "procurement_method_details",
                            Setting.Kind.NATURALS,
                            "",
                            IndicatorMessages.DAYS_FOR_PROCEDURES_LOCAL_NAME)
                    .names(
                            "procurement_methods",
                            "",
                            IndicatorMessages.ONLY_THESE_PROCUREMENT_METHODS);

    private ShortSubmissionPeriod() {}

    private static Indicator.Looking look(Section settings, Indicator.Given given) {
        double threshold = settings.value("threshold");
        Map<String, Double> byDetails = settings.table("procurement_method_details");
        Optional<Set<String>> methods = settings.names("procurement_methods");
        return (process, ocid, verdicts) -> {
            Optional<Reason> out = methods.flatMap(only -> Methods.out(process, only));
            if (out.isPresent()) {
                verdicts.open(Group.OCID, out.get());
                return;
            }
            double days =
                    process.tender()
                            .methodDetails()
                            .flatMap(details -> Optional.ofNullable(byDetails.get(details)))
                            .orElse(threshold);
            judge(process, ocid, days, verdicts);
        };
    }

    private static void judge(
            ContractingProcess process, String ocid, double days, Verdicts verdicts) {
        var start = process.tender().start();
        var end = process.tender().end();
        if (start.isEmpty() || end.isEmpty()) {
            verdicts.open(Group.OCID, Reason.NO_DATES);
        } else if (Duration.between(start.get(), end.get()).toDays() < days) {
            verdicts.yes(Group.OCID, ocid, 1);
        } else {
            verdicts.no(Group.OCID);
        }
    }
}
