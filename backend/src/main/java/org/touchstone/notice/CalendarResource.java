package org.touchstone.notice;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.problem.NotFound;

/** My dates in my own calendar. */
@Path("/")
@Tag(name = "Notice")
class CalendarResource {

    private static final String SUFFIX = ".ics";

    private final CalendarFeeds feeds;

    CalendarResource(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Path("calendar-feed")
    @Authenticated
    @Operation(operationId = "getCalendarFeed", summary = "Whether I have a calendar address")
    public CalendarFeedView get() {
        return feeds.mine();
    }

    @POST
    @Path("calendar-feed")
    @Idempotent(keepsAnswer = false)
    @Authenticated
    @Operation(
            operationId = "makeCalendarFeed",
            summary = "Make my calendar address, or replace it",
            description =
                    "The address is in this answer and nowhere else: only its hash is kept. A repeated request is answered without it.")
    public CalendarFeedView make() {
        return feeds.make();
    }

    @DELETE
    @Path("calendar-feed")
    @Authenticated
    @Operation(
            operationId = "revokeCalendarFeed",
            summary = "Revoke my calendar address: it opens nothing any more")
    public void revoke() {
        feeds.revoke();
    }

    @GET
    @Path("calendar/{file}")
    @PermitAll
    @Produces("text/calendar")
    @Operation(
            operationId = "readCalendar",
            summary = "A person's dates as an iCalendar file, under its secret address",
            description =
                    "One year back and ahead, at most 1,000 entries. What the person may see is decided each time.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> read(
            @RestPath String file, @RestHeader(HttpHeaders.IF_NONE_MATCH) String known) {
        if (!file.endsWith(SUFFIX)) {
            throw new NotFound("calendar");
        }
        var feed = feeds.read(file.substring(0, file.length() - SUFFIX.length()));
        var tag = "\"" + feed.tag() + "\"";
        var unchanged = known != null && known.contains(tag);
        var answer =
                unchanged
                        ? RestResponse.ResponseBuilder.<String>create(304)
                        : RestResponse.ResponseBuilder.ok(feed.text())
                                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8");
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                .build();
    }
}
