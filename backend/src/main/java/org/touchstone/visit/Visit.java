package org.touchstone.visit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.security.Role;

/**
 * The case: one planned look at one centre under one scheme version. Every move of it is a method
 * here; what others have to agree to first is asked by the services.
 */
@Entity
class Visit {

    @Id private UUID id;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private UUID cycleId;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID schemeVersionId;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    private UUID reviewerId;

    @Enumerated(EnumType.STRING)
    private Role ownerRole;

    private LocalDate startOn;
    private LocalDate endOn;

    @Embedded private Milestones reached;

    @Column(updatable = false)
    private LocalDate allocationFrom;

    @Column(updatable = false)
    private LocalDate allocationBy;

    private boolean deferralProposed;
    private UUID overriddenBy;
    private String overrideReason;
    private String endReason;
    private LocalDate exceptionFrom;
    private LocalDate exceptionTo;
    private String exceptionReason;
    private int turns;

    @ElementCollection
    @CollectionTable(name = "visit_focus", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "place")
    private List<FocusArea> focusAreas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "visit_site_seen", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "site_id")
    private Set<UUID> sitesSeen = new HashSet<>();

    @Version private long version;

    protected Visit() {}

    Visit(
            Cycle cycle,
            UUID enrolmentId,
            String reference,
            AllocationTarget target,
            LocalDate today) {
        this.id = Ids.next();
        this.reference = reference;
        this.cycleId = cycle.id();
        this.enrolmentId = enrolmentId;
        this.schemeVersionId = cycle.schemeVersionId();
        this.state = VisitState.DUE;
        this.ownerRole = Role.REVIEWER;
        this.reached = new Milestones(today);
        this.allocationFrom = target.from();
        this.allocationBy = target.by();
        this.deferralProposed = target.deferralProposed();
    }

    /** Names the first reviewer, or another in place of the one before, who is answered. */
    UUID allocate(UUID reviewer, LocalDate today) {
        var previous = reviewerId;
        if (previous == null) {
            state = state.to(VisitState.ALLOCATED);
        } else if (state.isOver()) {
            throw new NotAllowedInState("visit", state, VisitState.ALLOCATED);
        }
        reviewerId = reviewer;
        reached().allocated(today);
        deferralProposed = false;
        return previous;
    }

    /** A turn of the negotiation puts dates on the table; answers the turn's number. */
    int propose() {
        state = state.to(VisitState.PROPOSED);
        return ++turns;
    }

    /** An agreed date does not hold any more, and others are proposed in its place (QMR-140). */
    int move() {
        var turn = propose();
        release();
        return turn;
    }

    /** Both sides accepted the same date (QMR-137). */
    void agree(LocalDate start, LocalDate end, LocalDate today) {
        state = state.to(VisitState.AGREED);
        startOn = start;
        endOn = end;
        turns++;
        reached().agreed(today);
    }

    /** Nothing is on the table any more, or the date was called off: a date is needed anew. */
    void needsDate() {
        state = state.to(VisitState.ALLOCATED);
        turns++;
        release();
    }

    /** An answer that leaves other dates on the table. */
    void answered() {
        state = state.to(VisitState.PROPOSED);
        turns++;
    }

    private void release() {
        startOn = null;
        endOn = null;
        reached().agreed(null);
    }

    /** Ends the case, or puts it off, without a visit. */
    void end(VisitState as, String reason) {
        state = state.to(as);
        endReason = reason;
        deferralProposed = false;
    }

    /** A put-off case is taken up again after all, as an exception (decision D16). */
    void takeUp() {
        state = state.to(reviewerId == null ? VisitState.DUE : VisitState.ALLOCATED);
        endReason = null;
    }

    /** Days outside the window on which this visit may take place all the same (decision D18). */
    void exempt(LocalDate from, LocalDate to, String reason) {
        if (state.isOver() || state == VisitState.REPORTED || state.isJudged()) {
            throw new NotAllowedInState("visit", state, VisitState.PROPOSED);
        }
        if (state == VisitState.DEFERRED) {
            takeUp();
        }
        exceptionFrom = from;
        exceptionTo = to;
        exceptionReason = reason;
        deferralProposed = false;
    }

    boolean isExempt(LocalDate day) {
        return exceptionFrom != null && !day.isBefore(exceptionFrom) && !day.isAfter(exceptionTo);
    }

    void start(LocalDate today) {
        state = state.to(VisitState.IN_PROGRESS);
        reached().started(today);
    }

    /** Starts although something is missing; who let it and why stays on record (QMR-112). */
    void startOverriding(LocalDate today, UUID person, String reason) {
        start(today);
        overriddenBy = person;
        overrideReason = reason;
    }

    /** The visit is over; the last day may differ from the agreed one (QMR-139, QMR-152). */
    void conclude(LocalDate lastDay, Set<UUID> sites, LocalDate today) {
        state = state.to(VisitState.CONDUCTED);
        endOn = lastDay;
        sitesSeen.clear();
        sitesSeen.addAll(sites);
        reached().conducted(today);
    }

    void reported(LocalDate today) {
        state = state.to(VisitState.REPORTED);
        reached().reported(today);
    }

    void close(LocalDate today) {
        state = state.to(VisitState.CLOSED);
        reached().closed(today);
    }

    /** The reviewer, or the quality manager while certification is blocked (QMR-106). */
    void handTo(Role owner) {
        ownerRole = owner;
    }

    void focusOn(List<FocusArea> areas) {
        focusAreas.clear();
        focusAreas.addAll(areas);
        turns++;
    }

    Milestones reached() {
        if (reached == null) {
            reached = new Milestones(null);
        }
        return reached;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    UUID cycleId() {
        return cycleId;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID schemeVersionId() {
        return schemeVersionId;
    }

    VisitState state() {
        return state;
    }

    UUID reviewerId() {
        return reviewerId;
    }

    Role ownerRole() {
        return ownerRole;
    }

    LocalDate startOn() {
        return startOn;
    }

    LocalDate endOn() {
        return endOn;
    }

    LocalDate allocationFrom() {
        return allocationFrom;
    }

    LocalDate allocationBy() {
        return allocationBy;
    }

    boolean isDeferralProposed() {
        return deferralProposed;
    }

    UUID overriddenBy() {
        return overriddenBy;
    }

    String overrideReason() {
        return overrideReason;
    }

    String endReason() {
        return endReason;
    }

    LocalDate exceptionFrom() {
        return exceptionFrom;
    }

    LocalDate exceptionTo() {
        return exceptionTo;
    }

    String exceptionReason() {
        return exceptionReason;
    }

    List<FocusArea> focusAreas() {
        return List.copyOf(focusAreas);
    }

    Set<UUID> sitesSeen() {
        return Set.copyOf(sitesSeen);
    }

    /** How often the date was spoken about; counts every turn of the negotiation. */
    int turns() {
        return turns;
    }

    long version() {
        return version;
    }
}
