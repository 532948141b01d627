package org.touchstone.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.RequestIds;

/** Writes one line of the timeline for every event, chained by hash to the line before. */
@ApplicationScoped
class WriteTimelineOnDomainEvent {

    /** The chain of what concerns no centre. */
    private static final UUID INSTALLATION = new UUID(0, 0);

    static final String START = "0".repeat(64);

    private final EntityManager database;
    private final Viewer viewer;
    private final Clock clock;
    private final ObjectMapper json;

    WriteTimelineOnDomainEvent(
            EntityManager database, Viewer viewer, Clock clock, ObjectMapper json) {
        this.database = database;
        this.viewer = viewer;
        this.clock = clock;
        this.json = json.copy().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    }

    // First of all reactions, so that a reaction's own event comes after the one it reacts to.
    void write(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) DomainEvent event)
            throws JsonProcessingException {
        var about = event.about();
        var chain = about.centreId() == null ? INSTALLATION : about.centreId();
        var previous = claimHead(chain);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var facts = facts(event);
        var position = previous.length() + 1;
        var person = viewer.person().orElse(null);
        var role = viewer.actingAs().map(Enum::name).orElse(null);
        var hash =
                hash(
                        previous.head(),
                        chain,
                        position,
                        at,
                        event.getClass().getSimpleName(),
                        about.id(),
                        person,
                        role,
                        event.reason(),
                        facts);
        database.createNativeQuery(
                        "insert into audit_event (id, chain_id, position, at, name, audience, centre_id, visit_id, subject_type,"
                                + " subject_id, person_id, person_name, acting_role, request_id, reason, facts, previous, hash) values (:id, :chain,"
                                + " :position, :at, :name, :audience, :centre, :visit, :type, :subject, :person, :personName, :role, :request,"
                                + " :reason, :facts, :previous, :hash)")
                .setParameter("id", Ids.next())
                .setParameter("chain", chain)
                .setParameter("position", position)
                .setParameter("at", at)
                .setParameter("name", event.getClass().getSimpleName())
                .setParameter("audience", event.audience().name())
                .setParameter("centre", about.centreId())
                .setParameter("visit", about.visitId())
                .setParameter("type", about.type())
                .setParameter("subject", about.id())
                .setParameter("person", person)
                .setParameter("personName", viewer.name())
                .setParameter("role", role)
                .setParameter("request", MDC.get(RequestIds.KEY))
                .setParameter("reason", event.reason())
                .setParameter("facts", facts)
                .setParameter("previous", previous.head())
                .setParameter("hash", hash)
                .executeUpdate();
        database.createNativeQuery(
                        "update audit_chain set length = :length, head = :head where chain_id = :chain")
                .setParameter("length", position)
                .setParameter("head", hash)
                .setParameter("chain", chain)
                .executeUpdate();
    }

    private record Head(long length, String head) {}

    /**
     * Locks the chain until the transaction ends: two commands on one centre take their places one
     * after the other. The first statement takes the exclusive lock at once; a plain insert that
     * meets its duplicate takes a shared one first, and two transactions would then wait for each
     * other.
     */
    private Head claimHead(UUID chain) {
        database.createNativeQuery(
                        "insert into audit_chain (chain_id, length, head) values (:chain, 0, :start)"
                                + " on duplicate key update length = length")
                .setParameter("chain", chain)
                .setParameter("start", START)
                .executeUpdate();
        var head =
                (Tuple)
                        database.createNativeQuery(
                                        "select length as length, head as head from audit_chain where chain_id = :chain for update",
                                        Tuple.class)
                                .setParameter("chain", chain)
                                .getSingleResult();
        return new Head(((Number) head.get("length")).longValue(), head.get("head").toString());
    }

    private String facts(DomainEvent event) throws JsonProcessingException {
        var facts = (ObjectNode) json.valueToTree(event);
        facts.remove("about");
        facts.remove("audience");
        facts.remove("reason");
        return json.writeValueAsString(facts);
    }

    static String hash(String previous, Object... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous.getBytes(StandardCharsets.UTF_8));
            for (var part : parts) {
                digest.update((byte) 0x1f);
                digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
