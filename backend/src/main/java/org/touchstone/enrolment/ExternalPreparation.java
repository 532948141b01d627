package org.touchstone.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** How a programme with external assessment is prepared for one academic year (QMR-251). */
@Entity
@Table(name = "external_preparation")
class ExternalPreparation {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID programmeId;

    @Column(updatable = false)
    private LocalDate yearFrom;

    private String procedureAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "external_preparation_item",
            joinColumns = @JoinColumn(name = "preparation_id"))
    @MapKeyColumn(name = "code")
    private Map<String, Done> items = new HashMap<>();

    @Version private long version;
    @Transient private boolean kept = true;

    protected ExternalPreparation() {}

    ExternalPreparation(UUID programmeId, LocalDate yearFrom) {
        id = Ids.next();
        this.programmeId = programmeId;
        this.yearFrom = yearFrom;
        kept = false;
    }

    /** When something was in place, and who said so. */
    @Embeddable
    record Done(LocalDate doneOn, UUID doneBy) {}

    /** Takes what is in place now; who said so before keeps the word for what did not change. */
    ExternalPreparationSaved save(
            String procedureAt, Map<String, LocalDate> done, UUID by, UUID centreId) {
        this.procedureAt = procedureAt;
        kept = true;
        items.keySet().retainAll(done.keySet());
        done.forEach(
                (code, on) -> {
                    var known = items.get(code);
                    if (known == null || !known.doneOn().equals(on)) {
                        items.put(code, new Done(on, by));
                    }
                });
        return new ExternalPreparationSaved(
                programmeId, centreId, yearFrom, procedureAt, new TreeMap<>(done));
    }

    UUID programmeId() {
        return programmeId;
    }

    String procedureAt() {
        return procedureAt;
    }

    /** Null where it is not in place. */
    Done done(String code) {
        return items.get(code);
    }

    Map<String, Done> items() {
        return Map.copyOf(items);
    }

    /** Counts from 1 once it is kept, so that the first to say something is not overwritten. */
    long edition() {
        return kept ? version + 1 : 0;
    }
}
