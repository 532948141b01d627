package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the columns of the coverage matrix are; its rows are assessors (IQA-025). */
@Schema(name = "CoverageColumn")
enum CoverageColumn {
    UNIT("a.unit", "s.unit"),
    METHOD("cast(a.method as string)", "s.method"),
    SITE("cast(a.siteId as string)", "cast(s.site_id as char)"),
    LEARNER("a.learner", "s.learner");

    private final String expression;
    private final String sql;

    CoverageColumn(String expression, String sql) {
        this.expression = expression;
        this.sql = sql;
    }

    /** In SQL, of an assessment called {@code s}. */
    String sql() {
        return sql;
    }

    /** In HQL, of an assessment called {@code a}. */
    String expression() {
        return expression;
    }
}
