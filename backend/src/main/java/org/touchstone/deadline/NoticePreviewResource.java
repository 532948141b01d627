package org.touchstone.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;

/** Who will be reminded. */
@Path("/notice-previews")
@Tag(name = "Notice")
class NoticePreviewResource {

    private final NoticePreviews previews;

    NoticePreviewResource(NoticePreviews previews) {
        this.previews = previews;
    }

    @GET
    @RolesAllowed({Roles.AO_ADMIN, Roles.QUALITY_MANAGER, Roles.REVIEWER, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "listNoticePreviews",
            summary = "Who would be reminded on a day, of what and why",
            description =
                    "As things stand today: what is done until then is not reminded of. A centre sees its own people only. At most 50 rows a page.")
    public Paged<NoticePreviewRow> list(
            @BeanParam PageQuery page,
            @Parameter(description = "Tomorrow if left out; at most 31 days ahead.") @RestQuery
                    LocalDate day) {
        return previews.on(day, page);
    }
}
