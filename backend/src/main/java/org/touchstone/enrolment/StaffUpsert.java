package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.upsert.RowByRow;
import org.touchstone.shared.upsert.Rows;
import org.touchstone.shared.upsert.UpsertResult;

/**
 * Takes a centre's staff from its own system, by that system's keys (QMR-301): a leaver gets a last
 * day, nobody is deleted. What the rows are held against is read once for all of them.
 */
@ApplicationScoped
class StaffUpsert {

    private final RowByRow rowByRow;
    private final StaffRecords records;
    private final EnrolmentRepository enrolments;
    private final PractitionerRepository practitioners;
    private final PractitionerRules rules;
    private final ProgrammeRepository programmes;
    private final CentreDuties duties;
    private final PersonDirectory people;
    private final Assignments assignments;
    private final Clock clock;

    StaffUpsert(
            RowByRow rowByRow,
            StaffRecords records,
            EnrolmentRepository enrolments,
            PractitionerRepository practitioners,
            PractitionerRules rules,
            ProgrammeRepository programmes,
            CentreDuties duties,
            PersonDirectory people,
            Assignments assignments,
            Clock clock) {
        this.rowByRow = rowByRow;
        this.records = records;
        this.enrolments = enrolments;
        this.practitioners = practitioners;
        this.rules = rules;
        this.programmes = programmes;
        this.duties = duties;
        this.people = people;
        this.assignments = assignments;
        this.clock = clock;
    }

    /**
     * @param scheme code of the scheme whose programmes are meant; null for the only one
     * @param dryRun answers as if, and changes nothing
     */
    @Transactional
    UpsertResult upsert(
            String centre, String scheme, boolean dryRun, List<StaffToUpsert.Row> rows) {
        var enrolment = enrolments.requireVisibleAt(centre, scheme);
        var centreId = enrolment.centre().id();
        return rowByRow.take(centreId, dryRun, rows, new Known(enrolment, rows));
    }

