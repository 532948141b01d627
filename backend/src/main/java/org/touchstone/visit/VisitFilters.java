package org.touchstone.visit;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What narrows the list of visits; all of them together. */
public class VisitFilters {

    @RestQuery
    @Parameter(description = "Only visits in one of these states; can repeat.")
    public List<VisitState> state;

    @RestQuery
    @Parameter(description = "Only visits of this cycle.")
    public UUID cycle;

    @RestQuery
    @Parameter(description = "Only the centre of this number.", example = "90001")
    @Size(max = 20)
    public String centre;

    @RestQuery
    @Parameter(description = "Only centres of this region.")
    public UUID region;

    @RestQuery
    @Parameter(description = "Only visits of this reviewer.")
    public UUID reviewer;

    @RestQuery
    @Parameter(description = "Only visits that I review.")
    public boolean mine;

    @RestQuery
    @Parameter(description = "Only visits for which nobody was named in time.")
    public boolean allocationLate;

    @RestQuery
    @Parameter(description = "Only visits for which the next cycle is proposed.")
    public boolean deferralProposed;

    @RestQuery
    @Parameter(description = "Only visits without an agreed date although the window closes soon.")
    public boolean atRisk;

    @RestQuery
    @Parameter(description = "Only visits that did not take place in the window.")
    public boolean missed;

    @RestQuery
    @Parameter(description = "Only visits whose report is overdue.")
    public boolean reportOverdue;

    @RestQuery
    @Parameter(description = "Part of the centre's name or number, or of the reference.")
    @Size(max = 100)
    public String q;
}
