package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touchstone.evidence.EvidenceDirectory;
import org.touchstone.scheme.Measure;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.visit.VisitDirectory;

/**
 * What was handed in is itself evidence, for the measures whose suggested evidence the rulebook
 * says it is (QMR-135).
 */
@ApplicationScoped
class PlaceEvidenceOnEngagementSubmitted {

    /** The rulebook's words for the completed document among a measure's suggested evidence. */
    private static final String TYPE = "completed engagement document";

    private final EvidenceDirectory evidence;
    private final SchemeDirectory schemes;
    private final VisitDirectory visits;

    PlaceEvidenceOnEngagementSubmitted(
            EvidenceDirectory evidence, SchemeDirectory schemes, VisitDirectory visits) {
        this.evidence = evidence;
        this.schemes = schemes;
        this.visits = visits;
    }

    void place(@Observes EngagementSubmitted submitted) {
        var visit = visits.require(submitted.about().visitId());
        evidence.useAll(visit.id(), submitted.about().type(), submitted.about().id().toString());
        var measures =
                schemes.version(visit.schemeVersionId())
                        .rulebook()
                        .measures()
                        .filter(measure -> measure.evidenceTypes().contains(TYPE))
                        .map(Measure::ref)
                        .toList();
        if (!measures.isEmpty()) {
            evidence.placeRecord(
                    visit,
                    "Engagement document " + visit.cycleName(),
                    TYPE,
                    "/visits/%s/engagement".formatted(visit.id()),
                    measures,
                    submitted.submittedBy());
        }
    }
}