    private static String small(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** What all rows are held against; it keeps up with what they change. */
    private final class Known implements Rows<StaffToUpsert.Row> {

        private final UUID centreId;
        private final Map<String, Practitioner> byKey;
        private final Map<String, PersonSummary> byEmail;
        private final Map<UUID, Practitioner> byPerson;
        private final Map<UUID, PersonSummary> persons;
        private final Set<String> roles;
        private final List<Programme> all;
        private final Map<String, Programme> named = new HashMap<>();
        private final Map<CentreDuty, UUID> holders;
        private final Set<String> emails = new HashSet<>();

        Known(EnrolmentSummary enrolment, List<StaffToUpsert.Row> rows) {
            centreId = enrolment.centre().id();
            var sent = rows.stream().filter(Objects::nonNull).toList();
            byKey =
                    new HashMap<>(
                            practitioners.bySenderKeys(
                                    centreId,
                                    sent.stream()
                                            .map(StaffToUpsert.Row::staffKey)
                                            .filter(Objects::nonNull)
                                            .collect(Collectors.toSet())));
            byEmail =
                    people.byEmails(
                            sent.stream()
                                    .map(StaffToUpsert.Row::email)
                                    .filter(Objects::nonNull)
                                    .map(StaffUpsert::small)
                                    .collect(Collectors.toSet()));
            byPerson =
                    new HashMap<>(
                            practitioners.ofPeople(
                                    centreId,
                                    byEmail.values().stream()
                                            .map(PersonSummary::id)
                                            .collect(Collectors.toSet())));
            persons =
                    people.byIds(
                            byKey.values().stream()
                                    .map(Practitioner::personId)
                                    .collect(Collectors.toSet()));
            roles = rules.knownRoles(centreId);
            all = programmes.allOf(enrolment.id());
            all.forEach(programme -> named.putIfAbsent(titleOf(programme.title()), programme));
            all.stream()
                    .filter(programme -> programme.senderKey() != null)
                    .forEach(programme -> named.put(programme.senderKey(), programme));
            holders = duties.of(centreId);
        }

        private static String titleOf(String title) {
            // With a blank in front, no title is ever taken for a key.
            return " " + title.strip().toLowerCase(Locale.ROOT);
        }

        private Programme programme(String keyOrTitle) {
            var byItsKey = named.get(keyOrTitle.strip());
            return byItsKey != null ? byItsKey : named.get(titleOf(keyOrTitle));
        }

        private Set<UUID> ids(List<String> keys) {
            return keys.stream().map(key -> programme(key).id()).collect(Collectors.toSet());
        }

        /** The one with the key, or the one on the list who has no key yet. */
        private Practitioner there(StaffToUpsert.Row row) {
            var known = byKey.get(row.staffKey());
            if (known != null) {
                return known;
            }
            var person = byEmail.get(small(row.email()));
            return person == null ? null : byPerson.get(person.id());
        }

        @Override
        public String key(StaffToUpsert.Row row) {
            return row.staffKey();
        }

        @Override
        public String keyField() {
            return "staffKey";
        }

        @Override
        public List<Violation> broken(String at, StaffToUpsert.Row row) {
            var broken = new ArrayList<Violation>();
            var known = there(row);
            who(at, row, known, broken);
            if (row.roles() == null ? known == null : row.roles().isEmpty()) {
                broken.add(Violation.of(at + "/roles", EnrolmentProblem.ROLE_REQUIRED));
            } else if (row.roles() != null && !roles.containsAll(row.roles())) {
                broken.add(Violation.of(at + "/roles", EnrolmentProblem.UNKNOWN_ROLE));
            }
            unknown(at + "/programmes", row.programmes(), broken);
            unknown(at + "/leads", row.leads(), broken);
            if (row.named().isEmpty() && (known == null || row.programmes() != null)) {
                broken.add(Violation.of(at + "/programmes", EnrolmentProblem.PROGRAMME_REQUIRED));
            }
            if (row.startsOn() != null && row.startsOn().isAfter(LocalDate.now(clock))) {
                broken.add(Violation.of(at + "/startsOn", EnrolmentProblem.STARTS_IN_FUTURE));
            }
            var start =
                    row.startsOn() == null && known != null ? known.startedOn() : row.startsOn();
            if (start != null && row.leavesOn() != null && row.leavesOn().isBefore(start)) {
                broken.add(Violation.of(at + "/leavesOn", EnrolmentProblem.ENDS_BEFORE_START));
            }
            return broken;
        }

        private void who(
                String at, StaffToUpsert.Row row, Practitioner known, List<Violation> broken) {
            var person = byEmail.get(small(row.email()));
            if (!emails.add(small(row.email()))) {
                broken.add(Violation.of(at + "/email", EnrolmentProblem.STAFF_KEY_FIXED));
            } else if (known == null) {
                if (person != null && assignments.reachesCentre(person.id(), centreId)) {
                    broken.add(Violation.of(at + "/email", EnrolmentProblem.CONFLICT_OF_INTEREST));
                }
            } else if (known.senderKey() != null && !known.senderKey().equals(row.staffKey())) {
                broken.add(Violation.of(at + "/staffKey", EnrolmentProblem.STAFF_KEY_FIXED));
            } else if (person == null
                    ? persons.get(known.personId()).email() != null
                    : !person.id().equals(known.personId())) {
                broken.add(Violation.of(at + "/email", EnrolmentProblem.PERSON_FIXED));
            }
        }

        private void unknown(String at, List<String> keys, List<Violation> broken) {
            for (var index = 0; keys != null && index < keys.size(); index++) {
                if (programme(keys.get(index)) == null) {
                    broken.add(
                            Violation.of(at + "/" + index, EnrolmentProblem.UNKNOWN_PROGRAMME_KEY));
                }
            }
        }

        @Override
        public Taken take(StaffToUpsert.Row row, boolean dryRun) {
            var known = there(row);
            var wanted = wanted(row, known);
            if (known == null) {
                if (dryRun) {
                    return Taken.added(null);
                }
                var listed = records.add(centreId, row.name(), row.email(), wanted);
                follow(row, listed.personId(), false);
                return Taken.added(listed.id());
            }
            var differs = !wanted.equals(StaffRecords.Wanted.of(known));
            if (differs && !dryRun) {
                records.change(known, wanted);
            }
            return follow(row, known.personId(), dryRun) || differs
                    ? Taken.changed(known.id())
                    : Taken.unchanged(known.id());
        }

        private StaffRecords.Wanted wanted(StaffToUpsert.Row row, Practitioner known) {
            var on = new HashSet<UUID>();
            if (row.programmes() != null || known == null) {
                on.addAll(ids(row.programmes() == null ? List.of() : row.programmes()));
                if (known != null) {
                    // What somebody does under another scheme is not in this sender's rows.
                    var here = all.stream().map(Programme::id).collect(Collectors.toSet());
                    known.programmes().stream().filter(id -> !here.contains(id)).forEach(on::add);
                }
            } else {
                on.addAll(known.programmes());
            }
            if (row.leads() != null) {
                on.addAll(ids(row.leads()));
            }
            return new StaffRecords.Wanted(
                    row.staffKey(),
                    row.roles() == null ? known.roles() : Set.copyOf(row.roles()),
                    on,
                    row.startsOn() == null && known != null ? known.startedOn() : row.startsOn(),
                    row.leavesOn());
        }

        /** Programmes led and duties held; whether any of them changes. */
        private boolean follow(StaffToUpsert.Row row, UUID personId, boolean dryRun) {
            var changes = false;
            if (row.leads() != null) {
                var led = ids(row.leads());
                for (var programme : all) {
                    var leads = personId.equals(programme.leaderId());
                    if (leads != led.contains(programme.id())) {
                        changes = true;
                        if (!dryRun) {
                            records.lead(programme, leads ? null : personId, centreId);
                        }
                    }
                }
            }
            if (row.duties() != null) {
                for (var duty : CentreDuty.values()) {
                    var holds = personId.equals(holders.get(duty));
                    if (holds != row.duties().contains(duty.name())) {
                        changes = true;
                        if (!dryRun) {
                            holders.put(duty, holds ? null : personId);
                            records.name(centreId, duty, holds ? null : personId);
                        }
                    }
                }
            }
            return changes;
        }
    }
}
