package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.SiteSummary;
import org.touchstone.directory.Sites;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.upsert.RowByRow;
import org.touchstone.shared.upsert.Rows;
import org.touchstone.shared.upsert.UpsertResult;

/**
 * Takes a centre's programmes from its own system, by that system's keys: safe to send again, row
 * by row, with a trial run (QMR-300). What the rows are held against is read once for all of them.
 */
@ApplicationScoped
class ProgrammeUpsert {

    private final RowByRow rowByRow;
    private final ProgrammeRepository programmes;
    private final EnrolmentRepository enrolments;
    private final QualificationRepository qualifications;
    private final PractitionerRepository practitioners;
    private final Sites sites;
    private final Event<ProgrammeAdded> added;
    private final Event<ProgrammeEdited> edited;

    ProgrammeUpsert(
            RowByRow rowByRow,
            ProgrammeRepository programmes,
            EnrolmentRepository enrolments,
            QualificationRepository qualifications,
            PractitionerRepository practitioners,
            Sites sites,
            Event<ProgrammeAdded> added,
            Event<ProgrammeEdited> edited) {
        this.rowByRow = rowByRow;
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.qualifications = qualifications;
        this.practitioners = practitioners;
        this.sites = sites;
        this.added = added;
        this.edited = edited;
    }

    /**
     * @param scheme its code; null for the only one, or the first
     * @param dryRun answers as if, and changes nothing
     */
    @Transactional
    UpsertResult upsert(
            String centre, String scheme, boolean dryRun, List<ProgrammesToUpsert.Row> rows) {
        var enrolment = enrolments.requireVisibleAt(centre, scheme);
        return rowByRow.take(enrolment.centre().id(), dryRun, rows, known(enrolment, rows));
    }

    private Known known(EnrolmentSummary enrolment, List<ProgrammesToUpsert.Row> rows) {
        var numbers = new HashSet<String>();
        var keys = new HashSet<String>();
        var leaders = new HashSet<UUID>();
        var leaderKeys = new HashSet<String>();
        rows.stream()
                .filter(Objects::nonNull)
                .forEach(
                        row -> {
                            numbers.add(row.qualificationNumber());
                            keys.add(row.key());
                            leaders.add(row.leaderId());
                            leaderKeys.add(row.leaderKey());
                        });
        numbers.remove(null);
        keys.remove(null);
        leaderKeys.remove(null);
        var centreId = enrolment.centre().id();
        var there = programmes.bySenderKeys(enrolment.id(), keys);
        leaders.remove(null);
        var own = sites.of(centreId);
        return new Known(
                enrolment.id(),
                centreId,
                qualifications.byNumbers(enrolment.aoId(), numbers),
                new HashMap<>(there),
                own.stream()
                        .collect(
                                Collectors.toMap(
                                        site -> site.name().toLowerCase(Locale.ROOT),
                                        SiteSummary::id,
                                        (first, second) -> first)),
                practitioners.peopleByStaffKeys(centreId, leaderKeys),
                new ProgrammeRules(
                        own.stream().map(SiteSummary::id).collect(Collectors.toSet()),
                        practitioners.staffAmong(centreId, leaders)));
    }

    /** What all rows are held against. */
    private final class Known implements Rows<ProgrammesToUpsert.Row> {

        private final UUID enrolmentId;
        private final UUID centreId;
        private final Map<String, Qualification> qualificationsByNumber;
        private final Map<String, Programme> there;
        private final Map<String, UUID> siteNames;
        private final Map<String, UUID> staffKeys;
        private final ProgrammeRules rules;

        Known(
                UUID enrolmentId,
                UUID centreId,
                Map<String, Qualification> qualificationsByNumber,
                Map<String, Programme> there,
                Map<String, UUID> siteNames,
                Map<String, UUID> staffKeys,
                ProgrammeRules rules) {
            this.enrolmentId = enrolmentId;
            this.centreId = centreId;
            this.qualificationsByNumber = qualificationsByNumber;
            this.there = there;
            this.siteNames = siteNames;
            this.staffKeys = staffKeys;
            this.rules = rules;
        }

        @Override
        public String key(ProgrammesToUpsert.Row row) {
            return row.key();
        }

        @Override
        public List<Violation> broken(String at, ProgrammesToUpsert.Row row) {
            var broken = new ArrayList<Violation>();
            var qualification = qualificationsByNumber.get(row.qualificationNumber());
            var known = there.get(row.key());
            if (qualification == null) {
                broken.add(
                        Violation.of(
                                at + "/qualificationNumber",
                                EnrolmentProblem.UNKNOWN_QUALIFICATION));
            } else if (known != null && !known.qualificationId().equals(qualification.id())) {
                broken.add(
                        Violation.of(
                                at + "/qualificationNumber", EnrolmentProblem.QUALIFICATION_FIXED));
            }
            if (row.site() != null && site(row) == null) {
                broken.add(Violation.of(at + "/site", EnrolmentProblem.UNKNOWN_SITE));
            }
            if (row.leaderKey() != null && !staffKeys.containsKey(row.leaderKey())) {
                broken.add(Violation.of(at + "/leaderKey", EnrolmentProblem.UNKNOWN_STAFF_KEY));
            }
            broken.addAll(rules.broken(at, sent(row)));
            return broken;
        }

        @Override
        public Taken take(ProgrammesToUpsert.Row row, boolean dryRun) {
            var known = there.get(row.key());
            if (known == null) {
                return Taken.added(dryRun ? null : add(row).id());
            }
            var details = details(row, known);
            if (known.details().equals(details)) {
                return Taken.unchanged(known.id());
            }
            if (!dryRun) {
                edited.fire(known.edit(details, centreId));
            }
            return Taken.changed(known.id());
        }

        private Programme add(ProgrammesToUpsert.Row row) {
            var programme =
                    Programme.sent(
                            enrolmentId,
                            qualificationsByNumber.get(row.qualificationNumber()).id(),
                            row.key(),
                            details(row, null));
            programmes.persist(programme);
            added.fire(programme.added(centreId));
            return programme;
        }

        private UUID site(ProgrammesToUpsert.Row row) {
            return row.site() == null
                    ? row.siteId()
                    : siteNames.get(row.site().strip().toLowerCase(Locale.ROOT));
        }

        /** As the row says it; who does what in the team is kept here, the sender cannot know. */
        private Programme.Details sent(ProgrammesToUpsert.Row row) {
            return new Programme.Details(
                    row.title().strip(),
                    site(row),
                    row.leaderId(),
                    row.startsOn(),
                    row.endsOn(),
                    Map.of());
        }

        /** As it shall stand; a leader who is not sent stays. */
        private Programme.Details details(ProgrammesToUpsert.Row row, Programme known) {
            var leader = row.leaderKey() != null ? staffKeys.get(row.leaderKey()) : row.leaderId();
            return new Programme.Details(
                    row.title().strip(),
                    site(row),
                    leader == null && known != null ? known.leaderId() : leader,
                    row.startsOn(),
                    row.endsOn(),
                    known == null ? Map.of() : known.duties());
        }
    }
}
