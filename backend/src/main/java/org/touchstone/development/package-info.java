/**
 * Continuing professional development of a centre's people: a log of what each did, verified by
 * somebody else, against a yearly target by role and fraction of a post.
 *
 * <p>The centre's own. Targets and the month in which a year begins stand in {@code
 * development.yaml}.
 *
 * <p>Tables: {@code cpd_*}. Row IQA-076.
 */
package org.touchstone.development;
