package org.touchstone.workplan;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rules count with and the choices they offer, as {@code work-plans.yaml} says. */
@Singleton
class WorkPlanSettings {

    /** A way of monitoring. */
    record Method(String code, String label) {}

    /** The file. */
    record Values(
            List<Method> monitoringMethods,
            int analysisValidMonths,
            int gapToAct,
            int rationaleLength,
            int milestoneAfterDays,
            int countersToEscalate,
            int workingDaysToEscalate,
            int commentEditableMinutes,
            List<Integer> acknowledgementReminders,
            int acknowledgementOutstandingAfter,
            List<Integer> declarationReminders,
            SamplingRules samplingPolicy,
            int reopenWithinDays,
            int longAbsenceWorkingDays,
            int qualifyMonths) {}

    private final Values values = read();
    private final Set<String> methods =
            values.monitoringMethods().stream().map(Method::code).collect(Collectors.toSet());

    Values values() {
        return values;
    }

    boolean hasMethod(String code) {
        return methods.contains(code);
    }

    private static Values read() {
        try (var file = WorkPlanSettings.class.getResourceAsStream("/work-plans.yaml")) {
            return new YAMLMapper().readValue(file, Values.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
