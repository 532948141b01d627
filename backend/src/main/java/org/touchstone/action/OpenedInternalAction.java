package org.touchstone.action;

import java.util.UUID;

/** An internal action that has just been opened, with its number for people. */
public record OpenedInternalAction(UUID id, String reference) {}
