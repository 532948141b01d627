package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the columns of the coverage matrix are; its rows are assessors (IQA-025). */
@Schema(name = "CoverageColumn")
enum CoverageColumn {
    UNIT("a.unit"),
    METHOD("cast(a.method as string)"),
    SITE("cast(a.siteId as string)"),
    LEARNER("a.learner");

    private final String expression;

    CoverageColumn(String expression) {
        this.expression = expression;
    }

    /** In HQL, of an assessment called {@code a}. */
    String expression() {
        return expression;
    }
}
