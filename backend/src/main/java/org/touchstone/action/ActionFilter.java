package org.touchstone.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What narrows a list of actions; every part may be left out. */
class ActionFilter {

    @RestQuery
    @Parameter(description = "Only in these states.")
    public List<ActionState> state;

    @RestQuery
    @Parameter(description = "Only of these kinds.")
    public List<ActionKind> kind;

    @RestQuery
    @Parameter(
            description =
                    "Only those that the caller looks after, accepts as done, answers for as nominee, or checks as reviewer.")
    public Boolean mine;

    @RestQuery
    @Parameter(description = "Only those that are overdue, or only the others.")
    public Boolean overdue;

    @RestQuery
    @Parameter(description = "Only those due before this day.", example = "2016-12-31")
    public LocalDate dueBefore;

    @RestQuery
    @Parameter(description = "Only those due on this day or later.", example = "2016-12-01")
    public LocalDate dueFrom;

    @RestQuery
    @Parameter(description = "Only those for which a later date was asked and not decided.")
    public Boolean extensionAsked;

    @RestQuery
    @Parameter(
            description =
                    "Only those whose reference begins like this, or whose text has all of these words.",
            example = "sampling plan")
    public String q;

    @RestQuery
    @Parameter(description = "Only of the centre with this number.", example = "10001")
    public String centre;

    @RestQuery
    @Parameter(description = "Only for these objectives.", example = "[\"QO.4\"]")
    public List<String> objective;

    @RestQuery
    @Parameter(description = "Only those that this person looks after; `me` for the caller.")
    public String owner;

    @RestQuery
    @Parameter(description = "Only those that nobody looks after.")
    public Boolean unowned;

    @RestQuery
    @Parameter(description = "Only of visits of this reviewer; `me` for the caller.")
    public String reviewer;

    @RestQuery
    @Parameter(description = "Only of this visit.")
    public UUID visit;

    /** The same without what centres ask of themselves. */
    ActionFilter essential() {
        kind = List.of(ActionKind.ESSENTIAL);
        return this;
    }
}
