package org.touchstone.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/** A site. */
@Schema(name = "Site", description = "A place of delivery or assessment.")
record SiteView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Quayside campus") String name,
        @Schema(required = true) SiteKind kind,
        @Schema(required = true, examples = "1 Quayside, Harbour Point") String address,
        @Schema(required = true, description = "ISO 3166 code.", examples = "GB") String country,
        @Schema(required = true, description = "Whether it is the one main site.") boolean main,
        @Schema(required = true) SiteApproval approvalType,
        @Schema(description = "Reference of an international approval.") String approvalReference,
        @Schema(description = "The day from which nothing is delivered there any more.")
                LocalDate closedOn,
        @Schema(required = true) List<CentreFlag> flags,
        @Schema(required = true) long version)
        implements Versioned {

    static SiteView of(Site site, LocalDate today) {
        var details = site.details();
        return new SiteView(
                site.id(),
                details.name(),
                details.kind(),
                details.address(),
                details.country(),
                details.main(),
                details.approvalType(),
                details.approvalReference(),
                details.closedOn(),
                site.flags(today),
                site.version());
    }
}
