package org.touchstone.overview;

import static org.touchstone.shared.security.Role.AO_ADMIN;
import static org.touchstone.shared.security.Role.CENTRE_CONTACT;
import static org.touchstone.shared.security.Role.EXAMS_OFFICER;
import static org.touchstone.shared.security.Role.HEAD_OF_CENTRE;
import static org.touchstone.shared.security.Role.PRACTITIONER;
import static org.touchstone.shared.security.Role.QUALITY_MANAGER;
import static org.touchstone.shared.security.Role.REVIEWER;
import static org.touchstone.shared.security.Role.TEAM_LEADER;

import java.util.Set;
import org.touchstone.shared.security.Role;

/**
 * Where duties come from: who has to do it, who waits for it, and the read query over {@code v}
 * visit, {@code e} enrolment and {@code c} centre that finds it. Each condition re-checks the
 * state, so nothing done is ever asked for again.
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
            "/actions/{about}");

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
    java.util.List<Role> readers() {
        return java.util.stream.Stream.concat(doers.stream(), waiters.stream()).toList();
    }

    String columns() {
        return about
                + " as about_id, v.id as visit_id, v.reference as reference, v.enrolment_id as enrolment_id, e.ao_id as ao_id,"
                + " c.region_id as region_id, c.id as centre_id, c.name as centre_name, c.nation as nation, "
                + title
                + " as title, "
                + dueOn
                + " as due_on, "
                + words
                + " as words";
    }

    String from() {
        return "visit v join enrolment e on e.id = v.enrolment_id join centre c on c.id = e.centre_id"
                + join;
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

    boolean namesMe() {
        return join.contains(":me");
    }

    String link(java.util.UUID visit, java.util.UUID aboutId) {
        var path = link.replace("{visit}", visit.toString()).replace("{about}", aboutId.toString());
        return path.endsWith("=") ? path + visit : path;
    }
}
