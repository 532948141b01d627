package org.touchstone.directory;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.time.Nation;

/** What the list of centres can be narrowed by. */
public class CentreFilter extends PageQuery {

    @RestQuery
    @Parameter(description = "Part of a name or number.", example = "Harbour")
    public String q;

    @RestQuery
    @Parameter(description = "Exactly this number.", example = "10001")
    public String number;

    @RestQuery
    @Parameter(description = "Only centres of these regions.")
    public List<UUID> region;

    @RestQuery
    @Parameter(description = "Only centres of these nations.")
    public List<Nation> nation;

    @RestQuery
    @Parameter(description = "Only centres in these states.")
    public List<CentreStatus> status;

    @RestQuery
    @Parameter(description = "Only centres with these flags.")
    public List<CentreFlag> flag;
}
