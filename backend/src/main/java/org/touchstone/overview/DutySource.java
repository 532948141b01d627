package org.touchstone.overview;

import static org.touchstone.shared.security.Role.AO_ADMIN;
import static org.touchstone.shared.security.Role.ASSESSOR;
import static org.touchstone.shared.security.Role.CENTRE_CONTACT;
import static org.touchstone.shared.security.Role.CENTRE_MANAGER;
import static org.touchstone.shared.security.Role.EXAMS_OFFICER;
import static org.touchstone.shared.security.Role.HEAD_OF_CENTRE;
import static org.touchstone.shared.security.Role.IQA;
import static org.touchstone.shared.security.Role.LEAD_IQA;
import static org.touchstone.shared.security.Role.PRACTITIONER;
import static org.touchstone.shared.security.Role.QUALITY_MANAGER;
import static org.touchstone.shared.security.Role.REVIEWER;
import static org.touchstone.shared.security.Role.TEAM_LEADER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.shared.security.Role;
import org.touchstone.standardisation.CatchUpQuery;

/**
 * Where duties come from: who has to do it, who waits for it, and the read query over {@code v}
 * visit or another record, {@code e} enrolment and {@code c} centre that finds it. Each condition
 * re-checks the state, so nothing done is ever asked for again.
 */
