package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.scheme.QualificationLevel;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Versioned;

/** A programme of a centre. */
@Schema(name = "Programme", description = "A course of a centre that leads to a qualification.")
record ProgrammeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID enrolmentId,
        @Schema(required = true) UUID centreId,
        @Schema(required = true) UUID qualificationId,
        @Schema(required = true, examples = "MA/2345/6") String qualificationNumber,
        @Schema(required = true, examples = "Sport, first year") String title,
        @Schema(required = true) QualificationLevel level,
        @Schema(required = true, examples = "Sport") String subjectArea,
        UUID siteId,
        @Schema(examples = "Quayside campus") String siteName,
        UUID leaderId,
        @Schema(description = "Absent while nobody leads it.", examples = "Lena Leader")
                String leaderName,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        @Schema(description = "Last day; absent while it goes on.") LocalDate endsOn,
        @Schema(required = true, description = "Who does what; filled for a single programme.")
                List<Duty> duties,
        @Schema(required = true) long version)
        implements Versioned {

    /** A share of the work. */
    @Schema(name = "ProgrammeDutyHolder")
    record Duty(
            @Schema(required = true) ProgrammeDuty duty,
            @Schema(required = true) UUID personId,
            @Schema(required = true, examples = "Lena Leader") String personName) {}

    static final String COLUMNS =
            "p.id as id, p.enrolment_id as enrolment_id, e.centre_id as centre_id, p.qualification_id as qualification_id,"
                    + " q.number as number, p.title as title, q.level as level, q.subject_area as subject_area, p.site_id as site_id,"
                    + " s.name as site_name, p.leader_id as leader_id, l.name as leader_name, p.starts_on as starts_on,"
                    + " p.ends_on as ends_on, p.version as version";

    static final String FROM =
            "programme p join enrolment e on e.id = p.enrolment_id join centre c on c.id = e.centre_id"
                    + " join qualification q on q.id = p.qualification_id left join site s on s.id = p.site_id"
                    + " left join person l on l.id = p.leader_id";

    static ProgrammeView of(Row row, List<Duty> duties) {
        return new ProgrammeView(
                row.uuid("id"),
                row.uuid("enrolment_id"),
                row.uuid("centre_id"),
                row.uuid("qualification_id"),
                row.text("number"),
                row.text("title"),
                row.constant("level", QualificationLevel.class),
                row.text("subject_area"),
                row.uuid("site_id"),
                row.text("site_name"),
                row.uuid("leader_id"),
                row.text("leader_name"),
                row.date("starts_on"),
                row.date("ends_on"),
                duties,
                row.number("version"));
    }
}
