package org.touchstone.visit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a proposed date. */
@Schema(name = "VisitDateProposalState")
enum ProposalState {
    /** On the table. */
    OPEN,
    /** Both sides accepted it. */
    ACCEPTED,
    /** The other side declined it. */
    DECLINED,
    /** Another date was taken. */
    PASSED_OVER,
    /** It was agreed, then moved or called off. */
    RELEASED
}