enum DutySource {
    ALLOCATE_REVIEWER(
            Set.of(TEAM_LEADER, AO_ADMIN),
            Set.of(),
            "",
            "v.id",
            "null",
            "v.allocation_by",
            "null",
            "v.state = 'DUE'",
            "/allocation?visit="),
    FIRST_CONTACT(
            Set.of(REVIEWER),
            Set.of(CENTRE_CONTACT),
            deadline("FIRST_CONTACT", "v.id"),
            "v.id",
            "null",
            "d.due_on",
            "d.words",
            "v.state = 'ALLOCATED'",
            "/visits/{visit}/dates"),
    AGREE_DATE_AS_CENTRE(
            Set.of(CENTRE_CONTACT),
            Set.of(REVIEWER),
            " join visit_date_proposal p on p.visit_id = v.id and p.state = 'OPEN' and p.side = 'AWARDING_ORGANISATION'",
            "p.id",
            "null",
            "null",
            "null",
            "v.state = 'PROPOSED'",
            "/visits/{visit}/dates"),
    AGREE_DATE_AS_REVIEWER(
            Set.of(REVIEWER),
            Set.of(CENTRE_CONTACT),
            " join visit_date_proposal p on p.visit_id = v.id and p.state = 'OPEN' and p.side = 'CENTRE'",
            "p.id",
            "null",
            "null",
            "null",
            "v.state = 'PROPOSED'",
            "/visits/{visit}/dates"),
    COMPLETE_ENGAGEMENT_DOCUMENT(
            Set.of(CENTRE_CONTACT),
            Set.of(REVIEWER),
            document(),
            "g.id",
            "null",
            "d.due_on",
            "d.words",
            "g.state in ('NOT_STARTED', 'DRAFT', 'RETURNED')",
            "/visits/{visit}/engagement"),
    SIGN_ENGAGEMENT_DOCUMENT(
            Set.of(HEAD_OF_CENTRE),
            Set.of(CENTRE_CONTACT),
            document(),
            "g.id",
            "null",
            "d.due_on",
            "d.words",
            "g.state = 'AWAITING_SIGNATURE'",
            "/visits/{visit}/engagement/sign"),
    SUBMIT_ENGAGEMENT_DOCUMENT(
            Set.of(CENTRE_CONTACT),
            Set.of(REVIEWER),
            document(),
            "g.id",
            "null",
            "d.due_on",
            "d.words",
            "g.state = 'SIGNED'",
            "/visits/{visit}/engagement"),
    READ_ENGAGEMENT_DOCUMENT(
            Set.of(REVIEWER),
            Set.of(),
            document(),
            "g.id",
            "null",
            "v.start_on",
            "null",
            "g.state = 'SUBMITTED' and v.state in ('ALLOCATED', 'PROPOSED', 'AGREED')",
            "/visits/{visit}/engagement"),
    VISIT_TO_COME(
            Set.of(REVIEWER, CENTRE_CONTACT),
            Set.of(),
            "",
            "v.id",
            "null",
            "v.start_on",
            "null",
            "v.state in ('AGREED', 'CONFIRMED')",
            "/visits/{visit}"),
    FINISH_VISIT(
            Set.of(REVIEWER),
            Set.of(),
            "",
            "v.id",
            "null",
            "v.end_on",
            "null",
            "v.state = 'IN_PROGRESS'",
            "/visits/{visit}/judging"),
    HAND_IN_REPORT(
            Set.of(REVIEWER),
            Set.of(TEAM_LEADER),
            " join report r on r.visit_id = v.id",
            "r.id",
            "null",
            "r.due_on",
            "r.due_words",
            "r.state = 'DRAFT'",
            "/visits/{visit}/report"),
    SCRUTINISE_REPORT(
            Set.of(QUALITY_MANAGER),
            Set.of(REVIEWER),
            " join report r on r.visit_id = v.id join restriction_block b on b.id ="
                    + " (select g.block_id from restriction_ground g where g.report_id = r.id limit 1)"
                    + deadline("SCRUTINY_DECISION", "r.id"),
            "b.id",
            "b.reference",
            "d.due_on",
            "d.words",
            "r.state = 'IN_SCRUTINY'",
            "/certification-blocks/{about}"),
    WRITE_REMEDIAL_PLAN(
            Set.of(QUALITY_MANAGER),
            Set.of(CENTRE_CONTACT, HEAD_OF_CENTRE),
            block() + deadline("BLOCK_FOLLOW_UP", "b.id"),
            "b.id",
            "b.reference",
            "d.due_on",
            "d.words",
            "b.state = 'APPLIED' and b.plan_manager_at is null and b.plan_centre_at is null",
            "/certification-blocks/{about}"),
    AGREE_REMEDIAL_PLAN_AS_CENTRE(
            Set.of(CENTRE_CONTACT, HEAD_OF_CENTRE),
            Set.of(QUALITY_MANAGER),
            block(),
            "b.id",
            "b.reference",
            "null",
            "null",
            "b.state = 'APPLIED' and b.plan_manager_at is not null and b.plan_centre_at is null",
            "/certification-blocks/{about}"),
    AGREE_REMEDIAL_PLAN_AS_MANAGER(
            Set.of(QUALITY_MANAGER),
            Set.of(CENTRE_CONTACT, HEAD_OF_CENTRE),
            block() + deadline("BLOCK_FOLLOW_UP", "b.id"),
            "b.id",
            "b.reference",
            "d.due_on",
            "d.words",
            "b.state = 'APPLIED' and b.plan_manager_at is null and b.plan_centre_at is not null",
            "/certification-blocks/{about}"),
    DO_REMEDIAL_PLAN(
            Set.of(CENTRE_CONTACT, HEAD_OF_CENTRE),
            Set.of(QUALITY_MANAGER),
            block(),
            "b.id",
            "b.reference",
            "(select min(i.due_on) from restriction_remedial_item i where i.block_id = b.id and i.done_on is null)",
            "null",
            "b.state = 'APPLIED' and b.plan_agreed_at is not null and " + remedialOpen(),
            "/certification-blocks/{about}"),
    REPORT_REMEDIAL_PROGRESS(
            Set.of(QUALITY_MANAGER),
            Set.of(CENTRE_CONTACT, HEAD_OF_CENTRE, EXAMS_OFFICER),
            block() + deadline("BLOCK_FOLLOW_UP", "b.id"),
            "b.id",
            "b.reference",
            "d.due_on",
            "d.words",
            "b.state = 'APPLIED' and b.plan_agreed_at is not null and not " + remedialOpen(),
            "/certification-blocks/{about}"),
    ANSWER_ACTION(
            Set.of(CENTRE_CONTACT),
            Set.of(REVIEWER),
            " join action a on a.visit_id = v.id",
            "a.id",
            "concat(a.reference, ' ', a.objective)",
            "a.due_on",
            deadlineWords(),
            "a.state in ('OPEN', 'IN_PROGRESS', 'RETURNED')",
            "/actions/{about}"),
    ANSWER_MY_ACTION(
            Set.of(PRACTITIONER, EXAMS_OFFICER),
            Set.of(),
            " join action a on a.visit_id = v.id and a.owner_id = :me",
            "a.id",
            "concat(a.reference, ' ', a.objective)",
            "a.due_on",
            deadlineWords(),
            "a.state in ('OPEN', 'IN_PROGRESS', 'RETURNED')",
            "/actions/{about}"),
    CHECK_ACTION(
            Set.of(REVIEWER),
            Set.of(CENTRE_CONTACT),
            " join action a on a.visit_id = v.id" + deadline("ACTION_CHECK", "a.id"),
            "a.id",
            "concat(a.reference, ' ', a.objective)",
            "d.due_on",
            "d.words",
            "a.state = 'SUBMITTED'",
            "/actions/{about}"),
    DECIDE_EXTENSION(
            Set.of(QUALITY_MANAGER),
            Set.of(CENTRE_CONTACT),
            " join action a on a.visit_id = v.id join action_extension x on x.open_key = a.id",
            "a.id",
            "concat(a.reference, ' ', a.objective)",
            "a.due_on",
            "null",
            "x.state = 'ASKED'",
            "/actions/{about}"),
    CHECK_CLAIMS_SECOND(
            Base.BATCH,
            Set.of(EXAMS_OFFICER, CENTRE_CONTACT, HEAD_OF_CENTRE),
            Set.of(),
            "null",
            "null",
            "b.state = 'CHECKED' and b.prepared_by <> :me and b.checked_by <> :me",
            "/centres/{centre}/claims/batches/{about}"),
    CONFIRM_LEAD_VERIFIER(
            Base.VERIFIER,
            Set.of(CENTRE_CONTACT, HEAD_OF_CENTRE, LEAD_IQA),
            Set.of(),
            "(select n.name from person n where n.id = l.person_id)",
            "null",
            "l.left_on is null and exists (select 1 from cycle y where y.ao_id = e.ao_id and y.scheme_code = e.scheme_code"
                    + " and y.starts_on <= :today and y.ends_on >= :today and l.confirmed_for < y.starts_on)",
            "/centres/{centre}/claims/verifiers"),
    REPLACE_LEAD_VERIFIER(
            Base.VERIFIER,
            Set.of(CENTRE_CONTACT, HEAD_OF_CENTRE),
            Set.of(),
            "null",
            "l.released_until",
            "l.left_on is not null and l.released_until >= :today and not exists (select 1 from claim_lead_verifier n"
                    + " where n.enrolment_id = l.enrolment_id and n.active_area = l.subject_area)",
            "/centres/{centre}/claims/verifiers"),
    SEND_SAMPLES(
            Base.SAMPLES,
            Set.of(CENTRE_CONTACT, HEAD_OF_CENTRE, EXAMS_OFFICER, LEAD_IQA),
            Set.of(QUALITY_MANAGER),
            "s.words",
            "s.due_on",
            "s.sent_on is null",
            "/centres/{centre}/claims/standards"),
    SIGN_OFF_INCIDENT(
            Base.INCIDENT,
            Set.of(HEAD_OF_CENTRE, CENTRE_MANAGER),
            Set.of(),
            "null",
            "null",
            "i.state = 'DRAFT' and i.investigation is not null",
            "/centres/{centre}/claims/incidents/{about}"),
    MONITOR_TEAM(
            Base.POINT,
            Set.of(LEAD_IQA),
            Set.of(),
            "p.title",
            "p.to_on",
            "p.state in ('PLANNED', 'IN_PROGRESS') and p.from_on <= :today" + leads(),
            "/iqa-work-plans/{plan}/monitoring-points/{about}"),
    SETTLE_MISSED_MONITORING(
            Base.POINT,
            Set.of(LEAD_IQA),
            Set.of(),
            "p.title",
            "p.to_on",
            "p.state = 'MISSED'" + leads(),
            "/iqa-work-plans/{plan}/monitoring-points/{about}"),
    GIVE_FEEDBACK(
            Base.POINT,
            Set.of(LEAD_IQA),
            Set.of(),
            "p.title",
            "p.feedback_due_on",
            "p.state = 'RECORDED'" + leads(),
            "/iqa-work-plans/{plan}/monitoring-points/{about}"),
    REVIEW_PLAN(
            Base.PROMPT,
            Set.of(LEAD_IQA),
            Set.of(),
            "q.words",
            "q.due_on",
            "q.cleared_at is null and q.due_on is not null" + leads(),
            "/iqa-work-plans/{plan}/review-prompts"),
    ACKNOWLEDGE_FEEDBACK(
            Base.FEEDBACK,
            Set.of(IQA, LEAD_IQA),
            Set.of(),
            "p.title",
            "null",
            "f.person_id = :me and f.acknowledged_at is null and w.state = 'OPEN'",
            "/iqa-work-plans/{plan}/monitoring-points"),
    RENEW_DECLARATION(
            Base.DECLARATION,
            Set.of(IQA, LEAD_IQA, ASSESSOR, PRACTITIONER, HEAD_OF_CENTRE),
            Set.of(),
            "null",
            "date_add(i.starts_on, interval 1 year)",
            "i.person_id = :me and i.kind = 'NONE' and i.state <> 'ENDED'"
                    + " and date_add(i.starts_on, interval 1 year) <= date_add(:today, interval 28 day)",
            "/centres/{centre}/iqa-declarations"),
    CATCH_UP_STANDARDISATION(
            Base.CATCH_UP,
            Set.of(ASSESSOR),
            Set.of(),
            "",
            "x.programme_id",
            "(select g.title from programme g where g.id = x.programme_id)",
            "null",
            "null",
            "x.person_id = :me and " + CatchUpQuery.late(),
            "/standardisation-events");

