/**
 * Lists that a centre without a system of its own sends as CSV or as a workbook: looked at first
 * and shown row by row, then taken by the same rules that hold for machines.
 *
 * <p>Knows nothing of what the rows mean: features offer {@link
 * org.touchstone.shared.upsert.Importable}. Files are looked into by {@link
 * org.touchstone.evidence.SheetCheck} and never kept; what was read is forgotten once it was taken
 * or became too old.
 *
 * <p>Tables: {@code data_import}. Rows QMR-300 to QMR-302, QMR-299.
 */
package org.touchstone.dataimport;
