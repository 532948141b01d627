package org.touchstone.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.touchstone.shared.upsert.UpsertResult;

/** A centre's assessments from its own system (IQA-082). */
@Path("/centres/{centre}/assessments")
@Tag(
        name = "Assessment",
        description =
                "What a centre's assessors decide of its learners' work, as its own system sends it: references, never names.")
class AssessmentResource {

    private final AssessmentUpsert upsert;
    private final AssessmentReading reading;

    AssessmentResource(AssessmentUpsert upsert, AssessmentReading reading) {
        this.upsert = upsert;
        this.reading = reading;
    }

    @PUT
    @OpenToMachines(MachineScope.ASSESSMENTS_WRITE)
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.LEAD_IQA, Roles.MIS_CLIENT})
    @Operation(
            operationId = "upsertAssessments",
            summary = "Send assessments by your own keys, a result for each row",
            description =
                    "A row is one learner's work for one unit by one method, with its assessor. Adds what is new, changes what differs, and"
                            + " leaves alone what is not sent: a learner who leaves is sent as WITHDRAWN, nothing is deleted. A row that"
                            + " breaks a rule is refused with every reason and does not stop the others. Safe to send again. At most 1,000"
                            + " rows at a time.")
    public UpsertResult upsert(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Answer as if, and change nothing.", example = "true")
                    boolean dryRun,
            @NotNull(message = "Send an object.") @Valid AssessmentsToUpsert request) {
        return upsert.upsert(centre, dryRun, request.rows());
    }

    @GET
    @OpenToMachines(MachineScope.ASSESSMENTS_READ)
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.MIS_CLIENT
    })
    @Operation(
            operationId = "listAssessments",
            summary = "A centre's assessments, by your keys",
            description = "Who is an assessor there and nothing more sees only their own.")
    public Paged<AssessmentRow> list(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @BeanParam AssessmentFilter filter,
            @Valid @BeanParam PageQuery page) {
        return reading.list(centre, filter, page);
    }
}
