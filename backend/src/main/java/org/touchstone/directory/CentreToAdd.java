package org.touchstone.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.time.Nation;

/** A centre to put on record. */
@Schema(name = "CentreToAdd")
record CentreToAdd(
        @NotBlank(message = "Enter the centre's number.")
                @Pattern(
                        regexp = "[A-Za-z0-9-]{1,20}",
                        message = "A centre number has at most 20 letters, digits and hyphens.")
                @Schema(required = true, examples = "10001")
                String number,
        @NotBlank(message = "Enter the centre's name.")
                @Size(max = 200, message = "A name has at most {max} characters.")
                @Schema(required = true, examples = "Harbour Point College")
                String name,
        @NotNull(message = "Say what kind of centre it is.") @Schema(required = true)
                CentreKind kind,
        @NotNull(message = "Say in which nation it is.") @Schema(required = true) Nation nation,
        @NotNull(message = "Choose its region.") @Schema(required = true) UUID regionId,
        @NotNull(message = "Say how big it is.") @Schema(required = true) CentreSize size) {

    CentreDetails details() {
        return new CentreDetails(name.strip(), kind, nation, regionId, size, CentreStatus.ACTIVE);
    }
}
