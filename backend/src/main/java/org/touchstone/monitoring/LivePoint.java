package org.touchstone.monitoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.workplan.MonitoringPoint;

/** A monitoring point of a plan in force, as it comes due (IQA-047, IQA-050). */
@Entity
@Table(name = "monitoring_point")
class LivePoint {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID planId;

    /** What it is in the versions of the plan. */
    @Column(updatable = false)
    private UUID itemId;

    private UUID versionId;
    private String title;

    @Enumerated(EnumType.STRING)
    private PointState state;

    private LocalDate fromOn;
    private LocalDate toOn;

    @Enumerated(EnumType.STRING)
    private MonitoringPoint.After afterEvent;

    private Integer afterCount;
    private LocalDate happenedOn;
    private String happened;
    private boolean progress;
    private boolean quality;

    @Convert(converter = AsJson.Words.class)
    @Column(columnDefinition = "mediumtext")
    private List<String> methods;

    private String otherMethod;

    @Convert(converter = AsJson.Ids.class)
    @Column(columnDefinition = "mediumtext")
    private List<UUID> activities;

    @ElementCollection
    @CollectionTable(name = "monitoring_point_member", joinColumns = @JoinColumn(name = "point_id"))
    @Column(name = "person_id")
    private Set<UUID> members = new HashSet<>();

    private UUID standardsId;
    private LocalDate startedOn;
    private LocalDate recordedOn;
    private LocalDate feedbackDueOn;
    private LocalDate feedbackOn;
    private LocalDate closedOn;
    private LocalDate missedOn;
    private String reason;

    @Version private long version;

    protected LivePoint() {}

    LivePoint(UUID planId, UUID versionId, MonitoringPoint planned) {
        this.id = Ids.next();
        this.planId = planId;
        this.itemId = planned.id();
        this.state = PointState.PLANNED;
        describe(versionId, planned);
        this.fromOn = planned.fromOn();
        this.toOn = planned.toOn();
    }

    private void describe(UUID ofVersion, MonitoringPoint planned) {
        versionId = ofVersion;
        title = planned.title();
        afterEvent = planned.after();
        afterCount = planned.afterCount();
        progress = planned.progress();
        quality = planned.quality();
        methods = planned.methods();
        otherMethod = planned.otherMethod();
        activities = planned.activities();
        members.retainAll(Set.copyOf(planned.members()));
        members.addAll(planned.members());
    }

    /**
     * The next version says this of it. A window that the plan moves counts anew; one that was set
     * since, by hand or by an event, stays where the plan says nothing else.
     *
     * @param before what the version before said; null where it did not know the point
     */
    void follow(UUID ofVersion, MonitoringPoint planned, MonitoringPoint before) {
        var moved = before == null || !sameTime(before, planned);
        describe(ofVersion, planned);
        if (moved) {
            fromOn = planned.fromOn();
            toOn = planned.toOn();
            happenedOn = null;
            happened = null;
            state = PointState.PLANNED;
        }
    }

    private static boolean sameTime(MonitoringPoint one, MonitoringPoint other) {
        return Objects.equals(one.fromOn(), other.fromOn())
                && Objects.equals(one.toOn(), other.toOn())
                && one.after() == other.after()
                && Objects.equals(one.afterCount(), other.afterCount());
    }

    /** What it waited for happened. */
    void happened(LocalDate day, String words, LocalDate from, LocalDate to) {
        if (isDated()) {
            throw new NotAllowedInState(
                    state, MonitoringProblem.POINT_DATED, MonitoringProblem.POINT_DATED.sentence());
        }
        state = state.to(PointState.PLANNED);
        happenedOn = day;
        happened = words;
        fromOn = from;
        toOn = to;
    }

    /** Another window for a missed one; any other moves by an amendment of the plan. */
    void reschedule(LocalDate from, LocalDate to, String because) {
        if (state != PointState.MISSED) {
            throw new NotAllowedInState("monitoring point", state, PointState.PLANNED);
        }
        state = PointState.PLANNED;
        fromOn = from;
        toOn = to;
        reason = because;
    }

    void cancel(String because) {
        state = state.to(PointState.CANCELLED);
        reason = because;
    }

    /** Its window is over without a record. */
    void miss(LocalDate day) {
        state = state.to(PointState.MISSED);
        missedOn = day;
        reason = null;
    }

    /**
     * @param because why a missed one is looked at after all; null otherwise
     */
    void start(UUID standards, LocalDate day, String because) {
        state = state.to(PointState.IN_PROGRESS);
        standardsId = standards;
        startedOn = day;
        if (because != null) {
            reason = because;
        }
    }

    void record(LocalDate day, LocalDate feedbackDue) {
        state = state.to(PointState.RECORDED);
        recordedOn = day;
        feedbackDueOn = feedbackDue;
    }

    /** Every member has feedback. */
    void feedbackGiven(LocalDate day) {
        state = state.to(PointState.FEEDBACK_GIVEN);
        feedbackOn = day;
    }

    void close(LocalDate day) {
        state = state.to(PointState.CLOSED);
        closedOn = day;
    }

    /** Looked at, cancelled, or missed with a reason. */
    boolean isSettled() {
        return switch (state) {
            case RECORDED, FEEDBACK_GIVEN, CLOSED, CANCELLED -> true;
            case MISSED -> reason != null;
            case PLANNED, IN_PROGRESS -> false;
        };
    }

    boolean isDated() {
        return toOn != null;
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID itemId() {
        return itemId;
    }

    UUID versionId() {
        return versionId;
    }

    String title() {
        return title;
    }

    PointState state() {
        return state;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    LocalDate toOn() {
        return toOn;
    }

    MonitoringPoint.After afterEvent() {
        return afterEvent;
    }

    Integer afterCount() {
        return afterCount;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    String happened() {
        return happened;
    }

    boolean progress() {
        return progress;
    }

    boolean quality() {
        return quality;
    }

    List<String> methods() {
        return methods;
    }

    String otherMethod() {
        return otherMethod;
    }

    List<UUID> activities() {
        return activities;
    }

    Set<UUID> members() {
        return Set.copyOf(members);
    }

    UUID standardsId() {
        return standardsId;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate recordedOn() {
        return recordedOn;
    }

    LocalDate feedbackDueOn() {
        return feedbackDueOn;
    }

    LocalDate feedbackOn() {
        return feedbackOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    LocalDate missedOn() {
        return missedOn;
    }

    String reason() {
        return reason;
    }

    long version() {
        return version;
    }
}
