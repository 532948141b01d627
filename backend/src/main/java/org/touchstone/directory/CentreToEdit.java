package org.touchstone.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.time.Nation;

/** The details of a centre in place of the former ones. Its number cannot be sent. */
@Schema(name = "CentreToEdit")
record CentreToEdit(
        @NotBlank(message = "Enter the centre's name.")
                @Size(max = 200, message = "A name has at most {max} characters.")
                @Schema(required = true, examples = "Harbour Point College")
                String name,
        @NotNull(message = "Say what kind of centre it is.") @Schema(required = true)
                CentreKind kind,
        @NotNull(message = "Say in which nation it is.") @Schema(required = true) Nation nation,
        @NotNull(message = "Choose its region.") @Schema(required = true) UUID regionId,
        @NotNull(message = "Say how big it is.") @Schema(required = true) CentreSize size,
        @NotNull(message = "Say whether it is active.") @Schema(required = true)
                CentreStatus status) {

    CentreDetails details() {
        return new CentreDetails(name.strip(), kind, nation, regionId, size, status);
    }
}
