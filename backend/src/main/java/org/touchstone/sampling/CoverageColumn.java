package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the columns of the coverage matrix are; its rows are assessors (IQA-025). */
@Schema(name = "CoverageColumn")
enum CoverageColumn {
    UNIT("s.unit"),
    METHOD("s.method"),
    SITE("cast(s.site_id as char)"),
    LEARNER("s.learner");

    private final String sql;

    CoverageColumn(String sql) {
        this.sql = sql;
    }

    /** In SQL, of an assessment called {@code s}. */
    String sql() {
        return sql;
    }
}
