/**
 * Who asks, as which role, and for which rows.
 *
 * <p>The identity provider says who it is; dated assignments in our own database say what the
 * person may do where. An operation names the roles that may call it once, with
 * {@code @RolesAllowed} on the resource method. A caller who holds none of them anywhere is
 * answered 403. A service then calls {@link org.touchstone.shared.security.Viewer#requireOn} with
 * the row's ownership: a caller for whom none of those roles is in effect on that very row is
 * answered 404, so the rights of two memberships never add up and nothing leaks.
 *
 * <p>A machine account is narrowed once more: it may call only what {@link
 * org.touchstone.shared.security.OpenToMachines} opens to a scope it has.
 */
package org.touchstone.shared.security;
