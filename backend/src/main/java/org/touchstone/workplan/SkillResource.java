package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The skills base (IQA-007). */
@Path("/iqa-skills")
@Tag(name = "IQA work plan")
class SkillResource {

    private final SkillService skills;

    SkillResource(SkillService skills) {
        this.skills = skills;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA, Roles.ASSESSOR})
    @Operation(
            operationId = "listIqaSkills",
            summary = "Skills of a centre's staff, by person",
            description = "Assessors and members of a team find their own.")
    public Paged<SkillView> list(
            @RestQuery
                    @NotBlank(message = "Name the centre.")
                    @Parameter(
                            description = "Id or number of the centre.",
                            required = true,
                            example = "10001")
                    String centre,
            @RestQuery @Parameter(description = "Only this person's.") UUID person,
            @Valid @BeanParam PageQuery page) {
        return skills.list(centre, person, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA, Roles.ASSESSOR})
    @Operation(
            operationId = "addIqaSkill",
            summary = "Record a skill: one's own, or somebody's as the lead",
            description = "It counts once another person has verified it.")
    public RestResponse<SkillView> add(
            @NotNull(message = "Send an object.") @Valid SkillToSave request) {
        var skill = skills.add(request);
        return RestResponse.ResponseBuilder.<SkillView>created(
                        URI.create("/api/v1/iqa-skills/" + skill.id()))
                .entity(skill)
                .build();
    }

    @GET
    @Path("/{skillId}")
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA, Roles.ASSESSOR})
    @Operation(operationId = "getIqaSkill", summary = "A skill")
    public SkillView get(@RestPath UUID skillId) {
        return skills.get(skillId);
    }

    @PUT
    @Path("/{skillId}")
    @IfMatchRequired
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA, Roles.ASSESSOR})
    @Operation(
            operationId = "editIqaSkill",
            summary = "Change a skill, which then has to be verified anew")
    public SkillView edit(
            @RestPath UUID skillId,
            @NotNull(message = "Send an object.") @Valid SkillToSave request) {
        return skills.edit(skillId, request);
    }

    @POST
    @Path("/{skillId}/verify")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA})
    @Operation(
            operationId = "verifyIqaSkill",
            summary = "Verify somebody else's skill",
            description = "Nobody verifies their own.")
    public SkillView verify(@RestPath UUID skillId) {
        return skills.verify(skillId);
    }
}