    /** What a duty is about: the tables up to the enrolment, and how the record is named. */
    private enum Base {
        VISIT("visit v", "v", "v.id", "v.reference"),
        BATCH("claim_batch b", "b", "null", "b.reference"),
        VERIFIER("claim_lead_verifier l", "l", "null", "l.subject_area"),
        SAMPLES("claim_sample_request s", "s", "null", "s.subject_area"),
        INCIDENT("claim_incident i", "i", "null", "left(i.words, 80)"),
        POINT("monitoring_point p join work_plan w on w.id = p.plan_id", "p"),
        PROMPT("monitoring_prompt q join work_plan w on w.id = q.plan_id", "q"),
        FEEDBACK(
                "monitoring_feedback f join monitoring_record r on r.id = f.record_id join monitoring_point p on p.id = r.point_id"
                        + " join work_plan w on w.id = p.plan_id",
                "f"),
        DECLARATION(
                "work_plan_conflict i", "i", "'Declaration of interest'", "null", "i.centre_id"),
        CATCH_UP(
                CatchUpQuery.standing("g.person_id = :me"),
                "x",
                "'Standardisation'",
                "null",
                "x.centre_id");

        private final String table;
        private final String alias;
        private final String visit;
        private final String reference;
        private final String plan;
        private final String centre;

