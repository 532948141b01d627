package org.touchstone.claim;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.enrolment.ApprovalStatus;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.paging.Row;

/**
 * A programme with what decides about its certificates. Approval parts are null where there is
 * none.
 *
 * @param heldLearners how many learners have a result that is held from claim (IQA-078)
 * @param afterSummative whether full claims wait for samples at the end (IQA-072)
 */
record ClaimOffer(
        UUID programmeId,
        UUID enrolmentId,
        UUID centreId,
        String centreNumber,
        UUID schemeVersionId,
        String title,
        UUID qualificationId,
        String qualificationNumber,
        String family,
        String sector,
        String subjectArea,
        boolean leadVerifierRequired,
        ClaimRoute route,
        boolean declarationAsked,
        UUID approvalId,
        ApprovalStatus approval,
        LocalDate approvedOn,
        LocalDate approvalEndedOn,
        int heldLearners,
        boolean afterSummative) {

    // A family that no line names is treated as the strictest.
    static final String COLUMNS =
            "p.id as id, p.enrolment_id as enrolment_id, c.id as centre_id, c.number as centre_number, "
                    + SchemeDirectory.idInForce("e.scheme_code")
                    + " as scheme_version_id,"
                    + " p.title as title, q.id as qualification_id, q.number as qualification_number, q.family as family, q.sector as sector,"
                    + " q.subject_area as subject_area, q.lead_verifier_required as lead_verifier_required,"
                    + " coalesce(r.route, 'SV') as route,"
                    + " coalesce(r.declaration_asked, false) as declaration_asked, a.id as approval_id, a.status as approval,"
                    + " a.approved_on as approved_on, a.ended_on as ended_on,"
                    + " (select count(distinct h.learner) from claim_hold h where h.programme_id = p.id and h.freed_at is null) as held_learners,"
                    + " exists (select 1 from claim_condition k where k.programme_id = p.id) as after_summative";

    static final String FROM =
            "programme p join enrolment e on e.id = p.enrolment_id join centre c on c.id = e.centre_id"
                    + " join qualification q on q.id = p.qualification_id"
                    + " left join claim_route r on r.scheme_code = e.scheme_code and r.family = q.family"
                    + " and find_in_set(q.level, 'ENTRY,L1,L2,L3,L4,L5,L6,L7,L8') - 1 between r.level_from and r.level_to"
                    + " left join qualification_approval a on a.enrolment_id = p.enrolment_id and a.qualification_id = p.qualification_id";

    static ClaimOffer of(Row row) {
        return new ClaimOffer(
                row.uuid("id"),
                row.uuid("enrolment_id"),
                row.uuid("centre_id"),
                row.text("centre_number"),
                row.uuid("scheme_version_id"),
                row.text("title"),
                row.uuid("qualification_id"),
                row.text("qualification_number"),
                row.text("family"),
                row.text("sector"),
                row.text("subject_area"),
                row.flag("lead_verifier_required"),
                row.constant("route", ClaimRoute.class),
                row.flag("declaration_asked"),
                row.uuid("approval_id"),
                row.constant("approval", ApprovalStatus.class),
                row.date("approved_on"),
                row.date("ended_on"),
                row.integer("held_learners"),
                row.flag("after_summative"));
    }
}
