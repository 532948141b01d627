package org.touchstone.directory;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consortium in short: name, lead and the other members. */
@Schema(name = "ConsortiumSummary", description = "A consortium: its name, lead and members.")
record ConsortiumView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Three Rivers Partnership") String name,
        @Schema(required = true, description = "Fixed when the consortium was approved.")
                Member lead,
        @Schema(required = true, description = "All other centres.") List<Member> members) {

    /** A centre of it. */
    @Schema(name = "ConsortiumMember")
    record Member(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "10001") String number,
            @Schema(required = true, examples = "Harbour Point College") String name) {

        static Member of(CentreSummary centre) {
            return new Member(centre.id(), centre.number(), centre.name());
        }
    }

    static ConsortiumView of(Consortia.ConsortiumSummary summary) {
        return new ConsortiumView(
                summary.id(),
                summary.name(),
                Member.of(summary.lead()),
                summary.members().stream().map(Member::of).toList());
    }
}
