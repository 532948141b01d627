package org.touchstone.iqashare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Shares of the IQA record with the reviewer of a visit (IQA-081). */
@Path("/iqa-shares")
@Tag(
        name = "IQA share",
        description = "A dated, read-only look at chosen IQA records for the reviewer of a visit.")
class ShareResource {

    private final ShareService shares;

    ShareResource(ShareService shares) {
        this.shares = shares;
    }

    @GET
    @Path("/offers")
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "listIqaShareOffers",
            summary = "The records of an area that its lead can share",
            description = "By kind, newest first. Complete in one answer.")
    public Paged<Shareable> offers(
            @RestQuery
                    @NotNull(message = "Name the area.")
                    @Parameter(description = "An area that the caller leads.")
                    UUID area) {
        return shares.offered(area);
    }

    @GET
    @Path("/visits")
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "listIqaShareVisits",
            summary = "The visits whose reviewer the lead of an area can share with",
            description = "Those with agreed days, the soonest first. Complete in one answer.")
    public Paged<ShareableVisit> visits(
            @RestQuery
                    @NotNull(message = "Name the area.")
                    @Parameter(description = "An area that the caller leads.")
                    UUID area) {
        return shares.visits(area);
    }

    @GET
    @RolesAllowed({Roles.LEAD_IQA, Roles.REVIEWER})
    @Operation(
            operationId = "listIqaShares",
            summary = "Shares of the areas that the caller leads, and those open to them today",
            description = "The one that begins last comes first.")
    public Paged<ShareRow> list(
            @RestQuery @Parameter(description = "Only of this area.") UUID area,
            @Valid @BeanParam PageQuery page) {
        return shares.list(area, page);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "giveIqaShare",
            summary = "Open records of an area to the reviewer of a visit for some days",
            description = "Around the days of the visit only. The reviewer is told.")
    public RestResponse<ShareView> give(
            @NotNull(message = "Send an object.") @Valid ShareToGive request) {
        var share = shares.give(request);
        return RestResponse.ResponseBuilder.<ShareView>created(
                        URI.create("/api/v1/iqa-shares/" + share.id()))
                .entity(share)
                .build();
    }

    @GET
    @Path("/{shareId}")
    @RolesAllowed({Roles.LEAD_IQA, Roles.REVIEWER})
    @Operation(
            operationId = "getIqaShare",
            summary = "A share with the records it opens",
            description = "For the reviewer on its days only; every reading of theirs is kept.")
    public ShareView get(@RestPath UUID shareId) {
        return shares.get(shareId);
    }

    @POST
    @Path("/{shareId}/end")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(operationId = "endIqaShare", summary = "End a share before its last day")
    public ShareView end(@RestPath UUID shareId) {
        return shares.end(shareId);
    }

    @GET
    @Path("/{shareId}/reads")
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "listIqaShareReads",
            summary = "When the reviewer looked at what",
            description = "Latest first; it stays when the share is over.")
    public Paged<ShareView.Reading> reads(
            @RestPath UUID shareId, @Valid @BeanParam PageQuery page) {
        return shares.readings(shareId, page);
    }

    @GET
    @Path("/{shareId}/records/{recordId}")
    @RolesAllowed({Roles.LEAD_IQA, Roles.REVIEWER})
    @Operation(
            operationId = "readIqaShared",
            summary = "A shared record, as it stands",
            description = "Nothing that was said to one person only is in it.")
    public SharedReading read(
            @RestPath UUID shareId,
            @RestPath UUID recordId,
            @RestQuery
                    @Parameter(
                            description = "Needed where two parts of the same record are shared.")
                    SharedKind kind) {
        return shares.read(shareId, recordId, kind);
    }

    @GET
    @Path("/{shareId}/records/{recordId}/changes")
    @RolesAllowed({Roles.LEAD_IQA, Roles.REVIEWER})
    @Operation(
            operationId = "compareIqaShared",
            summary = "What is different in a shared record from another one",
            description = "Both have to be shared. Versions of a plan can be compared.")
    public SharedReading changes(
            @RestPath UUID shareId,
            @RestPath UUID recordId,
            @RestQuery
                    @Parameter(
                            description = "Needed where two parts of the same record are shared.")
                    SharedKind kind,
            @RestQuery
                    @NotNull(message = "Name the record to compare with.")
                    @Parameter(description = "The earlier record.")
                    UUID from) {
        return shares.difference(shareId, from, recordId, kind);
    }
}
