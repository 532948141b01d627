package org.touchstone.notice;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.time.SystemTime;

/**
 * The mails still to be sent. Each is claimed with {@code skip locked}, so that two instances never
 * take the same; sent at least once, with the notice's id as its stable message id; tried five
 * times, then marked as failed (QMR-293).
 */
@ApplicationScoped
class Outbox {

    private static final int MOST_ATTEMPTS = 5;
    private static final int BATCH = 50;

    private final EntityManager database;
    private final Mailer mailer;
    private final SystemTime time;
    private final String address;

    Outbox(
            EntityManager database,
            Mailer mailer,
            SystemTime time,
            @ConfigProperty(name = "touchstone.address", defaultValue = "http://localhost:8080")
                    String address) {
        this.database = database;
        this.mailer = mailer;
        this.time = time;
        this.address = address;
    }

    /** Sends what is due now. */
    void sendDue() {
        while (QuarkusTransaction.requiringNew().call(this::sendBatch) == BATCH) {
            // Until a batch is not full.
        }
    }

    @SuppressWarnings("unchecked")
    private int sendBatch() {
        List<Tuple> due =
                database.createNativeQuery(
                                "select id, subject, body, link, mail_address, attachment, attempts from notice where mail_state = 'PENDING'"
                                        + " and next_try_at <= :now order by next_try_at limit "
                                        + BATCH
                                        + " for update skip locked",
                                Tuple.class)
                        .setParameter("now", time.now())
                        .getResultList();
        due.forEach(this::send);
        return due.size();
    }

    private void send(Tuple notice) {
        var id = UUID.fromString(notice.get("id").toString());
        try {
            var mail =
                    Mail.withText(
                                    (String) notice.get("mail_address"),
                                    (String) notice.get("subject"),
                                    notice.get("body")
                                            + "\n\nOpen it: "
                                            + address
                                            + notice.get("link")
                                            + "\n")
                            .addHeader("Message-ID", "<" + id + "@touchstone>");
            if (notice.get("attachment") != null) {
                mail.addAttachment(
                        "visit.ics",
                        notice.get("attachment").toString().getBytes(StandardCharsets.UTF_8),
                        "text/calendar; charset=utf-8");
            }
            mailer.send(mail);
            mark(id, "SENT", null);
        } catch (RuntimeException failure) {
            var attempts = ((Number) notice.get("attempts")).intValue() + 1;
            Log.warnf("Mail %s not sent (attempt %d): %s", id, attempts, failure.getMessage());
            mark(
                    id,
                    attempts >= MOST_ATTEMPTS ? "FAILED" : "PENDING",
                    String.valueOf(failure.getMessage()));
        }
    }

    private void mark(UUID id, String state, String error) {
        database.createNativeQuery(
                        "update notice set mail_state = :state, attempts = attempts + 1, last_error = :error,"
                                + " sent_at = :sent, next_try_at = :next where id = :id")
                .setParameter("state", state)
                .setParameter(
                        "error",
                        error == null ? null : error.substring(0, Math.min(500, error.length())))
                .setParameter("sent", "SENT".equals(state) ? time.now() : null)
                .setParameter("next", time.now().plus(Duration.ofMinutes(1)))
                .setParameter("id", id)
                .executeUpdate();
    }
}
