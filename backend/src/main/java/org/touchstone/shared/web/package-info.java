/**
 * HTTP manners: entity tags and preconditions, request ids, deep links of the single-page
 * application, the contract.
 */
package org.touchstone.shared.web;
