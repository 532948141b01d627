package org.touchstone.enrolment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.scheme.QualificationLevel;
import org.touchstone.shared.paging.PageQuery;

/** What the catalogue can be narrowed by. */
public class QualificationFilter extends PageQuery {

    @RestQuery
    @Parameter(description = "Part of a title or number.", example = "Sport")
    public String q;

    @RestQuery
    @Parameter(description = "Exactly this number.", example = "MA/2345/6")
    public String number;

    @RestQuery
    @Parameter(description = "Only these levels.")
    public List<QualificationLevel> level;

    @RestQuery
    @Parameter(description = "Only these families.", example = "[\"QCF\"]")
    public List<String> family;
}
