package org.touchstone.notice;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;

/** My messages. */
@Path("/notices")
@Tag(name = "Notice", description = "What a person was told, in the product and by mail.")
class NoticeResource {

    private final NoticeService notices;

    NoticeResource(NoticeService notices) {
        this.notices = notices;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listNotices", summary = "My messages, newest first")
    public Paged<NoticeRow> list(
            @BeanParam PageQuery page, @RestQuery Boolean unread, @RestQuery String template) {
        return notices.mine(page, unread, template);
    }

    @GET
    @Path("unread-count")
    @Authenticated
    @Operation(operationId = "countUnreadNotices", summary = "How many of my messages are unread")
    public UnreadCount count() {
        return notices.unread();
    }

    @POST
    @Path("{noticeId}/read")
    @Idempotent
    @Authenticated
    @Operation(operationId = "readNotice", summary = "Mark a message as read")
    public NoticeRow read(@RestPath UUID noticeId) {
        return notices.read(noticeId);
    }

    @POST
    @Path("read-all")
    @Idempotent
    @Authenticated
    @Operation(operationId = "readAllNotices", summary = "Mark all my messages as read")
    public UnreadCount readAll() {
        return notices.readAll();
    }

    /** How many are unread; counted up to 100. */
    @Schema(name = "UnreadCount")
    record UnreadCount(@Schema(required = true, description = "Counted up to 100.") int unread) {}
}
