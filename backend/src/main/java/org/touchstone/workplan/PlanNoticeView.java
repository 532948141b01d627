package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.time.WorkingCalendar;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** That somebody was given a version, and whether they took note. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaPlanNotice")
record PlanNoticeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID versionId,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true, description = "Whether their own part is touched.")
                boolean affected,
        @Schema(required = true) Instant sentAt,
        Instant readAt,
        Instant acknowledgedAt,
        @Schema(required = true, description = "How often they were reminded.") int reminders,
        @Schema(
                        required = true,
                        description = "Not acknowledged within the working days allowed (IQA-067).")
                boolean outstanding,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "n.id as id, n.version_id as version_id, n.person_id as person_id, p.name as person_name, n.affected as affected,"
                    + " n.sent_at as sent_at, n.read_at as read_at, n.acknowledged_at as acknowledged_at, n.reminders as reminders,"
                    + " n.version as version";

    static final String FROM = "work_plan_notice n join person p on p.id = n.person_id";

    /**
     * How the caller sees it.
     *
     * @param leads whether the caller leads the area
     * @param me the caller
     * @param outstandingAfter after how many working days it counts as outstanding
     */
    record Eyes(
            boolean leads,
            UUID me,
            WorkingCalendar calendar,
            LocalDate today,
            ZoneId zone,
            int outstandingAfter) {}

    static PlanNoticeView of(Row row, Eyes eyes) {
        var acknowledgedAt = row.instant("acknowledged_at");
        var sentAt = row.instant("sent_at");
        var mine = row.uuid("person_id").equals(eyes.me());
        var open = acknowledgedAt == null;
        return new PlanNoticeView(
                row.uuid("id"),
                row.uuid("version_id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.flag("affected"),
                sentAt,
                row.instant("read_at"),
                acknowledgedAt,
                row.integer("reminders"),
                open
                        && eyes.today()
                                .isAfter(
                                        eyes.calendar()
                                                .plus(
                                                        LocalDate.ofInstant(sentAt, eyes.zone()),
                                                        eyes.outstandingAfter())),
                Stream.of(
                                Command.when(
                                        mine && row.instant("read_at") == null,
                                        () -> Command.open("read")),
                                Command.when(mine && open, () -> Command.open("acknowledge")),
                                Command.when(
                                        !mine && open && eyes.leads(),
                                        () -> Command.open("remind")))
                        .flatMap(List::stream)
                        .toList(),
                row.number("version"));
    }
}
