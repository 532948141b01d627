package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.scheme.EvidenceKind;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** The other features' door to evidence. */
@ApplicationScoped
class LinkedEvidence implements EvidenceDirectory {

    private final EvidenceRepository evidence;
    private final EvidenceAccess access;
    private final VisitDirectory visits;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<EvidenceAdded> added;

    LinkedEvidence(
            EvidenceRepository evidence,
            EvidenceAccess access,
            VisitDirectory visits,
            Viewer viewer,
            Clock clock,
            Event<EvidenceAdded> added) {
        this.evidence = evidence;
        this.access = access;
        this.visits = visits;
        this.viewer = viewer;
        this.clock = clock;
        this.added = added;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void link(UUID evidenceId, UUID visitId, String subjectType, String subject) {
        var found =
                evidence.findByIdOptional(evidenceId)
                        .filter(one -> one.visitId().equals(visitId))
                        .orElseThrow(() -> new NotFound("evidence"));
        if (viewer.person().isPresent()) {
            access.requireReadable(found, visits.require(visitId));
        }
        evidence.flush();
        evidence.link(found, subjectType, List.of(subject), clock.instant());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void useAll(UUID visitId, String subjectType, String subject) {
        evidence.flush();
        evidence.linkAll(visitId, subjectType, subject, clock.instant());
    }

    @Override
    public Map<String, List<Summary>> linked(
            UUID visitId, String subjectType, Collection<String> subjects) {
        var found = new LinkedHashMap<String, List<Summary>>();
        if (subjects.isEmpty()) {
            return found;
        }
        for (var link : evidence.links(visitId, subjectType, subjects)) {
            found.computeIfAbsent((String) link[0], subject -> new ArrayList<>())
                    .add(
                            new Summary(
                                    (UUID) link[1],
                                    (String) link[2],
                                    (String) link[3],
                                    (String) link[4],
                                    (String) link[5],
                                    EvidenceKind.FILE.name().equals(link[3]),
                                    (Integer) link[6]));
        }
        return found;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID visitId) {
        evidence.flush();
        evidence.keepLinked(visitId, clock.instant());
        evidence.keepFiles(visitId);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void placeRecord(
            VisitSummary visit,
            String title,
            String type,
            String place,
            List<String> measures,
            UUID addedBy) {
        var laid = evidence.find("visitId = ?1 and place = ?2", visit.id(), place).firstResult();
        if (laid == null) {
            laid =
                    new Evidence(
                            Ids.next(),
                            visit,
                            Side.CENTRE,
                            EvidenceKind.PLACE,
                            new NewEvidence(
                                    EvidenceKind.PLACE,
                                    title,
                                    type,
                                    measures,
                                    null,
                                    null,
                                    place,
                                    null,
                                    null,
                                    null,
                                    null),
                            null,
                            addedBy,
                            clock.instant());
            evidence.persist(laid);
            added.fire(laid.added(visit, measures));
        }
        evidence.flush();
        evidence.link(laid, EvidenceRepository.MEASURE, measures, clock.instant());
    }
}
