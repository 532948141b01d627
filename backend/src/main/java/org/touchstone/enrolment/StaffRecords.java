package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/** Writes what a centre's own system says of its staff, with the access that goes with it. */
@ApplicationScoped
class StaffRecords {

    private final PractitionerRepository practitioners;
    private final CentreDuties duties;
    private final PersonDirectory people;
    private final Assignments assignments;
    private final Clock clock;
    private final Event<PractitionerAdded> added;
    private final Event<PractitionerEdited> edited;
    private final Event<ProgrammeEdited> programmeEdited;
    private final Event<DutyNamed> named;

    StaffRecords(
            PractitionerRepository practitioners,
            CentreDuties duties,
            PersonDirectory people,
            Assignments assignments,
            Clock clock,
            Event<PractitionerAdded> added,
            Event<PractitionerEdited> edited,
            Event<ProgrammeEdited> programmeEdited,
            Event<DutyNamed> named) {
        this.practitioners = practitioners;
        this.duties = duties;
        this.people = people;
        this.assignments = assignments;
        this.clock = clock;
        this.added = added;
        this.edited = edited;
        this.programmeEdited = programmeEdited;
        this.named = named;
    }

    /** As a practitioner shall stand; the days may be null. */
    record Wanted(
            String key,
            Set<String> roles,
            Set<UUID> programmes,
            LocalDate startedOn,
            LocalDate leftOn) {

        static Wanted of(Practitioner known) {
            return new Wanted(
                    known.senderKey(),
                    known.roles(),
                    known.programmes(),
                    known.startedOn(),
                    known.leftOn());
        }

        boolean works(LocalDate today) {
            return leftOn == null || !leftOn.isBefore(today);
        }
    }

    Practitioner add(UUID centreId, String name, String email, Wanted wanted) {
        var personId = people.keep(name.strip(), email.strip(), null).id();
        var practitioner =
                new Practitioner(centreId, personId, wanted.roles(), wanted.programmes());
        practitioner.known(wanted.key(), wanted.startedOn());
        practitioners.persist(practitioner);
        added.fire(practitioner.added());
        if (wanted.leftOn() != null) {
            edited.fire(practitioner.edit(wanted.roles(), wanted.programmes(), wanted.leftOn()));
        }
        giveAccess(practitioner, wanted);
        return practitioner;
    }

    void change(Practitioner practitioner, Wanted wanted) {
        var sameEnd = Objects.equals(practitioner.leftOn(), wanted.leftOn());
        practitioner.known(wanted.key(), wanted.startedOn());
        edited.fire(practitioner.edit(wanted.roles(), wanted.programmes(), wanted.leftOn()));
        if (!sameEnd) {
            assignments.end(
                    practitioner.personId(),
                    Role.PRACTITIONER,
                    Target.CENTRE,
                    practitioner.centreId());
            giveAccess(practitioner, wanted);
        }
    }

    /** From today to the last day; none for somebody who has left. */
    private void giveAccess(Practitioner of, Wanted wanted) {
        var today = LocalDate.now(clock);
        if (wanted.works(today)
                && !assignments.holds(
                        of.personId(), Role.PRACTITIONER, Target.CENTRE, of.centreId())) {
            assignments.giveBetween(
                    of.personId(),
                    Role.PRACTITIONER,
                    Target.CENTRE,
                    of.centreId(),
                    today,
                    wanted.leftOn(),
                    null);
        }
    }

    void lead(Programme programme, UUID leader, UUID centreId) {
        programmeEdited.fire(programme.led(leader, centreId));
    }

    void name(UUID centreId, CentreDuty duty, UUID personId) {
        duties.name(centreId, duty, personId);
        named.fire(new DutyNamed(centreId, duty, personId));
    }
}
