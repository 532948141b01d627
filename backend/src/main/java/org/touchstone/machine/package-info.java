/**
 * Machine accounts: the systems of a centre, or of an awarding organisation, that call the API by
 * themselves (QMR-298).
 *
 * <p>An account acts for one centre or one awarding organisation and for nobody else; its scopes
 * narrow what it may do. Its credentials are clients of the identity provider, made and removed
 * from here: whoever makes one is shown its secret once, and nothing of ours keeps it. What decides
 * is always our own row, asked at each request, so that revoking acts at once also on tokens that
 * were given before. See ADR 0015.
 */
package org.touchstone.machine;
