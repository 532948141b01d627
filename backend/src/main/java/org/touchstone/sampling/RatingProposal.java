package org.touchstone.sampling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.sampling.RatingReason.Code;
import org.touchstone.workplan.RatingRules;
import org.touchstone.workplan.RiskRating;

/** What the rules of the plan say to an assessor on a programme; the lead decides (IQA-070). */
@Schema(name = "AssessorRatingProposal")
record RatingProposal(
        @Schema(required = true) RiskRating rating,
        @Schema(required = true, description = "None at all is green.")
                List<RatingReason> reasons) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    /**
     * What is known of an assessor.
     *
     * @param since the first day on record as an assessor of the centre, null where there is none
     * @param observedOn the last time, null for never
     * @param sampled samples of these decisions done within the horizon of the policy
     * @param disagreed of those
     */
    record Known(
            LocalDate since,
            boolean qualified,
            int learners,
            LocalDate observedOn,
            int sampled,
            int disagreed) {}

    static RatingProposal of(Known known, RatingRules rules, LocalDate today) {
        var reasons = new ArrayList<RatingReason>();
        if (known.since() == null || known.since().isAfter(today.minusMonths(rules.newMonths()))) {
            reasons.add(
                    new RatingReason(
                            Code.NEW,
                            known.since() == null
                                    ? "New: no decision is on record yet."
                                    : "New: first on record on %s, less than %d months ago."
                                            .formatted(
                                                    DAY.format(known.since()), rules.newMonths())));
        }
        if (!known.qualified()) {
            reasons.add(
                    new RatingReason(
                            Code.UNQUALIFIED, "No verified qualification for the programme."));
        }
        if (known.learners() > rules.caseload()) {
            reasons.add(
                    new RatingReason(
                            Code.CASELOAD,
                            "%d learners, more than %d."
                                    .formatted(known.learners(), rules.caseload())));
        }
        if (known.disagreed() > 0
                && known.disagreed() * 100 >= rules.disagreePercent() * known.sampled()) {
            reasons.add(
                    new RatingReason(
                            Code.DISAGREEMENTS,
                            "%d of %d samples were disagreed with; %d %% is a reason."
                                    .formatted(
                                            known.disagreed(),
                                            known.sampled(),
                                            rules.disagreePercent())));
        }
        if (known.observedOn() == null
                || known.observedOn().isBefore(today.minusMonths(rules.observedMonths()))) {
            reasons.add(
                    new RatingReason(
                            Code.NOT_OBSERVED,
                            known.observedOn() == null
                                    ? "Never observed."
                                    : "Last observed on %s, more than %d months ago."
                                            .formatted(
                                                    DAY.format(known.observedOn()),
                                                    rules.observedMonths())));
        }
        return new RatingProposal(rules.level(reasons.size()), List.copyOf(reasons));
    }
}
