package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.evidence.Attachment;
import org.touchstone.evidence.AttachmentColumn;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** What somebody can do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaSkill")
record SkillView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "10001") String centreNumber,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        UUID programmeId,
        String programmeTitle,
        String unit,
        @Schema(required = true) String qualification,
        @Schema(required = true) Skill.Standing standing,
        String experience,
        String certificate,
        @Schema(required = true, description = "Certificates as files.") List<Attachment> files,
        LocalDate expiresOn,
        @Schema(description = "By when it is to be held.", examples = "2028-05-23")
                LocalDate qualifyBy,
        @Schema(
                        required = true,
                        description = "Whether that day has passed and it is not held yet.")
                boolean overdue,
        @Schema(required = true, description = "Whether it counts: verified and not expired.")
                boolean counts,
        @Schema(examples = "Lena Leader") String verifiedByName,
        Instant verifiedAt,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "s.id as id, c.id as centre_id, c.number as centre_number, s.person_id as person_id, p.name as person_name,"
                    + " s.programme_id as programme_id, g.title as programme_title, s.unit as unit, s.qualification as qualification,"
                    + " s.standing as standing, s.experience as experience, s.certificate as certificate, s.expires_on as expires_on, s.qualify_by as qualify_by,"
                    + " o.name as verified_by_name, s.verified_at as verified_at, s.version as version, "
                    + AttachmentColumn.of(Skill.TYPE, "s.id")
                    + " as files";

    static final String FROM =
            "work_plan_skill s join centre c on c.id = s.centre_id join person p on p.id = s.person_id"
                    + " left join programme g on g.id = s.programme_id left join person o on o.id = s.verified_by";

    static SkillView of(Row row, LocalDate today, boolean edits, boolean verifies) {
        var expiresOn = row.date("expires_on");
        var qualifyBy = row.date("qualify_by");
        var verifiedAt = row.instant("verified_at");
        return new SkillView(
                row.uuid("id"),
                row.text("centre_number"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.uuid("programme_id"),
                row.text("programme_title"),
                row.text("unit"),
                row.text("qualification"),
                row.constant("standing", Skill.Standing.class),
                row.text("experience"),
                row.text("certificate"),
                AttachmentColumn.read(row, "files"),
                expiresOn,
                qualifyBy,
                qualifyBy != null && qualifyBy.isBefore(today),
                verifiedAt != null && (expiresOn == null || !expiresOn.isBefore(today)),
                row.text("verified_by_name"),
                verifiedAt,
                Stream.of(
                                Command.when(edits, () -> Command.open("edit")),
                                Command.when(
                                        verifies && verifiedAt == null,
                                        () -> Command.open("verify")))
                        .flatMap(List::stream)
                        .toList(),
                row.number("version"));
    }
}
