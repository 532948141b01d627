package org.touchstone.preparation;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an invitation stands (QMR-094). */
@Schema(name = "InvitationState")
enum InvitationState {
    /** On the list of people; nothing has been sent. */
    PLANNED,
    INVITED,
    ACCEPTED,
    DECLINED,
    ATTENDED,
    ABSENT;

    /** The states of someone who was asked and has not been seen or missed yet. */
    static final Set<InvitationState> ASKED = Set.of(INVITED, ACCEPTED, DECLINED);

    /** Whether the person is expected to speak for their programmes, or did. */
    boolean counts() {
        return this != DECLINED && this != ABSENT;
    }

    /** Whether it is known if the person came. */
    boolean isSettled() {
        return this == ATTENDED || this == ABSENT;
    }
}
