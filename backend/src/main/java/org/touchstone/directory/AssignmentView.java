package org.touchstone.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A role that a person holds, held or will hold. */
@Schema(name = "Assignment", description = "A role that a person holds somewhere, with its dates.")
record AssignmentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Nina Nominee") String personName,
        @Schema(required = true) Role role,
        @Schema(required = true) Target organisationKind,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, examples = "Harbour Point College") String organisationName,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        @Schema(description = "Last day; absent while it goes on.", examples = "2027-08-31")
                LocalDate endsOn,
        @Schema(required = true, description = "Whether it is in effect today.") boolean inEffect,
        @Schema(required = true, description = "What the caller may do with it.")
                List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "a.id as id, a.person_id as person_id, p.name as person_name, a.role as role, a.target_kind as target_kind,"
                    + " a.target_id as target_id, coalesce(o.name, r.name, c.name, ec.name, 'Touchstone') as target_name,"
                    + " a.starts_on as starts_on, a.ends_on as ends_on, a.version as version,"
                    + " case a.target_kind when 'AO' then o.id when 'REGION' then r.ao_id when 'CENTRE' then cr.ao_id end as place_ao";

    static final String FROM =
            "assignment a join person p on p.id = a.person_id"
                    + " left join awarding_organisation o on a.target_kind = 'AO' and o.id = a.target_id"
                    + " left join region r on a.target_kind = 'REGION' and r.id = a.target_id"
                    + " left join centre c on a.target_kind = 'CENTRE' and c.id = a.target_id"
                    + " left join region cr on cr.id = c.region_id"
                    + " left join enrolment e on a.target_kind = 'ENROLMENT' and e.id = a.target_id"
                    + " left join centre ec on ec.id = e.centre_id";

    /** Of a role at the platform and of one on an enrolment {@code place_ao} is null. */
    static AssignmentView of(Row row, LocalDate today, List<Command> commands) {
        var startsOn = row.date("starts_on");
        var endsOn = row.date("ends_on");
        return new AssignmentView(
                row.uuid("id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.constant("role", Role.class),
                row.constant("target_kind", Target.class),
                row.uuid("target_id"),
                row.text("target_name"),
                startsOn,
                endsOn,
                !startsOn.isAfter(today) && (endsOn == null || !endsOn.isBefore(today)),
                commands,
                row.number("version"));
    }
}
