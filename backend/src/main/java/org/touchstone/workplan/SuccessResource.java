package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;

/** How a plan stands to what counts as its success (IQA-018). */
@Path("/iqa-work-plans/{planId}/success")
@Tag(name = "IQA work plan")
class SuccessResource {

    private final SuccessService success;

    SuccessResource(SuccessService success) {
        this.success = success;
    }

    @GET
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "getIqaSuccess",
            summary = "Each success criterion of the version in force with its present value",
            description =
                    "Derived from records where the product can count; else the lead's latest entry.")
    public SuccessView read(@RestPath UUID planId) {
        return success.read(planId);
    }

    @GET
    @Path("/{criterionId}/entries")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "listIqaSuccessEntries",
            summary = "The lead's entries on a criterion, the latest day first")
    public Paged<SuccessEntry> entries(
            @RestPath UUID planId, @RestPath UUID criterionId, @Valid @BeanParam PageQuery page) {
        return success.entries(planId, criterionId, page);
    }

    @GET
    @Path("/{criterionId}/values")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "listIqaSuccessValues",
            summary = "What an automatic measure derived to on earlier days, the latest day first",
            description =
                    "Derived as a day begins and kept where it differs from the value before, which held until then. Days on which"
                            + " there was nothing to count, or which the product missed, have none; a judged criterion has"
                            + " entries instead.")
    public Paged<SuccessValue> values(
            @RestPath UUID planId, @RestPath UUID criterionId, @Valid @BeanParam PageQuery page) {
        return success.values(planId, criterionId, page);
    }

    @POST
    @Path("/{criterionId}/entries")
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "noteIqaSuccess",
            summary = "Note how a criterion stands on a day",
            description = "Only where the product does not count it itself.")
    public SuccessEntry note(
            @RestPath UUID planId,
            @RestPath UUID criterionId,
            @NotNull(message = "Send an object.") @Valid SuccessToNote request) {
        return success.note(planId, criterionId, request);
    }
}
