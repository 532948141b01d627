package org.touchstone.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.security.Role;

/** What the list of people can be narrowed by. */
public class PersonFilter extends PageQuery {

    @RestQuery
    @Parameter(description = "Part of a name or e-mail address.", example = "nina")
    public String q;

    @RestQuery
    @Parameter(
            description =
                    "Exactly this e-mail address; finds anyone, so that the person is not added twice.",
            example = "nina.nominee@example.org")
    public String email;

    @RestQuery
    @Parameter(description = "Only people who hold one of these roles today.")
    public List<Role> role;
}
