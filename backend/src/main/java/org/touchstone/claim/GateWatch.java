package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;

/** Keeps what the gate last said of each programme, and tells when that changes. */
@ApplicationScoped
class GateWatch {

    private static final int MOST_CENTRES = 100_000;

    private final ClaimGate gate;
    private final EntityManager database;
    private final Clock clock;
    private final Event<ClaimGateChanged> changed;

    GateWatch(
            ClaimGate gate, EntityManager database, Clock clock, Event<ClaimGateChanged> changed) {
        this.gate = gate;
        this.database = database;
        this.clock = clock;
        this.changed = changed;
    }

    private record Said(boolean claimable, String words) {}

    /** Asks the gate anew for all programmes of the centre, in the current transaction. */
    void look(UUID centreId) {
        var before = said(centreId);
        for (var answer : gate.ofCentre(centreId)) {
            var last = before.get(answer.programmeId());
            if (last == null || !last.words().equals(answer.said())) {
                keep(answer);
                changed.fire(
                        new ClaimGateChanged(
                                answer.programmeId(),
                                answer.centreId(),
                                answer.centreNumber(),
                                answer.programmeTitle(),
                                answer.qualificationNumber(),
                                answer.subjectArea(),
                                last == null ? null : last.claimable(),
                                answer.claimable(),
                                answer.reasons().stream().map(ClaimReason::code).toList(),
                                answer.flags().stream().map(ClaimFlag::code).toList()));
            }
        }
    }

    private Map<UUID, Said> said(UUID centreId) {
        var said = new HashMap<UUID, Said>();
        KeysetQuery.select(
                        "g.programme_id as id, g.claimable as claimable, g.said as said",
                        "claim_gate_answer g",
                        "g.programme_id")
                .where("g.centre_id = :centre", "centre", centreId)
                .list(
                        database,
                        ClaimGateRepository.MOST_PROGRAMMES,
                        row ->
                                said.put(
                                        row.uuid("id"),
                                        new Said(row.flag("claimable"), row.text("said"))));
        return said;
    }

    private void keep(ClaimAnswer answer) {
        database.createNativeQuery(
                        "insert into claim_gate_answer (programme_id, centre_id, claimable, said, changed_at) values (:programme, :centre,"
                                + " :claimable, :said, :at) on duplicate key update claimable = :claimable, said = :said, changed_at = :at")
                .setParameter("programme", answer.programmeId())
                .setParameter("centre", answer.centreId())
                .setParameter("claimable", answer.claimable())
                .setParameter("said", answer.said())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** Looks at every centre where a date passed that the gate depends on. */
    void lookWhereDatesPass(LocalDate day, Set<LocalDate> cycleStarts) {
        var centres = new HashSet<UUID>();
        var dayBefore = day.minusDays(1);
        centres.addAll(
                centres(
                        "claim_lead_verifier v join enrolment e on e.id = v.enrolment_id",
                        "(v.left_on = :before or v.released_until = :before or v.registered_on = :day or v.accredited_on = :day)",
                        day,
                        dayBefore));
        centres.addAll(
                centres(
                        "claim_standards_result s join enrolment e on e.id = s.enrolment_id",
                        "(s.valid_until = :before or s.decided_on = :day)",
                        day,
                        dayBefore));
        centres.addAll(
                centres(
                        "qualification_approval a join enrolment e on e.id = a.enrolment_id",
                        "(a.ended_on = :before or a.approved_on = :day)",
                        day,
                        dayBefore));
        if (cycleStarts.contains(day)) {
            // Whoever has not confirmed the post is to do so from today (QMR-243).
            centres.addAll(
                    centres(
                            "claim_lead_verifier v join enrolment e on e.id = v.enrolment_id",
                            "(v.left_on is null or v.left_on >= :day) and :before is not null",
                            day,
                            dayBefore));
        }
        centres.forEach(this::look);
    }

    /** The centres with programmes for that qualification. */
    void lookAtAllWith(UUID qualificationId) {
        var ids = new ArrayList<UUID>();
        KeysetQuery.select(
                        "distinct e.centre_id as id",
                        "programme p join enrolment e on e.id = p.enrolment_id",
                        "e.centre_id")
                .where("p.qualification_id = :qualification", "qualification", qualificationId)
                .list(database, MOST_CENTRES, row -> ids.add(row.uuid("id")));
        ids.forEach(this::look);
    }

    private List<UUID> centres(String from, String condition, LocalDate day, LocalDate before) {
        return KeysetQuery.select("distinct e.centre_id as id", from, "e.centre_id")
                .where(condition)
                .bind(Map.of("day", day, "before", before))
                .list(database, MOST_CENTRES, row -> row.uuid("id"));
    }
}
