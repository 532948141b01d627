package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.touchstone.enrolment.ApprovalRecorded;
import org.touchstone.enrolment.ProgrammeAdded;
import org.touchstone.enrolment.ProgrammeEdited;
import org.touchstone.enrolment.QualificationEdited;
import org.touchstone.restriction.BlockApplied;
import org.touchstone.restriction.BlockReleased;
import org.touchstone.shared.upsert.RowByRow;
import org.touchstone.shared.upsert.RowsTaken;

/** Asks the gate anew whenever something happened that it depends on. */
@ApplicationScoped
class WatchGate {

    private final GateWatch watch;
    private final RowByRow rows;

    WatchGate(GateWatch watch, RowByRow rows) {
        this.watch = watch;
        this.rows = rows;
    }

    void own(@Observes MovesGate moved) {
        look(moved.about().centreId());
    }

    void taken(@Observes RowsTaken taken) {
        watch.look(taken.centreId());
    }

    /** Of many rows about a centre, once after the last. */
    private void look(UUID centreId) {
        if (!rows.isGoing()) {
            watch.look(centreId);
        }
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
        look(added.centreId());
    }

    void edited(@Observes ProgrammeEdited edited) {
        look(edited.centreId());
    }

    void qualification(@Observes QualificationEdited edited) {
        if (!edited.before().equals(edited.after())) {
            watch.lookAtAllWith(edited.qualificationId());
        }
    }
}
