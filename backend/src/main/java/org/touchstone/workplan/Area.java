package org.touchstone.workplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** What a lead answers for through a team: sites and programmes of a centre (IQA-001). */
@Entity
@Table(name = "work_plan_area")
class Area {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID centreId;

    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "work_plan_area_site", joinColumns = @JoinColumn(name = "area_id"))
    @Column(name = "site_id")
    private Set<UUID> sites = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "work_plan_area_programme", joinColumns = @JoinColumn(name = "area_id"))
    @Column(name = "programme_id")
    private Set<UUID> programmes = new HashSet<>();

    @Version private long version;

    protected Area() {}

    /** What may be changed about an area; the end may be null. */
    record Details(
            String name,
            LocalDate startsOn,
            LocalDate endsOn,
            Collection<UUID> sites,
            Collection<UUID> programmes) {}

    Area(UUID centreId, Details details, Instant at) {
        this.id = Ids.next();
        this.centreId = centreId;
        take(details, at);
    }

    void edit(Details details, Instant at) {
        take(details, at);
    }

    private void take(Details details, Instant at) {
        name = details.name();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        sites.retainAll(Set.copyOf(details.sites()));
        sites.addAll(details.sites());
        programmes.retainAll(Set.copyOf(details.programmes()));
        programmes.addAll(details.programmes());
        updatedAt = at;
    }

    /** Its lead changes, which whoever read it before has not seen. */
    void leadChanged(Instant at) {
        updatedAt = at;
    }

    /** Whether the days lie within those of the area; an end that is null is open. */
    boolean covers(LocalDate from, LocalDate to) {
        return !from.isBefore(startsOn)
                && (endsOn == null || !from.isAfter(endsOn) && (to == null || !to.isAfter(endsOn)));
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    String name() {
        return name;
    }

    Details details() {
        return new Details(name, startsOn, endsOn, sites(), programmes());
    }

    Set<UUID> sites() {
        return Set.copyOf(sites);
    }

    Set<UUID> programmes() {
        return Set.copyOf(programmes);
    }

    long version() {
        return version;
    }
}
