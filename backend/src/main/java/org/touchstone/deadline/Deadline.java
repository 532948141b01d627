package org.touchstone.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.time.Nation;
import org.touchstone.shared.time.WorkingCalendar;

/**
 * A date that was promised, and what became of it. The words of its rule never change, even when
 * the rulebook does.
 */
@Entity
class Deadline {

    @Id private UUID id;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private String aboutType;

    @Column(updatable = false)
    private UUID aboutId;

    @Column(updatable = false)
    private LocalDate dueOn;

    @Column(updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    private LocalDate settledOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Nation nation;

    @Column(updatable = false)
    private Short repeatEvery;

    @Version private long version;

    protected Deadline() {}

    Deadline(NewDeadline wanted, WorkingCalendar calendar) {
        id = Ids.next();
        kind = wanted.rule().kind();
        visitId = wanted.visitId();
        enrolmentId = wanted.enrolmentId();
        aboutType = wanted.aboutType();
        aboutId = wanted.aboutId();
        dueOn = wanted.rule().dueOn(wanted.anchor(), calendar);
        words = wanted.rule().words(wanted.anchorWords(), wanted.anchor(), calendar);
        state = DeadlineState.OPEN;
        nation = wanted.nation();
        repeatEvery =
                wanted.rule().repeatEvery() == null
                        ? null
                        : wanted.rule().repeatEvery().shortValue();
    }

    /**
     * It was done: in time, or late. A deadline missed before stays missed, with the day on which
     * it was done after all.
     */
    void met(LocalDate day) {
        if (state == DeadlineState.OPEN) {
            state = day.isAfter(dueOn) ? DeadlineState.MISSED : DeadlineState.MET;
        }
        if (settledOn == null) {
            settledOn = day;
        }
    }

    /** It does not count any more. */
    void lapse(LocalDate day) {
        state = DeadlineState.VOID;
        settledOn = day;
    }

    void missed() {
        if (state == DeadlineState.OPEN) {
            state = DeadlineState.MISSED;
        }
    }

    /** Whether it is still waited for. */
    boolean isWaitedFor() {
        return settledOn == null && (state == DeadlineState.OPEN || state == DeadlineState.MISSED);
    }

    UUID id() {
        return id;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Nation nation() {
        return nation;
    }

    Short repeatEvery() {
        return repeatEvery;
    }

    DeadlineNear near(String step, LocalDate day) {
        return new DeadlineNear(
                id, kind, visitId, enrolmentId, aboutType, aboutId, dueOn, step, day);
    }

    DeadlineMissed missed(String step, LocalDate day) {
        return new DeadlineMissed(
                id, kind, visitId, enrolmentId, aboutType, aboutId, dueOn, step, day);
    }

    NoticePreviewRow preview(
            String step, UUID centreId, String centreName, List<NoticePreviewRow.Told> told) {
        return new NoticePreviewRow(id, kind, step, dueOn, words, centreId, centreName, told);
    }

    DeadlineSummary summary(LocalDate today, WorkingCalendar calendar) {
        return new DeadlineSummary(
                id,
                kind,
                visitId,
                aboutType,
                aboutId,
                dueOn,
                words,
                state,
                settledOn,
                (int) java.time.temporal.ChronoUnit.DAYS.between(today, dueOn),
                calendar.between(today, dueOn));
    }
}
