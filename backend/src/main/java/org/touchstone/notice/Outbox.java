package org.touchstone.notice;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mails still to be sent. Each is claimed with {@code skip locked}, so that two instances never
 * take the same; sent at least once, with the notice's id as its stable message id. A reminder that
 * would not help any more is dropped instead. A mail that the server refuses is tried five times,
 * then marked as failed (QMR-293); while the server cannot be reached nothing counts as a try.
 */
@ApplicationScoped
class Outbox {

    private static final int MOST_ATTEMPTS = 5;

    /** Small: what a crash cuts off between sending and committing is sent again. */
    private static final int BATCH = 10;

    private static final int SECONDS_FOR_A_BATCH = 300;

    private final EntityManager database;
    private final Mailer mailer;
    private final Reminders reminders;
    private final String address;

    Outbox(
            EntityManager database,
            Mailer mailer,
            Reminders reminders,
            @ConfigProperty(name = "touchstone.address", defaultValue = "http://localhost:8080")
                    String address) {
        this.database = database;
        this.mailer = mailer;
        this.reminders = reminders;
        this.address = address;
    }

    /** Sends what is due now. */
    void sendDue() {
        while (QuarkusTransaction.requiringNew()
                .timeout(SECONDS_FOR_A_BATCH)
                .call(this::sendBatch)) {
            // Until a batch is not full, or the server is away.
        }
    }

    @SuppressWarnings("unchecked")
    private boolean sendBatch() {
        List<Tuple> due =
                database.createNativeQuery(
                                "select id, template, person_id, about_id, dedupe_key, subject, body, link, mail_address, attachment, attempts"
                                        + " from notice where mail_state = 'PENDING'"
                                        + " and next_try_at <= utc_timestamp(6) order by next_try_at limit "
                                        + BATCH
                                        + " for update skip locked",
                                Tuple.class)
                        .getResultList();
        var dropped = reminders.drop(due.stream().map(Reminders::of).toList());
        for (var mail : due) {
            if (!dropped.contains(id(mail)) && !send(mail)) {
                return false;
            }
        }
        return due.size() == BATCH;
    }

    /** False when the server is away. */
    private boolean send(Tuple notice) {
        var id = id(notice);
        try {
            mailer.send(mail(notice));
            sent(id, notice.get("template").toString());
        } catch (RuntimeException failure) {
            var away = isAway(failure);
            var attempts = ((Number) notice.get("attempts")).intValue() + (away ? 0 : 1);
            Log.warnf("Mail %s not sent (attempt %d): %s", id, attempts, failure.getMessage());
            failed(id, attempts, String.valueOf(failure.getMessage()));
            return !away;
        }
        return true;
    }

    private static UUID id(Tuple notice) {
        return UUID.fromString(notice.get("id").toString());
    }

    private static boolean isAway(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    private Mail mail(Tuple notice) {
        var mail =
                Mail.withText(
                                (String) notice.get("mail_address"),
                                (String) notice.get("subject"),
                                notice.get("body")
                                        + "\n\nOpen it: "
                                        + address
                                        + notice.get("link")
                                        + "\n")
                        .addHeader("Message-ID", "<" + id(notice) + "@touchstone>");
        if (notice.get("attachment") != null) {
            mail.addAttachment(
                    "visit.ics",
                    notice.get("attachment").toString().getBytes(StandardCharsets.UTF_8),
                    "text/calendar; charset=utf-8");
        }
        return mail;
    }

    private void sent(UUID id, String template) {
        database.createNativeQuery(
                        "update notice set mail_state = 'SENT', attempts = attempts + 1, last_error = null, sent_at = utc_timestamp(6)"
                                + " where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        if (Digests.TEMPLATE.equals(template)) {
            database.createNativeQuery(
                            "update notice set sent_at = utc_timestamp(6) where digest_id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    private void failed(UUID id, int attempts, String error) {
        database.createNativeQuery(
                        "update notice set mail_state = :state, attempts = :attempts, last_error = :error,"
                                + " next_try_at = utc_timestamp(6) + interval 1 minute where id = :id")
                .setParameter("state", attempts >= MOST_ATTEMPTS ? "FAILED" : "PENDING")
                .setParameter("attempts", attempts)
                .setParameter("error", error.substring(0, Math.min(500, error.length())))
                .setParameter("id", id)
                .executeUpdate();
    }
}
