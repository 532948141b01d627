/**
 * Invented people, centres and reviews for a demonstration or a training installation: {@code
 * touchstone.sample-data=true}. Installed once into an empty database; production refuses to start
 * with it.
 *
 * <p>The people and centres are put into the tables; everything that happens afterwards happens
 * through the product's own interface, day by day along the business clock, so that states, dates,
 * notices and the audit timeline are those of real work. For that the installer acts as the sample
 * people while it runs, with a key that exists in memory only and only for that time.
 *
 * <p>Table: {@code sample_installation}. Files: {@code sample/*.yaml}.
 */
package org.touchstone.sample;
