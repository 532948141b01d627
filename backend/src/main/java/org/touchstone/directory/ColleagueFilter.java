package org.touchstone.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.security.Role;

/** What the list of colleagues can be narrowed by. */
public class ColleagueFilter extends PageQuery {

    @RestQuery
    @Parameter(description = "Only people who hold one of these roles today.")
    public List<Role> role;
}
