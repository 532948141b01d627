/**
 * The rulebooks of awarding organisations as versioned data: objectives and measures, scales,
 * timings, labels and consequences. A published version never changes; whoever works by it stores
 * its id and asks {@link org.touchstone.scheme.SchemeDirectory} for it.
 *
 * <p>Versions are files under {@code resources/schemes}, listed in {@code schemes/index.txt}. At
 * start every file that this database has not seen is imported; a file that differs from what was
 * imported stops the application.
 *
 * <p>Owns the tables {@code scheme_version} and {@code scheme_measure}. Publishes the read door
 * {@code SchemeDirectory} and the immutable records below {@code SchemeVersion}; fires and hears no
 * events.
 */
package org.touchstone.scheme;
