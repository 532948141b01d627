package org.touchstone.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;

/** Evidence and its links. */
@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

    static final String MEASURE = "measure";

    Evidence require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("evidence"));
    }

    void link(Evidence evidence, String subjectType, Collection<String> subjects, Instant at) {
        for (var subject : subjects) {
            getEntityManager()
                    .createNativeQuery(
                            "insert ignore into evidence_link (visit_id, subject_type, subject, evidence_id, linked_at, file_number)"
                                    + " values (:visit, :type, :subject, :evidence, :at, :file)")
                    .setParameter("visit", evidence.visitId())
                    .setParameter("type", subjectType)
                    .setParameter("subject", subject)
                    .setParameter("evidence", evidence.id())
                    .setParameter("at", at)
                    .setParameter(
                            "file",
                            // Measures show the newest file; records keep the one they used.
                            evidence.file() == null || subjectType.equals(MEASURE)
                                    ? null
                                    : Integer.valueOf(evidence.fileNumber()))
                    .executeUpdate();
        }
    }

    /** Links all that serves a measure of the visit to the record, each file as it is now. */
    void linkAll(UUID visitId, String subjectType, String subject, Instant at) {
        getEntityManager()
                .createNativeQuery(
                        "insert into evidence_link (visit_id, subject_type, subject, evidence_id, linked_at, file_number)"
                                + " select distinct m.visit_id, :type, :subject, m.evidence_id, :at,"
                                + " if(ev.kind = 'FILE', ev.file_number, null)"
                                + " from evidence_link m join evidence ev on ev.id = m.evidence_id"
                                + " where m.visit_id = :visit and m.subject_type = 'measure' and ev.side = 'CENTRE'"
                                // Handed in once more, it is with the files of now.
                                + " on duplicate key update file_number = values(file_number)")
                .setParameter("type", subjectType)
                .setParameter("subject", subject)
                .setParameter("at", at)
                .setParameter("visit", visitId)
                .executeUpdate();
    }

    void unlinkMeasures(UUID evidenceId) {
        getEntityManager()
                .createNativeQuery(
                        "delete from evidence_link where evidence_id = :evidence and subject_type = :type")
                .setParameter("evidence", evidenceId)
                .setParameter("type", MEASURE)
                .executeUpdate();
    }

    /** Whether a record other than a measure, or the answer to a request, refers to it. */
    boolean isUsedElsewhere(UUID evidenceId) {
        return !getEntityManager()
                .createNativeQuery(
                        "select 1 from evidence_link where evidence_id = :evidence and subject_type <> :type"
                                + " union all select 1 from evidence_request where evidence_id = :evidence",
                        Integer.class)
                .setParameter("evidence", evidenceId)
                .setParameter("type", MEASURE)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The links of that type to any of the subjects, as pairs of subject and evidence id. */
    @SuppressWarnings("unchecked")
    List<Object[]> links(UUID visitId, String subjectType, Collection<String> subjects) {
        return getEntityManager()
                .createNativeQuery(
                        "select l.subject, ev.id, ev.title, ev.kind, ev.type, p.name,"
                                + " if(ev.kind = 'FILE', coalesce(l.file_number, ev.file_number), null)"
                                + " from evidence_link l"
                                + " join evidence ev on ev.id = l.evidence_id join person p on p.id = ev.added_by"
                                + " where l.visit_id = :visit and l.subject_type = :type and l.subject in (:subjects)"
                                + " order by l.linked_at, ev.id")
                .setParameter("visit", visitId)
                .setParameter("type", subjectType)
                .setParameter("subjects", subjects)
                .getResultList();
    }

    /** The records of that type to which the evidence is linked. */
    @SuppressWarnings("unchecked")
    List<String> subjects(UUID evidenceId, String subjectType) {
        return getEntityManager()
                .createNativeQuery(
                        "select subject from evidence_link where evidence_id = :evidence and subject_type = :type",
                        String.class)
                .setParameter("evidence", evidenceId)
                .setParameter("type", subjectType)
                .getResultList();
    }

    /** Marks all that is linked to anything at the visit as used. */
    void keepLinked(UUID visitId, Instant at) {
        getEntityManager()
                .createNativeQuery(
                        "update evidence set kept_at = :at, version = version + 1 where visit_id = :visit and kept_at is null"
                                + " and exists (select 1 from evidence_link l where l.evidence_id = evidence.id)")
                .setParameter("at", at)
                .setParameter("visit", visitId)
                .executeUpdate();
    }

    /** What used a file at the visit keeps the number of the one it used. */
    void keepFiles(UUID visitId) {
        getEntityManager()
                .createNativeQuery(
                        "update evidence_link l join evidence ev on ev.id = l.evidence_id set l.file_number = ev.file_number"
                                + " where l.visit_id = :visit and l.file_number is null and ev.kind = 'FILE'")
                .setParameter("visit", visitId)
                .executeUpdate();
    }

    /** An older file, by its number. */
    Optional<StoredFile> olderFile(UUID evidenceId, int number) {
        return getEntityManager()
                .createQuery(
                        "from EvidenceVersion where evidenceId = :evidence and number = :number",
                        EvidenceVersion.class)
                .setParameter("evidence", evidenceId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(EvidenceVersion::file);
    }

    /** Where the older files lie. */
    List<String> olderKeys(UUID evidenceId) {
        return getEntityManager()
                .createQuery(
                        "select file.storageKey from EvidenceVersion where evidenceId = :evidence",
                        String.class)
                .setParameter("evidence", evidenceId)
                .getResultList();
    }
}
