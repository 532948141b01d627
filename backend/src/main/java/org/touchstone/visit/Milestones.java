package org.touchstone.visit;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The days on which a visit reached its stages, in London; null for those not reached (QMR-317).
 */
@Embeddable
class Milestones {

    private LocalDate openedOn;
    private LocalDate allocatedOn;
    private LocalDate agreedOn;
    private LocalDate startedOn;
    private LocalDate conductedOn;
    private LocalDate reportedOn;
    private LocalDate closedOn;

    protected Milestones() {}

    Milestones(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    void allocated(LocalDate day) {
        allocatedOn = day;
    }

    void agreed(LocalDate day) {
        agreedOn = day;
    }

    void started(LocalDate day) {
        startedOn = day;
    }

    void conducted(LocalDate day) {
        conductedOn = day;
    }

    void reported(LocalDate day) {
        reportedOn = day;
    }

    void closed(LocalDate day) {
        closedOn = day;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate allocatedOn() {
        return allocatedOn;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate conductedOn() {
        return conductedOn;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
