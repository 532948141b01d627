package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Counts what was planned and done in a plan (IQA-051, IQA-054). Whoever records a kind of work
 * implements it; all that there are are asked, each in one statement that a plan's size bounds.
 */
public interface MemberFigures {

    /** What the rows are counted by. */
    @Schema(name = "IqaFiguresBy")
    enum By {
        MEMBER,
        PROGRAMME,
        ASSESSOR
    }

    /** Which work is counted. */
    @Schema(name = "IqaFiguresKind")
    enum Kind {
        ACTIVITIES,
        OBJECTIVES,
        SAMPLES
    }

    /**
     * The figures of a plan as on that day.
     *
     * @return a row for each member, programme or assessor; empty where it does not count by that
     */
    List<Counted> of(UUID planId, By by, LocalDate day);

    /**
     * A row of figures. What is not counted is null.
     *
     * @param ofId the member, programme or assessor
     * @param planned to be done by that day
     * @param overdue planned for an earlier day and not done
     * @param disagreed how many of those done were not agreed with
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaCounted")
    record Counted(
            @Schema(required = true) UUID ofId,
            @Schema(required = true) Kind kind,
            @Schema(required = true, description = "To be done by the day.", examples = "6")
                    int planned,
            @Schema(examples = "4") Integer done,
            @Schema(examples = "3") Integer onTime,
            @Schema(description = "Planned for an earlier day and not done.", examples = "2")
                    Integer overdue,
            @Schema(description = "Of those done.", examples = "1") Integer disagreed) {}
}
