package org.touchstone.scheme;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version in the list of all versions. */
@Schema(name = "SchemeVersionRow", description = "A published version of a scheme.")
record SchemeVersionRow(
        @Schema(required = true, description = "Id that visits pin.") UUID id,
        @Schema(required = true, description = "Code of the scheme.", example = "pearson-qmr")
                String scheme,
        @Schema(required = true, description = "Name of the version.", example = "2016-17")
                String version,
        @Schema(
                        required = true,
                        description = "Title.",
                        example = "Quality Management Review 2016–17")
                String title,
        @Schema(required = true, description = "First day in force.", example = "2016-09-01")
                LocalDate effectiveFrom,
        @Schema(
                        description = "Last day in force; absent while no end is set.",
                        example = "2017-08-31")
                LocalDate effectiveTo,
        @Schema(
                        required = true,
                        description = "Whether it is the version of its scheme in force today.",
                        example = "true")
                boolean current) {

    static SchemeVersionRow of(StoredVersion stored, boolean current) {
        return new SchemeVersionRow(
                stored.id(),
                stored.scheme(),
                stored.version(),
                stored.title(),
                stored.effectiveFrom(),
                stored.effectiveTo(),
                current);
    }
}
