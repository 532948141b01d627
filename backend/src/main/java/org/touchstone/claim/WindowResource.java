package org.touchstone.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;

/** Windows of online standardisation (QMR-242). */
@Path("/standardisation-windows")
@Tag(name = "Claim")
class WindowResource {

    private final WindowService windows;

    WindowResource(WindowService windows) {
        this.windows = windows;
    }

    @GET
    @RolesAllowed({
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER,
        Roles.LEAD_IQA
    })
    @Operation(
            operationId = "listStandardisationWindows",
            summary = "When online standardisation is open, latest first")
    public Paged<WindowView> list(@Valid @BeanParam PageQuery page) {
        return windows.list(page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.QUALITY_MANAGER, Roles.AO_ADMIN})
    @Operation(
            operationId = "openStandardisationWindow",
            summary = "Announce a window",
            description = "Lead internal verifiers on the QCF are reminded a week before.")
    public RestResponse<WindowView> open(
            @NotNull(message = "Send an object.") @Valid WindowToOpen request) {
        return RestResponse.status(RestResponse.Status.CREATED, windows.open(request));
    }
}
