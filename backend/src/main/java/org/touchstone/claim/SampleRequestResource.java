package org.touchstone.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Material that standards verifiers ask for (QMR-249). */
@Path("/sample-requests")
@Tag(name = "Claim")
class SampleRequestResource {

    private final StandardsService standards;

    SampleRequestResource(StandardsService standards) {
        this.standards = standards;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.ADVISER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER,
        Roles.LEAD_IQA,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "listSampleRequests",
            summary = "What standards verifiers asked for, by due day")
    public Paged<SampleRequestView> list(
            @RestQuery
                    @Parameter(description = "Only this centre: id or number.", example = "10001")
                    String centre,
            @RestQuery @Parameter(description = "Only those not sent yet.", example = "true")
                    Boolean open,
            @Valid @BeanParam PageQuery page) {
        return standards.requests(centre, open, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.QUALITY_MANAGER, Roles.AO_ADMIN})
    @Operation(operationId = "askForSamples", summary = "Ask a centre for samples by a day")
    public RestResponse<SampleRequestView> ask(
            @NotNull(message = "Send an object.") @Valid SamplesToAsk request) {
        var asked = standards.ask(request);
        return RestResponse.ResponseBuilder.<SampleRequestView>created(
                        URI.create("/api/v1/sample-requests/" + asked.id()))
                .entity(asked)
                .build();
    }

    @GET
    @Path("/{requestId}")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.ADVISER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER,
        Roles.LEAD_IQA,
        Roles.CENTRE_MANAGER
    })
    @Operation(operationId = "getSampleRequest", summary = "A request for samples")
    public SampleRequestView get(@RestPath UUID requestId) {
        return standards.request(requestId);
    }

    @POST
    @Path("/{requestId}/send")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.EXAMS_OFFICER, Roles.LEAD_IQA})
    @Operation(operationId = "sendSamples", summary = "Say that the samples were sent today")
    public SampleRequestView send(@RestPath UUID requestId) {
        return standards.send(requestId);
    }
}
