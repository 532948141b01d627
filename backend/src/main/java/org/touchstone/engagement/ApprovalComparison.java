package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.engagement.ApprovalDifference.Kind;
import org.touchstone.engagement.SectionContent.Declared;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.visit.VisitDirectory;

/**
 * One true picture of what runs: the declaration held against the register of approvals and the
 * newest registrations (QMR-134).
 */
@ApplicationScoped
class ApprovalComparison {

    private static final int MOST_QUALIFICATIONS = 5000;

    private final EngagementRepository documents;
    private final EngagementReader reader;
    private final EngagementAccess access;
    private final VisitDirectory visits;
    private final EntityManager database;

    ApprovalComparison(
            EngagementRepository documents,
            EngagementReader reader,
            EngagementAccess access,
            VisitDirectory visits,
            EntityManager database) {
        this.documents = documents;
        this.reader = reader;
        this.access = access;
        this.visits = visits;
        this.database = database;
    }

    /** What is known of one qualification from the three sources. */
    private static final class Known {

        private final String number;
        private final String title;
        private String declared;
        private boolean approved;
        private int learners;

        private Known(String number, String title) {
            this.number = number;
            this.title = title;
        }

        private ApprovalDifference difference() {
            var kinds = new ArrayList<Kind>();
            if (learners > 0 && !approved) {
                kinds.add(Kind.REGISTERED_NOT_APPROVED);
            }
            if (approved && learners == 0 && !Declared.CEASED.name().equals(declared)) {
                kinds.add(Kind.APPROVED_WITHOUT_LEARNERS);
            }
            if (learners > 0 && Declared.CEASED.name().equals(declared)) {
                kinds.add(Kind.LEARNERS_ON_CEASED);
            }
            if ("ADDED".equals(declared) && !approved) {
                kinds.add(Kind.ADDED_NOT_APPROVED);
            }
            return new ApprovalDifference(number, title, declared, approved, learners, kinds);
        }
    }

    ApprovalDifference.Report of(UUID documentId) {
        var document = documents.require(documentId);
        access.requireReadable(document, visits.require(document.visitId()).ownership());
        var known = new LinkedHashMap<String, Known>();
        approved(document.enrolmentId(), known);
        registered(document.enrolmentId(), known);
        declared(document, known);
        return new ApprovalDifference.Report(
                known.values().stream()
                        .map(Known::difference)
                        .filter(difference -> !difference.kinds().isEmpty())
                        .sorted(
                                Comparator.comparing(ApprovalDifference::title)
                                        .thenComparing(ApprovalDifference::number))
                        .toList());
    }

    private void approved(UUID enrolmentId, Map<String, Known> known) {
        KeysetQuery.select(
                        "a.id as id, q.number as number, q.title as title",
                        "qualification_approval a join qualification q on q.id = a.qualification_id",
                        "a.id")
                .where("a.enrolment_id = :enrolment", "enrolment", enrolmentId)
                .where("a.status <> 'CEASED'")
                .list(
                        database,
                        MOST_QUALIFICATIONS,
                        row -> known(known, row.text("number"), row.text("title")))
                .forEach(each -> each.approved = true);
    }

    private void registered(UUID enrolmentId, Map<String, Known> known) {
        record Learners(Known of, int count) {}
        KeysetQuery.select(
                        "q.number as number, q.title as title, r.active_learners as learners",
                        "registration r join qualification q on q.id = r.qualification_id",
                        "concat(r.snapshot_id, r.position)")
                .where(
                        "r.snapshot_id = (select s.id from registration_snapshot s where s.enrolment_id = :enrolment"
                                + " order by s.taken_on desc limit 1)",
                        "enrolment",
                        enrolmentId)
                .list(
                        database,
                        MOST_QUALIFICATIONS,
                        row ->
                                new Learners(
                                        known(known, row.text("number"), row.text("title")),
                                        row.integer("learners")))
                .forEach(line -> line.of().learners += line.count());
    }

    private void declared(EngagementDocument document, Map<String, Known> known) {
        var text = reader.text(document);
        var box = text.approvals();
        for (var approval : text.approvalsGiven()) {
            var answer = box.answerOf(approval.id());
            if (answer != null && answer.declared() != null) {
                known(known, approval.number(), approval.title()).declared =
                        answer.declared().name();
            }
        }
        List<SectionContent.AddedProgramme> added = box.added();
        added.forEach(
                programme ->
                        known(
                                                known,
                                                programme.number() == null
                                                        ? programme.title()
                                                        : programme.number(),
                                                programme.title())
                                        .declared =
                                "ADDED");
    }

    private static Known known(Map<String, Known> known, String number, String title) {
        return known.computeIfAbsent(number, key -> new Known(number, title));
    }
}
