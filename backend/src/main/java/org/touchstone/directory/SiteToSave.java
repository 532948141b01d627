package org.touchstone.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.Violation;

/** A site as it shall stand. */
@Schema(name = "SiteToSave")
record SiteToSave(
        @NotBlank(message = "Enter the site's name.")
                @Size(max = 200, message = "A name has at most {max} characters.")
                @Schema(required = true, examples = "Quayside campus")
                String name,
        @NotNull(message = "Say what kind of site it is.") @Schema(required = true) SiteKind kind,
        @NotBlank(message = "Enter the address.")
                @Size(max = 500, message = "An address has at most {max} characters.")
                @Schema(required = true, examples = "1 Quayside, Harbour Point")
                String address,
        @NotBlank(message = "Enter the country.")
                @Schema(required = true, description = "ISO 3166 code.", examples = "GB")
                String country,
        @Schema(description = "Makes it the main site; the former one then is not any more.")
                boolean main,
        @Schema(description = "NATIONAL where left out.") SiteApproval approvalType,
        @Size(max = 60, message = "A reference has at most {max} characters.")
                @Schema(examples = "INT-2041")
                String approvalReference,
        @Schema(description = "The day from which nothing is delivered there any more.")
                LocalDate closedOn) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    Site.Details details() {
        return new Site.Details(
                name.strip(),
                kind,
                address.strip(),
                country.toUpperCase(Locale.ROOT),
                main,
                approvalType == null ? SiteApproval.NATIONAL : approvalType,
                approvalReference,
                closedOn);
    }

    List<Violation> problems() {
        var problems = new ArrayList<Violation>();
        if (!COUNTRIES.contains(country.toUpperCase(Locale.ROOT))) {
            problems.add(Violation.of("/country", DirectoryProblem.UNKNOWN_COUNTRY));
        }
        if (approvalType == SiteApproval.INTERNATIONAL
                && (approvalReference == null || approvalReference.isBlank())) {
            problems.add(
                    Violation.of(
                            "/approvalReference", DirectoryProblem.APPROVAL_REFERENCE_REQUIRED));
        }
        if (main && closedOn != null) {
            problems.add(Violation.of("/closedOn", DirectoryProblem.MAIN_SITE_CANNOT_CLOSE));
        }
        return problems;
    }
}
