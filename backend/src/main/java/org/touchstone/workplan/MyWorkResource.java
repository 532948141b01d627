package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;

/** What the caller has to do as an internal quality assurer (IQA-080). */
@Path("/iqa-work/mine")
@Tag(name = "IQA work plan")
class MyWorkResource {

    private final WorkService work;

    MyWorkResource(WorkService work) {
        this.work = work;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "listMyIqaWork",
            summary = "My objectives, activities, notices and more, what is due first at the top",
            description =
                    "Of all plans that are open. What is done is never listed; what somebody covers for another is theirs for that time.")
    public Paged<WorkItem> list(@Valid @BeanParam WorkFilter filter) {
        return work.mine(filter);
    }
}