        Base(String table, String alias, String visit, String reference) {
            this.table = table;
            this.alias = alias;
            this.visit = visit;
            this.reference = reference;
            this.plan = "null";
            this.centre =
                    " join enrolment e on e.id = %s.enrolment_id join centre c on c.id = e.centre_id"
                            .formatted(alias);
        }

        /** Below an IQA work plan {@code w}, which belongs to a centre and to no enrolment. */
        Base(String table, String alias) {
            this(table, alias, "w.reference", "w.id", "w.centre_id");
        }

        /** A record of a centre, which belongs to no enrolment. */
        Base(String table, String alias, String reference, String plan, String centre) {
            this.table = table;
            this.alias = alias;
            this.visit = "null";
            this.reference = reference;
            this.plan = plan;
            this.centre =
                    " join centre c on c.id = %s left join enrolment e on false".formatted(centre);
        }
    }

    private final Base base;
    private final Set<Role> doers;
    private final Set<Role> waiters;
    private final String join;
    private final String about;
    private final String title;
    private final String dueOn;
    private final String words;
    private final String condition;
    private final String link;

    DutySource(
            Set<Role> doers,
            Set<Role> waiters,
            String join,
            String about,
            String title,
            String dueOn,
            String words,
            String condition,
            String link) {
        this(Base.VISIT, doers, waiters, join, about, title, dueOn, words, condition, link);
    }

