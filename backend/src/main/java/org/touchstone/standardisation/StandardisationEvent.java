package org.touchstone.standardisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.NotAllowedInState;

/** People compare how they judge the same work, so that they judge alike (IQA-074). */
@Entity
@Table(name = "standardisation_event")
class StandardisationEvent {

    static final String TYPE = "standardisation-event";

    @Id private UUID id;

    @Column(updatable = false)
    private UUID centreId;

    private UUID programmeId;
    private String title;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private StandardisationState state;

    private String material;
    private String decisions;
    private String reason;

    @Column(updatable = false)
    private UUID plannedBy;

    private UUID minutedBy;

    @ElementCollection
    @CollectionTable(name = "standardisation_unit", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "unit")
    private Set<String> units = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "standardisation_person", joinColumns = @JoinColumn(name = "event_id"))
    @MapKeyColumn(name = "person_id")
    @Column(name = "part")
    @Enumerated(EnumType.STRING)
    private Map<UUID, StandardisationPart> people = new HashMap<>();

    @Version private long version;

    protected StandardisationEvent() {}

    StandardisationEvent(UUID centreId, EventToPlan request, UUID plannedBy) {
        this.id = Ids.next();
        this.centreId = centreId;
        this.state = StandardisationState.PLANNED;
        this.plannedBy = plannedBy;
        take(request);
    }

    /** It is planned otherwise. */
    void edit(EventToPlan request) {
        requirePlanned();
        take(request);
    }

    private void take(EventToPlan request) {
        programmeId = request.programmeId();
        title = request.title().strip();
        heldOn = request.heldOn();
        material = request.material();
        units.retainAll(Set.copyOf(request.units()));
        units.addAll(request.units());
        put(request.invited(), StandardisationPart.INVITED);
        people.keySet().retainAll(Set.copyOf(request.invited()));
    }

    /** It was held: who was there, who sent apologies, what was decided. */
    void minute(Collection<UUID> attended, Collection<UUID> apologies, String decisions, UUID by) {
        requirePlanned();
        put(attended, StandardisationPart.ATTENDED);
        put(apologies, StandardisationPart.APOLOGIES);
        this.decisions = decisions;
        minutedBy = by;
        state = StandardisationState.HELD;
    }

    void cancel(String reason) {
        requirePlanned();
        this.reason = reason;
        state = StandardisationState.CANCELLED;
    }

    private void put(Collection<UUID> some, StandardisationPart part) {
        some.forEach(person -> people.put(person, part));
    }

    private void requirePlanned() {
        if (state != StandardisationState.PLANNED) {
            throw new NotAllowedInState(
                    state,
                    StandardisationProblem.EVENT_FIXED,
                    StandardisationProblem.EVENT_FIXED.sentence());
        }
    }

    About about() {
        return new About(centreId, null, TYPE, id);
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    UUID programmeId() {
        return programmeId;
    }

    String title() {
        return title;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    StandardisationState state() {
        return state;
    }

    String material() {
        return material;
    }

    String decisions() {
        return decisions;
    }

    String reason() {
        return reason;
    }

    Set<String> units() {
        return Set.copyOf(units);
    }

    Map<UUID, StandardisationPart> people() {
        return Map.copyOf(people);
    }

    long version() {
        return version;
    }
}
