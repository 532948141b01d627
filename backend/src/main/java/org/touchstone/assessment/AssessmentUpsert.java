package org.touchstone.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.directory.CentrePeople;
import org.touchstone.directory.SiteSummary;
import org.touchstone.directory.Sites;
import org.touchstone.enrolment.ProgrammeDirectory;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.upsert.RowByRow;
import org.touchstone.shared.upsert.Rows;
import org.touchstone.shared.upsert.UpsertResult;
import org.touchstone.shared.upsert.UpsertResult.Outcome;

/**
 * Takes assessments from a centre's own system, by that system's keys: safe to send again, row by
 * row, with a trial run (IQA-082). What the rows are held against is read once for all of them.
 */
@ApplicationScoped
class AssessmentUpsert {

    private final RowByRow rowByRow;
    private final AssessmentRepository assessments;
    private final CentreDirectory centres;
    private final ProgrammeDirectory programmes;
    private final CentrePeople people;
    private final Sites sites;
    private final Viewer viewer;
    private final Event<AssessmentsReceived> received;
    private final Clock clock;

    AssessmentUpsert(
            RowByRow rowByRow,
            AssessmentRepository assessments,
            CentreDirectory centres,
            ProgrammeDirectory programmes,
            CentrePeople people,
            Sites sites,
            Viewer viewer,
            Event<AssessmentsReceived> received,
            Clock clock) {
        this.rowByRow = rowByRow;
        this.assessments = assessments;
        this.centres = centres;
        this.programmes = programmes;
        this.people = people;
        this.sites = sites;
        this.viewer = viewer;
        this.received = received;
        this.clock = clock;
    }

    /**
     * @param centre id or number
     * @param dryRun answers as if, and changes nothing
     */
    @Transactional
    UpsertResult upsert(String centre, boolean dryRun, List<AssessmentsToUpsert.Row> rows) {
        var centreId = centres.requireVisible(centre).id();
        viewer.requireOn(Ownership.ofCentre(centreId), "centre");
        var result = rowByRow.take(centreId, dryRun, rows, new Known(centreId, rows));
        var added = result.count(Outcome.ADDED);
        var changed = result.count(Outcome.CHANGED);
        if (!dryRun && added + changed > 0) {
            received.fire(new AssessmentsReceived(centreId, added, changed));
        }
        return result;
    }

    /** What all rows are held against. */
    private final class Known implements Rows<AssessmentsToUpsert.Row> {

        private final UUID centreId;
        private final Map<String, Assessment> there;
        private final Map<String, UUID> programmeKeys;
        private final Map<String, UUID> staffKeys;
        private final Map<String, UUID> siteNames;
        private final LocalDate today = LocalDate.now(clock);

        Known(UUID centreId, List<AssessmentsToUpsert.Row> rows) {
            this.centreId = centreId;
            there =
                    new HashMap<>(
                            assessments.bySenderKeys(
                                    centreId, all(rows, AssessmentsToUpsert.Row::key)));
            programmeKeys =
                    programmes.idsBySenderKeys(
                            centreId, all(rows, AssessmentsToUpsert.Row::programme));
            staffKeys =
                    people.peopleByStaffKeys(
                            centreId, all(rows, AssessmentsToUpsert.Row::assessor));
            siteNames =
                    sites.of(centreId).stream()
                            .collect(
                                    Collectors.toMap(
                                            site -> small(site.name()),
                                            SiteSummary::id,
                                            (first, second) -> first));
        }

        private static Set<String> all(
                List<AssessmentsToUpsert.Row> rows,
                Function<AssessmentsToUpsert.Row, String> field) {
            return rows.stream()
                    .filter(Objects::nonNull)
                    .map(field)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }

        private static String small(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }

        @Override
        public String key(AssessmentsToUpsert.Row row) {
            return row.key();
        }

        @Override
        public List<Violation> broken(String at, AssessmentsToUpsert.Row row) {
            var broken = new ArrayList<Violation>();
            if (!programmeKeys.containsKey(row.programme())) {
                broken.add(
                        Violation.of(
                                at + "/programme", AssessmentProblem.UNKNOWN_PROGRAMME_OF_CENTRE));
            }
            if (!staffKeys.containsKey(row.assessor())) {
                broken.add(Violation.of(at + "/assessor", AssessmentProblem.UNKNOWN_ASSESSOR));
            }
            if (row.site() != null && !siteNames.containsKey(small(row.site()))) {
                broken.add(Violation.of(at + "/site", AssessmentProblem.UNKNOWN_SITE_OF_CENTRE));
            }
            day(row).map(code -> Violation.of(at + "/assessedOn", code)).ifPresent(broken::add);
            return broken;
        }

        private Optional<AssessmentProblem> day(AssessmentsToUpsert.Row row) {
            if (row.assessedOn() == null) {
                return row.state() == AssessmentState.ASSESSED
                        ? Optional.of(AssessmentProblem.ASSESSED_WITHOUT_DAY)
                        : Optional.empty();
            }
            if (row.state() == AssessmentState.IN_PROGRESS) {
                return Optional.of(AssessmentProblem.DAY_WITHOUT_DECISION);
            }
            return row.assessedOn().isAfter(today)
                    ? Optional.of(AssessmentProblem.ASSESSED_IN_FUTURE)
                    : Optional.empty();
        }

        @Override
        public Taken take(AssessmentsToUpsert.Row row, boolean dryRun) {
            var details =
                    new Assessment.Details(
                            row.learner(),
                            programmeKeys.get(row.programme()),
                            row.unit(),
                            staffKeys.get(row.assessor()),
                            row.method(),
                            row.site() == null ? null : siteNames.get(small(row.site())),
                            row.state(),
                            row.assessedOn());
            var known = there.get(row.key());
            if (known == null) {
                return Taken.added(dryRun ? null : add(row.key(), details));
            }
            if (known.details().equals(details)) {
                return Taken.unchanged(known.id());
            }
            if (!dryRun) {
                known.take(details);
            }
            return Taken.changed(known.id());
        }

        private UUID add(String key, Assessment.Details details) {
            var assessment = new Assessment(centreId, key, details);
            assessments.persist(assessment);
            return assessment.id();
        }
    }
}