    /** A duty about a record of its own rather than a visit. */
    DutySource(
            Base base,
            Set<Role> doers,
            Set<Role> waiters,
            String title,
            String dueOn,
            String condition,
            String link) {
        this(base, doers, waiters, "", base.alias + ".id", title, dueOn, "null", condition, link);
    }

    DutySource(
            Base base,
            Set<Role> doers,
            Set<Role> waiters,
            String join,
            String about,
            String title,
            String dueOn,
            String words,
            String condition,
            String link) {
        this.base = base;
        this.doers = doers;
        this.waiters = waiters;
        this.join = join;
        this.about = about;
        this.title = title;
        this.dueOn = dueOn;
        this.words = words;
        this.condition = condition;
        this.link = link;
    }

    private static String deadline(String kind, String about) {
        return " left join deadline d on d.kind = '"
                + kind
                + "' and d.about_id = "
                + about
                + " and d.settled_on is null";
    }

    private static String remedialOpen() {
        return "exists (select 1 from restriction_remedial_item i where i.block_id = b.id and i.done_on is null)";
    }

    private static String block() {
        return " join restriction_block b on b.visit_id = v.id";
    }

    private static String document() {
        return " join engagement_document g on g.visit_id = v.id"
                + " left join deadline d on d.kind = 'ENGAGEMENT_DUE' and d.visit_id = v.id and d.settled_on is null";
    }

    /** Whether the caller leads the area of the plan, which is open. */
    private static String leads() {
        return " and w.state = 'OPEN' and exists (select 1 from work_plan_area_lead l where l.area_id = w.area_id and l.person_id = :me"
                + " and l.starts_on <= :today and (l.ends_on is null or l.ends_on >= :today))";
    }

    private static String deadlineWords() {
        return "(select w.words from deadline w where w.kind = 'ACTION_DUE' and w.about_id = a.id order by w.id desc limit 1)";
    }

    Set<Role> doers() {
        return doers;
    }

    Set<Role> waiters() {
        return waiters;
    }

    /** Everyone to whom it shows. */
    List<Role> readers() {
        return Stream.concat(doers.stream(), waiters.stream()).toList();
    }

    String columns() {
        return about
                + " as about_id, "
                + base.visit
                + " as visit_id, "
                + base.reference
                + " as reference, "
                + base.plan
                + " as plan_id, e.id as enrolment_id, e.ao_id as ao_id,"
                + " c.region_id as region_id, c.id as centre_id, c.name as centre_name, c.nation as nation, "
                + title
                + " as title, "
                + dueOn
                + " as due_on, "
                + words
                + " as words";
    }

    String from() {
        return base.table + base.centre + join;
    }

    String idColumn() {
        return about;
    }

    String dueOn() {
        return dueOn;
    }

    String condition() {
        return condition;
    }

    /** Whether the query has that parameter, such as {@code :me}. */
    boolean names(String parameter) {
        return (join + condition).contains(parameter);
    }

    String link(UUID visit, UUID plan, UUID aboutId, UUID centre) {
        var path =
                link.replace("{visit}", String.valueOf(visit))
                        .replace("{plan}", String.valueOf(plan))
                        .replace("{centre}", centre.toString())
                        .replace("{about}", aboutId.toString());
        return path.endsWith("=") ? path + visit : path;
    }
}
