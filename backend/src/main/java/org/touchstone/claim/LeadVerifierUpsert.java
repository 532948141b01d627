package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.CentrePeople;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.enrolment.EnrolmentSummary;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.upsert.RowByRow;
import org.touchstone.shared.upsert.Rows;
import org.touchstone.shared.upsert.UpsertResult;

/**
 * Takes the posts of lead internal verifiers from a centre's own system (QMR-302). An end leaves
 * the area released until the cycle ends and asks for a replacement (QMR-244); accreditation is
 * never taken from the centre (QMR-239).
 */
@ApplicationScoped
class LeadVerifierUpsert {

    private final RowByRow rowByRow;
    private final LeadVerifierService service;
    private final LeadVerifierRepository verifiers;
    private final ClaimEnrolments enrolments;
    private final SchemeDirectory schemes;
    private final CentrePeople staff;
    private final PersonDirectory people;
    private final Clock clock;

    LeadVerifierUpsert(
            RowByRow rowByRow,
            LeadVerifierService service,
            LeadVerifierRepository verifiers,
            ClaimEnrolments enrolments,
            SchemeDirectory schemes,
            CentrePeople staff,
            PersonDirectory people,
            Clock clock) {
        this.rowByRow = rowByRow;
        this.service = service;
        this.verifiers = verifiers;
        this.enrolments = enrolments;
        this.schemes = schemes;
        this.staff = staff;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param dryRun answers as if, and changes nothing
     */
    @Transactional
    UpsertResult upsert(String centre, boolean dryRun, List<LeadVerifiersToUpsert.Row> rows) {
        var enrolment = enrolments.requireVisibleAt(centre);
        return rowByRow.take(enrolment.centre().id(), dryRun, rows, new Known(enrolment, rows));
    }

    private final class Known implements Rows<LeadVerifiersToUpsert.Row> {

        private final EnrolmentSummary enrolment;
        private final Map<String, LeadVerifier> byKey;

        /** Who holds the post by subject area, as rows change it; the trial run included. */
        private final Map<String, String> holders = new HashMap<>();

        private final Map<String, LeadVerifier> withoutKey = new HashMap<>();
        private final Map<String, UUID> staffKeys;
        private final Map<String, PersonSummary> byEmail;
        private final Set<String> taught;
        private final Set<String> families;

        Known(EnrolmentSummary enrolment, List<LeadVerifiersToUpsert.Row> rows) {
            this.enrolment = enrolment;
            var sent = rows.stream().filter(Objects::nonNull).toList();
            byKey =
                    verifiers.bySenderKeys(
                            enrolment.id(), texts(sent, LeadVerifiersToUpsert.Row::key));
            for (var active : verifiers.active(enrolment.id())) {
                holders.put(
                        active.subjectArea(), active.senderKey() == null ? "" : active.senderKey());
                if (active.senderKey() == null) {
                    withoutKey.put(active.subjectArea(), active);
                }
            }
            staffKeys =
                    staff.peopleByStaffKeys(
                            enrolment.centre().id(),
                            texts(sent, LeadVerifiersToUpsert.Row::staffKey));
            byEmail =
                    people.byEmails(
                            texts(sent, LeadVerifiersToUpsert.Row::email).stream()
                                    .map(LeadVerifierUpsert::small)
                                    .collect(Collectors.toSet()));
            taught = verifiers.subjectAreas(enrolment.id());
            families =
                    schemes
                            .current(enrolment.schemeCode())
                            .orElseThrow()
                            .rulebook()
                            .scope()
                            .families()
                            .stream()
                            .map(family -> family.code())
                            .collect(Collectors.toSet());
        }

        private static Set<String> texts(
                List<LeadVerifiersToUpsert.Row> rows,
                java.util.function.Function<LeadVerifiersToUpsert.Row, String> of) {
            return rows.stream().map(of).filter(Objects::nonNull).collect(Collectors.toSet());
        }

        private static String area(LeadVerifiersToUpsert.Row row) {
            return row.subjectArea().strip();
        }

        /** The person on record; null for one who is new by name and e-mail address. */
        private UUID person(LeadVerifiersToUpsert.Row row) {
            if (row.staffKey() != null) {
                return staffKeys.get(row.staffKey());
            }
            var known = row.email() == null ? null : byEmail.get(small(row.email()));
            return known == null ? null : known.id();
        }

        /** The post with the key, or one that was entered here for the same person and has none. */
        private LeadVerifier there(LeadVerifiersToUpsert.Row row) {
            var known = byKey.get(row.key());
            if (known != null) {
                return known;
            }
            var entered = withoutKey.get(area(row));
            return entered != null
                            && entered.personId().equals(person(row))
                            && entered.registeredOn().equals(row.registeredOn())
                    ? entered
                    : null;
        }

        @Override
        public String key(LeadVerifiersToUpsert.Row row) {
            return row.key();
        }

        @Override
        public List<Violation> broken(String at, LeadVerifiersToUpsert.Row row) {
            var broken = new ArrayList<Violation>();
            var known = there(row);
            if (row.staffKey() != null && person(row) == null) {
                broken.add(Violation.of(at + "/staffKey", ClaimProblem.UNKNOWN_STAFF_KEY));
            } else if (row.staffKey() == null && row.email() == null) {
                broken.add(Violation.of(at + "/staffKey", ClaimProblem.PERSON_REQUIRED));
            } else if (person(row) == null && (row.name() == null || row.name().isBlank())) {
                broken.add(Violation.of(at + "/name", CommonProblem.REQUIRED));
            }
            if (row.leavesOn() != null && row.leavesOn().isBefore(row.registeredOn())) {
                broken.add(Violation.of(at + "/leavesOn", ClaimProblem.ENDS_BEFORE_START));
            }
            if (known == null) {
                isNew(at, row, broken);
            } else {
                stays(at, row, known, broken);
            }
            return broken;
        }

        private void isNew(String at, LeadVerifiersToUpsert.Row row, List<Violation> broken) {
            if (!taught.contains(area(row))) {
                broken.add(Violation.of(at + "/subjectArea", ClaimProblem.UNKNOWN_SUBJECT_AREA));
            }
            if (!families.contains(row.family())) {
                broken.add(Violation.of(at + "/family", ClaimProblem.UNKNOWN_FAMILY));
            }
            if (row.registeredOn().isAfter(LocalDate.now(clock))) {
                broken.add(Violation.of(at + "/registeredOn", ClaimProblem.IN_FUTURE));
            }
            if (row.leavesOn() == null && holders.containsKey(area(row))) {
                broken.add(Violation.of(at + "/subjectArea", ClaimProblem.AREA_HAS_VERIFIER));
            }
        }

        private void stays(
                String at,
                LeadVerifiersToUpsert.Row row,
                LeadVerifier known,
                List<Violation> broken) {
            fixed(at + "/subjectArea", known.subjectArea().equals(area(row)), broken);
            fixed(at + "/family", known.family().equals(row.family()), broken);
            fixed(at + "/registeredOn", known.registeredOn().equals(row.registeredOn()), broken);
            fixed(
                    at + (row.staffKey() != null ? "/staffKey" : "/email"),
                    known.personId().equals(person(row)),
                    broken);
            if (known.leftOn() != null && !known.leftOn().equals(row.leavesOn())) {
                broken.add(Violation.of(at + "/leavesOn", ClaimProblem.LEFT_ALREADY));
            }
        }

        private static void fixed(String at, boolean same, List<Violation> broken) {
            if (!same) {
                broken.add(Violation.of(at, ClaimProblem.POST_FIXED));
            }
        }

        @Override
        public Taken take(LeadVerifiersToUpsert.Row row, boolean dryRun) {
            var known = there(row);
            var ends = row.leavesOn() != null;
            if (known == null) {
                if (!ends) {
                    holders.put(area(row), row.key());
                }
                return Taken.added(dryRun ? null : add(row));
            }
            var adopts = known.senderKey() == null;
            var leaves = ends && known.leftOn() == null;
            if (leaves) {
                holders.remove(area(row));
            }
            if (adopts) {
                withoutKey.remove(area(row));
            }
            if (!adopts && !leaves) {
                return Taken.unchanged(known.id());
            }
            if (!dryRun) {
                if (adopts) {
                    service.adopt(enrolment, known, row.key());
                }
                if (leaves) {
                    service.leave(enrolment, known, row.leavesOn());
                }
            }
            return Taken.changed(known.id());
        }

        private UUID add(LeadVerifiersToUpsert.Row row) {
            var person = person(row);
            var verifier =
                    service.register(
                            enrolment,
                            row.key(),
                            area(row),
                            row.family(),
                            person != null
                                    ? person
                                    : people.keep(row.name().strip(), row.email().strip(), null)
                                            .id(),
                            row.registeredOn());
            if (row.leavesOn() != null) {
                service.leave(enrolment, verifier, row.leavesOn());
            }
            return verifier.id();
        }
    }

    private static String small(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
