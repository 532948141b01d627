package org.touchstone.directory;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.security.Role;

/** What the list of assignments can be narrowed by. */
public class AssignmentFilter extends PageQuery {

    @RestQuery
    @Parameter(description = "Only those of this person.")
    public UUID person;

    @RestQuery
    @Parameter(description = "Only those at this organisation, region, centre or enrolment.")
    public UUID organisation;

    @RestQuery
    @Parameter(description = "Only these roles.")
    public List<Role> role;

    @RestQuery
    @Parameter(description = "Only those in effect today.")
    public boolean inEffect;
}
