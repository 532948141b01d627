package org.touchstone.scheme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;

/**
 * The guide, readable by everyone who holds any role, before and beside any visit (QMR-014,
 * QMR-015).
 */
@Path("/schemes")
@Tag(
        name = "Scheme",
        description =
                "The rulebooks of awarding organisations: guide, scale, words. Published versions never change.")
@RolesAllowed({
    Roles.REVIEWER,
    Roles.SENIOR_REVIEWER,
    Roles.PRINCIPAL_REVIEWER,
    Roles.TEAM_LEADER,
    Roles.QUALITY_MANAGER,
    Roles.ADVISER,
    Roles.APPEALS_OFFICER,
    Roles.AO_ADMIN,
    Roles.CENTRE_CONTACT,
    Roles.HEAD_OF_CENTRE,
    Roles.PRACTITIONER,
    Roles.EXAMS_OFFICER,
    Roles.LEAD_IQA,
    Roles.IQA,
    Roles.ASSESSOR,
    Roles.CENTRE_MANAGER,
    Roles.MIS_CLIENT,
    Roles.PLATFORM_ADMIN
})
class SchemeResource {

    private static final int LONGEST_SEARCH = 100;
    private static final int MOST_FOUND = 200;

    private final SchemeService schemes;

    SchemeResource(SchemeService schemes) {
        this.schemes = schemes;
    }

    @GET
    @OpenToMachines(MachineScope.CENTRE_READ)
    @Operation(
            operationId = "listSchemeVersions",
            summary = "All published versions of all schemes",
            description =
                    "Sorted by `scheme` and `effectiveFrom`; newest version of a scheme first unless asked otherwise.")
    public Paged<SchemeVersionRow> list(
            @RestQuery @Parameter(description = "Only this scheme.", example = "pearson-qmr")
                    String scheme,
            @BeanParam PageQuery page) {
        return schemes.list(scheme, page);
    }

    @GET
    @Path("/{scheme}/versions/{version}")
    @OpenToMachines(MachineScope.CENTRE_READ)
    @Operation(
            operationId = "getSchemeVersion",
            summary = "A whole version: the guide, the scale and the words",
            description =
                    "The same for every reader. It never changes, so `If-None-Match` is always worth sending.")
    public SchemeVersionView get(
            @RestPath @Parameter(description = "Code of the scheme.", example = "pearson-qmr")
                    String scheme,
            @RestPath @Parameter(description = "Name of the version.", example = "2016-17")
                    String version) {
        return schemes.get(scheme, version);
    }

    @GET
    @Path("/{scheme}/versions/{version}/changes")
    @OpenToMachines(MachineScope.CENTRE_READ)
    @Operation(
            operationId = "listSchemeChanges",
            summary = "The measures that are new or different in this version",
            description = "Each with its change note. Complete in one answer.")
    public Paged<MeasureView> changes(
            @RestPath @Parameter(description = "Code of the scheme.", example = "pearson-qmr")
                    String scheme,
            @RestPath @Parameter(description = "Name of the version.", example = "2016-17")
                    String version) {
        return schemes.changes(scheme, version);
    }

    @GET
    @Path("/{scheme}/versions/{version}/objectives")
    @OpenToMachines(MachineScope.CENTRE_READ)
    @Operation(
            operationId = "listSchemeObjectives",
            summary = "The objectives with their measures",
            description = "In the order of the guide. Complete in one answer.")
    public Paged<ObjectiveView> objectives(
            @RestPath @Parameter(description = "Code of the scheme.", example = "pearson-qmr")
                    String scheme,
            @RestPath @Parameter(description = "Name of the version.", example = "2016-17")
                    String version,
            @RestQuery
                    @Parameter(
                            description = "Only those linked to certification, or only the others.",
                            example = "true")
                    Boolean certificationLinked) {
        return schemes.objectives(scheme, version, certificationLinked);
    }

    @GET
    @Path("/{scheme}/versions/{version}/measures")
    @OpenToMachines(MachineScope.CENTRE_READ)
    @Operation(
            operationId = "searchSchemeMeasures",
            summary = "Search the guide",
            description =
                    "Measures that hold all the words, best first, with the places where they stand. A reference such as"
                            + " `QO.3.4` or an objective such as `QO.3` finds itself.")
    public Paged<MeasureMatch> search(
            @RestPath @Parameter(description = "Code of the scheme.", example = "pearson-qmr")
                    String scheme,
            @RestPath @Parameter(description = "Name of the version.", example = "2016-17")
                    String version,
            @RestQuery
                    @NotBlank(message = "Say what to look for.")
                    @Size(max = LONGEST_SEARCH, message = "Look for at most {max} characters.")
                    @Parameter(
                            description = "What to look for.",
                            example = "malpractice",
                            required = true)
                    String q,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "Ask for at least 1 row.")
                    @Max(value = MOST_FOUND, message = "Ask for at most 200 rows.")
                    @Parameter(
                            description = "How many rows at the most (1 to 200).",
                            example = "50")
                    int limit) {
        return schemes.search(scheme, version, q, limit);
    }
}
