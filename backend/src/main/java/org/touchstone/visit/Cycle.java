package org.touchstone.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.scheme.CycleDates;
import org.touchstone.scheme.SchemeVersion;
import org.touchstone.shared.Ids;

/**
 * A scheme's year with its visit window (QMR-003). Its dates come from the scheme version it is
 * pinned to and stand here once it exists, so that a later rulebook changes nothing of it
 * (QMR-290). All days are included, in London.
 */
@Entity
class Cycle {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID aoId;

    @Column(updatable = false)
    private String schemeCode;

    @Column(updatable = false)
    private UUID schemeVersionId;

    private String name;

    @Column(updatable = false)
    private LocalDate startsOn;

    @Column(updatable = false)
    private LocalDate endsOn;

    @Column(updatable = false)
    private LocalDate windowFrom;

    @Column(updatable = false)
    private LocalDate windowTo;

    @Column(updatable = false)
    private LocalDate announceFrom;

    @Column(updatable = false)
    private LocalDate allocationBy;

    @Column(updatable = false)
    private LocalDate atRiskFrom;

    @Column(updatable = false)
    private LocalDate newCentreFrom;

    @Column(updatable = false)
    private LocalDate deferWhenAfter;

    private Instant openedAt;

    @Version private long version;

    protected Cycle() {}

    Cycle(UUID aoId, SchemeVersion scheme, String name, CycleDates dates) {
        this.id = Ids.next();
        this.aoId = aoId;
        this.schemeCode = scheme.scheme();
        this.schemeVersionId = scheme.id();
        this.name = name;
        this.startsOn = dates.startsOn();
        this.endsOn = dates.endsOn();
        this.windowFrom = dates.windowFrom();
        this.windowTo = dates.windowTo();
        this.announceFrom = dates.allocationAnnounceFrom();
        this.allocationBy = dates.allocationTargetBy();
        this.atRiskFrom = dates.visitAtRiskFrom();
        this.newCentreFrom = dates.newCentreFrom();
        this.deferWhenAfter = dates.deferWhenAfter();
    }

    /** The first opening counts; opening again only brings in who came into scope since. */
    void opened(Instant at) {
        if (openedAt == null) {
            openedAt = at;
        }
    }

    boolean isOpen() {
        return openedAt != null;
    }

    /** Whether a visit may take place on the day (QMR-004). */
    boolean inWindow(LocalDate day) {
        return !day.isBefore(windowFrom) && !day.isAfter(windowTo);
    }

    /** Whether people outside may be told who the reviewer is (decision D17). */
    boolean isAnnounced(LocalDate today) {
        return announceFrom == null || !today.isBefore(announceFrom);
    }

    UUID id() {
        return id;
    }

    UUID aoId() {
        return aoId;
    }

    String schemeCode() {
        return schemeCode;
    }

    UUID schemeVersionId() {
        return schemeVersionId;
    }

    String name() {
        return name;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    LocalDate windowFrom() {
        return windowFrom;
    }

    LocalDate windowTo() {
        return windowTo;
    }

    LocalDate announceFrom() {
        return announceFrom;
    }

    LocalDate allocationBy() {
        return allocationBy;
    }

    LocalDate atRiskFrom() {
        return atRiskFrom;
    }

    LocalDate newCentreFrom() {
        return newCentreFrom;
    }

    LocalDate deferWhenAfter() {
        return deferWhenAfter;
    }

    Instant openedAt() {
        return openedAt;
    }

    long version() {
        return version;
    }
}
