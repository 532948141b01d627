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
import org.touchstone.shared.web.IfMatchRequired;

/** Members' own plans (IQA-033, IQA-034, IQA-046). */
@Path("/iqa-work-plans/{planId}/individual-plans")
@Tag(name = "IQA work plan")
class IndividualResource {

    private final IndividualService individuals;

    IndividualResource(IndividualService individuals) {
        this.individuals = individuals;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "listIqaIndividualPlans",
            summary = "Members' own plans, by name",
            description = "Members of the team find their own.")
    public Paged<IndividualRow> list(@RestPath UUID planId, @Valid @BeanParam PageQuery page) {
        return individuals.list(planId, page);
    }

    @POST
    @Path("/generate")
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "generateIqaIndividualPlans",
            summary = "Make a plan for everyone who answers for something and has none",
            description = "From the version in force.")
    public Paged<IndividualRow> generate(@RestPath UUID planId) {
        return individuals.generate(planId);
    }

    @GET
    @Path("/{individualId}")
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "getIqaIndividualPlan",
            summary = "A member's own plan with its activities and objectives")
    public IndividualView get(@RestPath UUID planId, @RestPath UUID individualId) {
        return individuals.get(planId, individualId);
    }

    @POST
    @Path("/{individualId}/propose")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "proposeIqaIndividualPlan",
            summary = "Put the plan to the member, and agree with that",
            description =
                    "Every aspect of every objective has to be there; all that is missing is listed.")
    public IndividualView propose(@RestPath UUID planId, @RestPath UUID individualId) {
        return individuals.propose(planId, individualId);
    }

    @POST
    @Path("/{individualId}/counter")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "counterIqaIndividualPlan",
            summary = "Say what should change, as the member")
    public IndividualView counter(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @NotNull(message = "Send an object.") @Valid ObjectiveRequests.Counter request) {
        return individuals.counter(planId, individualId, request);
    }

    @POST
    @Path("/{individualId}/agree")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "agreeIqaIndividualPlan",
            summary = "Agree, as the member",
            description =
                    "Both have confirmed every objective at the same revision. Nobody agrees for the member.")
    public IndividualView agree(@RestPath UUID planId, @RestPath UUID individualId) {
        return individuals.agree(planId, individualId);
    }

    @POST
    @Path("/{individualId}/withdraw")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "withdrawIqaIndividualPlan",
            summary = "Withdraw a member's plan with its objectives")
    public IndividualView withdraw(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @NotNull(message = "Send an object.") @Valid ReasonToGive request) {
        return individuals.withdraw(planId, individualId, request);
    }

    @POST
    @Path("/{individualId}/decide")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.HEAD_OF_CENTRE)
    @Operation(
            operationId = "decideIqaIndividualPlan",
            summary = "Record a decision on what was brought to the head of centre",
            description = "Both sides still agree themselves.")
    public IndividualView decide(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @NotNull(message = "Send an object.") @Valid ObjectiveRequests.Decide request) {
        return individuals.decide(planId, individualId, request);
    }
}
