package org.touchstone.shared.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.UUID;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.time.DayBegan;
import org.touchstone.shared.time.SystemTime;

/** The answers given under idempotency keys; kept for a week. */
@ApplicationScoped
class StoredAnswers {

    private static final Duration KEPT = Duration.ofDays(7);

    /** What was answered. */
    record Answer(int status, String location, String etag, String body) {}

    private final EntityManager database;
    private final SystemTime time;

    StoredAnswers(EntityManager database, SystemTime time) {
        this.database = database;
        this.time = time;
    }

    /**
     * Claims the key; false if it was used. Waits for another transaction that is just using it.
     */
    boolean claim(UUID person, String key, String fingerprint) {
        return database.createNativeQuery(
                                "insert ignore into idempotency_answer (person_id, idempotency_key, fingerprint, at) values (:person, :key, :fingerprint, :at)")
                        .setParameter("person", person)
                        .setParameter("key", key)
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("at", time.now())
                        .executeUpdate()
                == 1;
    }

    void store(UUID person, String key, Answer answer) {
        database.createNativeQuery(
                        "update idempotency_answer set status = :status, location = :location, etag = :etag, body = :body"
                                + " where person_id = :person and idempotency_key = :key")
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("etag", answer.etag())
                .setParameter("body", answer.body())
                .setParameter("person", person)
                .setParameter("key", key)
                .executeUpdate();
    }

    /** The answer under the key; 422 if the key was used with another request. */
    Answer of(UUID person, String key, String fingerprint) {
        var stored =
                (Tuple)
                        database.createNativeQuery(
                                        "select fingerprint, status, location, etag, body from idempotency_answer where person_id = :person and idempotency_key = :key",
                                        Tuple.class)
                                .setParameter("person", person)
                                .setParameter("key", key)
                                .getSingleResult();
        if (!fingerprint.equals(stored.get("fingerprint"))) {
            throw new Refused(422, CommonProblem.IDEMPOTENCY_KEY_REUSED, null);
        }
        return new Answer(
                ((Number) stored.get("status")).intValue(),
                (String) stored.get("location"),
                (String) stored.get("etag"),
                (String) stored.get("body"));
    }

    void forgetOld(@Observes DayBegan day) {
        database.createNativeQuery("delete from idempotency_answer where at < :before limit 100000")
                .setParameter("before", time.now().minus(KEPT))
                .executeUpdate();
    }
}
