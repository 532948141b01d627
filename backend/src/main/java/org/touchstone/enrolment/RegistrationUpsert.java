package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.directory.SiteSummary;
import org.touchstone.directory.Sites;
import org.touchstone.enrolment.RegistrationSnapshot.Line;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.upsert.RowByRow;
import org.touchstone.shared.upsert.Rows;
import org.touchstone.shared.upsert.UpsertResult;

/**
 * Takes a snapshot of registrations with a result for each row and a trial run (QMR-299). The good
 * rows replace what was known of that day; one that says the same changes nothing.
 */
@ApplicationScoped
class RegistrationUpsert {

    private final RowByRow rowByRow;
    private final RegistrationService service;
    private final RegistrationRepository registrations;
    private final EnrolmentRepository enrolments;
    private final QualificationRepository qualifications;
    private final Sites sites;
    private final Clock clock;

    RegistrationUpsert(
            RowByRow rowByRow,
            RegistrationService service,
            RegistrationRepository registrations,
            EnrolmentRepository enrolments,
            QualificationRepository qualifications,
            Sites sites,
            Clock clock) {
        this.rowByRow = rowByRow;
        this.service = service;
        this.registrations = registrations;
        this.enrolments = enrolments;
        this.qualifications = qualifications;
        this.sites = sites;
        this.clock = clock;
    }

    @Transactional
    UpsertResult upsert(
            String centre, String scheme, boolean dryRun, RegistrationsToUpsert request) {
        var enrolment = enrolments.requireVisibleAt(centre, scheme);
        if (request.takenOn().isAfter(LocalDate.now(clock))) {
            throw new RulesBroken(
                    "/takenOn",
                    EnrolmentProblem.SNAPSHOT_IN_FUTURE,
                    EnrolmentProblem.SNAPSHOT_IN_FUTURE.sentence());
        }
        var known = new Known(enrolment, request);
        var result = rowByRow.take(enrolment.centre().id(), dryRun, request.rows(), known);
        var nothingGood = result.accepted() == 0 && result.refused() > 0;
        if (!dryRun && !nothingGood && known.differs()) {
            service.replace(enrolment, request.takenOn(), known.lines);
        }
        return result;
    }

    private record Identity(UUID qualificationId, UUID siteId, String deliveryContext) {

        static Identity of(Line line) {
            return new Identity(line.qualificationId(), line.siteId(), line.deliveryContext());
        }
    }

    private final class Known implements Rows<RegistrationsToUpsert.Row> {

        private final LocalDate takenOn;
        private final boolean isNew;
        private final Map<Identity, Line> before;
        private final Map<String, Qualification> byNumber;
        private final Set<UUID> siteIds;
        private final Map<String, UUID> siteNames;
        private final Set<Identity> seen = new HashSet<>();
        private final List<Line> lines = new ArrayList<>();

        Known(EnrolmentSummary enrolment, RegistrationsToUpsert request) {
            takenOn = request.takenOn();
            var snapshot = registrations.taken(enrolment.id(), takenOn);
            isNew = snapshot.isEmpty();
            before =
                    snapshot.map(RegistrationSnapshot::lines).orElseGet(List::of).stream()
                            .collect(Collectors.toMap(Identity::of, Function.identity()));
            byNumber =
                    qualifications.byNumbers(
                            enrolment.aoId(),
                            request.rows().stream()
                                    .filter(Objects::nonNull)
                                    .map(RegistrationsToUpsert.Row::qualificationNumber)
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.toSet()));
            var own = sites.of(enrolment.centre().id());
            siteIds = own.stream().map(SiteSummary::id).collect(Collectors.toSet());
            siteNames =
                    own.stream()
                            .collect(
                                    Collectors.toMap(
                                            site -> site.name().toLowerCase(Locale.ROOT),
                                            SiteSummary::id,
                                            (first, second) -> first));
        }

        boolean differs() {
            return isNew || !Set.copyOf(before.values()).equals(Set.copyOf(lines));
        }

        @Override
        public String key(RegistrationsToUpsert.Row row) {
            return row.named();
        }

        @Override
        public String keyField() {
            return "qualificationNumber";
        }

        @Override
        public List<Violation> broken(String at, RegistrationsToUpsert.Row row) {
            var broken = new ArrayList<Violation>();
            if (!byNumber.containsKey(row.qualificationNumber())) {
                broken.add(
                        Violation.of(
                                at + "/qualificationNumber",
                                EnrolmentProblem.UNKNOWN_QUALIFICATION));
            }
            if (row.site() != null && site(row) == null) {
                broken.add(Violation.of(at + "/site", EnrolmentProblem.UNKNOWN_SITE));
            } else if (row.siteId() != null && !siteIds.contains(row.siteId())) {
                broken.add(Violation.of(at + "/siteId", EnrolmentProblem.UNKNOWN_SITE));
            }
            if (row.firstRegisteredOn().isAfter(takenOn)) {
                broken.add(
                        Violation.of(
                                at + "/firstRegisteredOn", EnrolmentProblem.FIRST_AFTER_SNAPSHOT));
            }
            if (broken.isEmpty() && !seen.add(Identity.of(line(row)))) {
                broken.add(Violation.of(at, EnrolmentProblem.LINE_REPEATED));
            }
            return broken;
        }

        @Override
        public Taken take(RegistrationsToUpsert.Row row, boolean dryRun) {
            var line = line(row);
            lines.add(line);
            var last = before.get(Identity.of(line));
            if (last == null) {
                return Taken.added(null);
            }
            return last.equals(line) ? Taken.unchanged(null) : Taken.changed(null);
        }

        private UUID site(RegistrationsToUpsert.Row row) {
            return row.site() == null
                    ? row.siteId()
                    : siteNames.get(row.site().strip().toLowerCase(Locale.ROOT));
        }

        private Line line(RegistrationsToUpsert.Row row) {
            return new Line(
                    byNumber.get(row.qualificationNumber()).id(),
                    site(row),
                    row.deliveryContext(),
                    row.activeLearners(),
                    row.firstRegisteredOn());
        }
    }
}
