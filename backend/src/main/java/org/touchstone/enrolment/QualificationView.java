package org.touchstone.enrolment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.scheme.QualificationLevel;
import org.touchstone.scheme.ScopeDecision;
import org.touchstone.shared.web.Versioned;

/** A qualification of the catalogue. */
@Schema(
        name = "Qualification",
        description = "A qualification, with what the rules of the scheme make of it.")
record QualificationView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "MA/2345/6") String number,
        @Schema(required = true, examples = "Level 3 Diploma in Sport") String title,
        @Schema(required = true) QualificationLevel level,
        @Schema(required = true, examples = "QCF") String family,
        @Schema(required = true, examples = "2010") int startYear,
        @Schema(description = "Code of the accrediting body.", examples = "SQA") String accreditor,
        @Schema(required = true, examples = "SPORT_LEISURE") String sector,
        @Schema(required = true, examples = "Sport") String subjectArea,
        @Schema(required = true) boolean leadVerifierRequired,
        @Schema(required = true) boolean externalAssessment,
        @Schema(
                        required = true,
                        readOnly = true,
                        description =
                                "Whether a Quality Management Review looks at it. Derived from the rules, never typed in.")
                boolean coveredByQmr,
        @Schema(required = true, description = "The rule that decided.", examples = "QCF_FROM_2010")
                String scopeRule,
        @Schema(required = true, description = "The rule in words.") String scopeWords,
        @Schema(required = true, description = "Whether employer engagement is looked at.")
                boolean employerEngagement,
        @Schema(required = true, description = "Whether learner complaints are looked at.")
                boolean learnerComplaints,
        @Schema(description = "Where to find guidance that is not in this scheme's guide.")
                String externalGuidance,
        @Schema(required = true) long version)
        implements Versioned {

    private static final ScopeDecision NO_SCHEME =
            new ScopeDecision(false, "NO_SCHEME", "No scheme is in force", false, false, null);

    static QualificationView of(Qualification qualification, ScopeDecision decided) {
        var details = qualification.details();
        var decision = decided == null ? NO_SCHEME : decided;
        return new QualificationView(
                qualification.id(),
                qualification.number(),
                details.title(),
                details.level(),
                details.family(),
                details.startYear(),
                details.accreditor(),
                details.sector(),
                details.subjectArea(),
                details.leadVerifierRequired(),
                details.externalAssessment(),
                decision.covered(),
                decision.rule(),
                decision.words(),
                decision.employerEngagement(),
                decision.learnerComplaints(),
                decision.externalGuidance(),
                qualification.version());
    }
}
