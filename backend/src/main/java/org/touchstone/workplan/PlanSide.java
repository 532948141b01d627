package org.touchstone.workplan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.shared.web.Command;

/**
 * On which side of an agreement the caller stands.
 *
 * @param leads whether the caller leads the area and the plan is open
 * @param me the caller
 */
record PlanSide(boolean leads, UUID me) {

    /** The member's own side counts first: nobody agrees with themselves for both. */
    boolean isLeadFor(UUID personId) {
        return leads && !personId.equals(me);
    }

    boolean takesPartFor(UUID personId) {
        return leads || personId.equals(me);
    }

    List<Command> commands(UUID personId, Instant leadAgreedAt, Instant memberAgreedAt) {
        var agreed = isLeadFor(personId) ? leadAgreedAt : memberAgreedAt;
        return Stream.of(
                        Command.when(takesPartFor(personId), () -> Command.open("edit")),
                        Command.when(
                                takesPartFor(personId) && agreed == null,
                                () -> Command.open("agree")))
                .flatMap(List::stream)
                .toList();
    }
}
