package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who does which part of a version, at a glance (IQA-030). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaResponsibilities")
record ResponsibilityView(
        @Schema(required = true) UUID planId,
        @Schema(required = true) UUID versionId,
        @Schema(required = true, examples = "2") int number,
        @Schema(required = true, description = "The team and everyone named, by name.")
                List<Member> members,
        @Schema(required = true) List<PlanActivity> activities,
        @Schema(
                        required = true,
                        description =
                                "Programmes, sites and assessors with who answers for an activity about them; nobody means not given to anyone.")
                List<Part> parts,
        @Schema(required = true, description = "Activities for which nobody answers.")
                List<UUID> unassigned,
        @Schema(
                        required = true,
                        description =
                                "The same assessor and unit given to two people on the same days.")
                List<Overlap> overlaps,
        @Schema(required = true, description = "Names of programmes, sites and people.")
                List<AreaView.Named> names) {

    /** A member with what is theirs. */
    @Schema(name = "IqaMemberShare")
    record Member(
            @Schema(required = true) UUID personId,
            @Schema(required = true, examples = "Ines Inner") String personName,
            @Schema(required = true, description = "Activities for which the member answers.")
                    List<UUID> responsibleFor,
            @Schema(required = true) List<UUID> supports,
            @Schema(required = true) List<UUID> countersigns,
            @Schema(required = true, examples = "12.5") BigDecimal plannedHours) {}

    /** What a part is. */
    @Schema(name = "IqaPartKind")
    enum PartKind {
        PROGRAMME,
        SITE,
        ASSESSOR
    }

    /** A programme, site or assessor with who looks after it. */
    @Schema(name = "IqaPart")
    record Part(
            @Schema(required = true) PartKind kind,
            @Schema(required = true) UUID id,
            @Schema(required = true) List<UUID> people) {}

    /** Something that two people would do. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaOverlap")
    record Overlap(
            @Schema(required = true) UUID assessorId,
            @Schema(description = "Absent where both are about the whole programme.") String unit,
            @Schema(required = true) List<UUID> people,
            @Schema(required = true) List<UUID> activities) {}
}
