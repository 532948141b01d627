package org.touchstone.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every query over findings. */
@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<Finding, UUID> {

    Optional<Finding> of(UUID visitId, String measure) {
        return find("visitId = ?1 and measure = ?2", visitId, measure).firstResultOptional();
    }

    /** All of the visit by measure: at most one per measure of the scheme. */
    Map<String, Finding> byMeasure(UUID visitId) {
        return list("visitId = ?1 order by measure", visitId).stream()
                .collect(Collectors.toMap(Finding::measure, Function.identity()));
    }

    /** The answers given so far, as the functions of the scheme take them. */
    Map<String, String> answers(UUID visitId) {
        var answers = new LinkedHashMap<String, String>();
        byMeasure(visitId)
                .forEach(
                        (measure, finding) -> {
                            if (finding.isAnswered()) {
                                answers.put(measure, finding.finding());
                            }
                        });
        return answers;
    }
}
