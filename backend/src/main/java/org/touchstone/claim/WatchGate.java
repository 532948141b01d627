package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touchstone.enrolment.ApprovalRecorded;
import org.touchstone.enrolment.ProgrammeAdded;
import org.touchstone.enrolment.ProgrammeEdited;
import org.touchstone.enrolment.QualificationEdited;
import org.touchstone.restriction.BlockApplied;
import org.touchstone.restriction.BlockReleased;

/** Asks the gate anew whenever something happened that it depends on. */
@ApplicationScoped
class WatchGate {

    private final GateWatch watch;

    WatchGate(GateWatch watch) {
        this.watch = watch;
    }

    void own(@Observes MovesGate moved) {
        watch.look(moved.about().centreId());
    }

    void applied(@Observes BlockApplied applied) {
        watch.look(applied.centreId());
    }

    void released(@Observes BlockReleased released) {
        watch.look(released.centreId());
    }

    void approval(@Observes ApprovalRecorded recorded) {
        watch.look(recorded.centreId());
    }

    void added(@Observes ProgrammeAdded added) {
        watch.look(added.centreId());
    }

    void edited(@Observes ProgrammeEdited edited) {
        watch.look(edited.centreId());
    }

    void qualification(@Observes QualificationEdited edited) {
        if (!edited.before().equals(edited.after())) {
            watch.lookAtAllWith(edited.qualificationId());
        }
    }
}
