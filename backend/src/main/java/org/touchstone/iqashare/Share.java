package org.touchstone.iqashare;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.iqashare.ShareEvents.IqaShareEnded;
import org.touchstone.iqashare.ShareEvents.IqaShareRead;
import org.touchstone.iqashare.ShareEvents.IqaShared;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.AlreadyExists;

/** Chosen records of an area, open to the reviewer of a visit from a day to a day (IQA-081). */
@Entity
@Table(name = "iqa_share")
class Share {

    /** A record that is shared, with the title that it had then. */
    @Embeddable
    record Item(
            @Enumerated(EnumType.STRING) SharedKind kind,
            UUID recordId,
            String title,
            LocalDate datedOn) {}

    @Id private UUID id;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private UUID areaId;

    @Column(updatable = false)
    private String areaName;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private UUID reviewerId;

    @Column(updatable = false)
    private LocalDate fromOn;

    @Column(updatable = false)
    private LocalDate toOn;

    @Column(updatable = false)
    private UUID sharedBy;

    @Column(updatable = false)
    private Instant sharedAt;

    private UUID endedBy;
    private Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "iqa_share_record", joinColumns = @JoinColumn(name = "share_id"))
    @OrderColumn(name = "position")
    private List<Item> items = new ArrayList<>();

    @Version private long version;

    protected Share() {}

    Share(
            SharingAreas.SharingArea area,
            UUID visitId,
            UUID reviewerId,
            ShareToGive request,
            List<Shareable> records,
            UUID by,
            Instant at) {
        id = Ids.next();
        centreId = area.centreId();
        areaId = area.id();
        areaName = area.name();
        this.visitId = visitId;
        this.reviewerId = reviewerId;
        fromOn = request.fromOn();
        toOn = request.toOn();
        sharedBy = by;
        sharedAt = at;
        records.forEach(one -> items.add(new Item(one.kind(), one.id(), one.title(), one.on())));
    }

    IqaShared shared() {
        return new IqaShared(
                about(),
                areaId,
                reviewerId,
                fromOn,
                toOn,
                items.stream().map(Item::recordId).toList());
    }

    /** The lead takes it back. */
    IqaShareEnded end(UUID by, LocalDate today, Instant at) {
        if (endedAt != null || today.isAfter(toOn)) {
            throw new AlreadyExists(
                    ShareProblem.ALREADY_OVER, ShareProblem.ALREADY_OVER.sentence());
        }
        endedBy = by;
        endedAt = at;
        return new IqaShareEnded(about(), areaId, reviewerId);
    }

    /** Whether the reviewer reads it on that day. */
    boolean isOpen(LocalDate day) {
        return endedAt == null && !day.isBefore(fromOn) && !day.isAfter(toOn);
    }

    boolean isFor(UUID person) {
        return reviewerId.equals(person);
    }

    /**
     * @param kind needed where two parts of one record are shared; null otherwise
     */
    Optional<Item> item(UUID recordId, SharedKind kind) {
        return items.stream()
                .filter(one -> one.recordId().equals(recordId))
                .filter(one -> kind == null || one.kind() == kind)
                .findFirst();
    }

    IqaShareRead read(Item item) {
        return new IqaShareRead(
                about(), item == null ? null : item.kind(), item == null ? null : item.recordId());
    }

    private About about() {
        return new About(centreId, visitId, ShareEvents.TYPE, id);
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    UUID areaId() {
        return areaId;
    }

    UUID visitId() {
        return visitId;
    }

    UUID reviewerId() {
        return reviewerId;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    LocalDate toOn() {
        return toOn;
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    boolean isOver(LocalDate today) {
        return endedAt != null || today.isAfter(toOn);
    }

    long version() {
        return version;
    }
}
