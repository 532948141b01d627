package org.touchstone.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.Profile;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;

/** All mails of a local stack, in place of a mail server. There is no such thing anywhere else. */
@Path("/mailbox")
@Tag(name = "Notice")
class MailboxResource {

    private final EntityManager database;
    private final Profile profile;

    MailboxResource(
            EntityManager database, @ConfigProperty(name = "touchstone.profile") Profile profile) {
        this.database = database;
        this.profile = profile;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listMailbox", summary = "Every mail of the local stack, newest first")
    public Paged<LocalMail> list(@BeanParam PageQuery page, @RestQuery String to) {
        if (profile != Profile.LOCAL) {
            throw new NotFound("mailbox");
        }
        return KeysetQuery.select(
                        "n.id as id, n.mail_address as address, n.subject as subject, n.body as body, n.link as link, n.at as at,"
                                + " n.mail_state as state, n.attachment as attachment",
                        "notice n",
                        "n.id")
                .where("n.mail_state <> 'NONE'")
                .where("n.mail_address = :to", "to", to)
                .order("at", "n.at")
                .defaultSort("-at")
                .page(
                        database,
                        page,
                        row ->
                                new LocalMail(
                                        row.uuid("id"),
                                        row.text("address"),
                                        row.text("subject"),
                                        row.text("body"),
                                        row.text("link"),
                                        row.instant("at"),
                                        row.text("state"),
                                        row.text("attachment") != null));
    }

    /** A mail that would have been sent. */
    @Schema(name = "LocalMail")
    record LocalMail(
            @Schema(required = true) UUID id,
            @Schema(required = true) String to,
            @Schema(required = true) String subject,
            @Schema(required = true) String body,
            String link,
            @Schema(required = true) Instant at,
            @Schema(required = true) String state,
            @Schema(required = true) boolean hasCalendar) {}
}
