package org.touchstone.machine;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;

/** Which machine accounts a list shows. */
public class MachineAccountFilter extends PageQuery {

    /** The centre, or null. */
    @RestQuery
    @Parameter(
            description =
                    "Id or number of a centre. Without one: those of the caller's own organisations.",
            example = "10001")
    public String centre;
}
