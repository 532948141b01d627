/**
 * The whole product on one machine: a real MariaDB, a real Keycloak and the packaged application,
 * each a child process.
 *
 * <p>{@link org.touchstone.local.LocalStack} starts, watches, restarts and stops them; everything
 * they keep lies in one folder ({@code .touchstone}). {@link org.touchstone.local.EmbeddedDatabase}
 * is also what the application's own tests run against. Nothing in here is part of a production
 * installation.
 */
package org.touchstone.local;
