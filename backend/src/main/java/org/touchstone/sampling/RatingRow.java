package org.touchstone.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.workplan.RatingRules;
import org.touchstone.workplan.RiskRating;
import org.touchstone.workplan.StaffFitness;

/** An assessor on a programme, with what the centre's records say and the rating in effect. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssessorRating")
record RatingRow(
        @Schema(required = true) UUID assessorId,
        @Schema(required = true, examples = "Tilda Teacher") String assessor,
        @Schema(required = true) UUID programmeId,
        @Schema(required = true, examples = "Sport, first year") String programme,
        @Schema(required = true, description = "Learners of the assessor on it.", examples = "18")
                int learners,
        @Schema(required = true, description = "Samples of these decisions done.", examples = "4")
                int samplesDone,
        @Schema(
                        required = true,
                        description = "The rating in effect; who was not rated yet is red.")
                RiskRating rating,
        @Schema(required = true, description = "Whether the lead has decided it.") boolean decided,
        @Schema(examples = "Two clean samples and a good observation.") String reason,
        @Schema(examples = "Lena Lead") String decidedBy,
        Instant decidedAt,
        @Schema(examples = "2027-03-01") LocalDate reviewBy,
        @Schema(required = true, description = "What the rules of the plan propose.")
                RatingProposal proposal) {

    /** What the rules are asked with: theirs, the day, and since when samples count. */
    record Asked(RatingRules rules, LocalDate today, LocalDate samplesSince) {}

    static final String COLUMNS =
            "concat(s.assessor_id, s.programme_id) as id, s.assessor_id as assessor_id, o.name as assessor_name, s.programme_id as programme_id,"
                    + " p.title as title, count(distinct s.learner) as learners,"
                    + " (select count(*) from sampling_item i join assessment t on t.id = i.assessment_id where i.centre_id = :centre"
                    + " and i.assessor_id = s.assessor_id and t.programme_id = s.programme_id and i.state = 'DONE') as samples_done,"
                    + " cast(least(coalesce(min(s.assessed_on), '9999-12-31'), coalesce((select min(n.starts_on) from assignment n"
                    + " where n.person_id = s.assessor_id and n.target_id = :centre and n.role = 'ASSESSOR'), '9999-12-31')) as date) as since, "
                    + StaffFitness.qualified(":centre", "s.assessor_id", "s.programme_id", ":today")
                    + " as qualified, (select max(b.held_on) from observation b where b.centre_id = :centre and b.assessor_id = s.assessor_id"
                    + " and b.state = 'DONE') as observed_on, "
                    + recent("")
                    + " as sampled, "
                    + recent(" and k.decision = 'DISAGREE'")
                    + " as disagreed, g.rating as rating, g.reason as reason, d.name as decided_by_name, g.decided_at as decided_at, g.review_by as review_by";

    private static String recent(String which) {
        return "(select count(*) from sampling_record k join sampling_item i on i.id = k.item_id join assessment t on t.id = i.assessment_id"
                + " where k.centre_id = :centre and k.assessor_id = s.assessor_id and k.state = 'DONE' and k.sampled_on >= :samplesSince"
                + " and t.programme_id = s.programme_id"
                + which
                + ")";
    }

    static final String FROM =
            "assessment s join person o on o.id = s.assessor_id join programme p on p.id = s.programme_id"
                    + " left join sampling_rating g on g.centre_id = s.centre_id and g.programme_id = s.programme_id"
                    + " and g.assessor_id = s.assessor_id left join person d on d.id = g.decided_by";

    static final String GROUP =
            "s.assessor_id, o.name, s.programme_id, p.title, g.rating, g.reason, d.name, g.decided_at, g.review_by";

    static RatingRow of(Row row, Asked asked) {
        var since = row.date("since");
        var rating = row.constant("rating", RiskRating.class);
        return new RatingRow(
                row.uuid("assessor_id"),
                row.text("assessor_name"),
                row.uuid("programme_id"),
                row.text("title"),
                row.integer("learners"),
                row.integer("samples_done"),
                rating == null ? RiskRating.RED : rating,
                rating != null,
                row.text("reason"),
                row.text("decided_by_name"),
                row.instant("decided_at"),
                row.date("review_by"),
                RatingProposal.of(
                        new RatingProposal.Known(
                                since == null || since.getYear() == 9999 ? null : since,
                                row.flag("qualified"),
                                row.integer("learners"),
                                row.date("observed_on"),
                                row.integer("sampled"),
                                row.integer("disagreed")),
                        asked.rules(),
                        asked.today()));
    }
}
