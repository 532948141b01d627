package org.touchstone.directory;

import java.util.UUID;

/** A person as other features know them. E-mail and phone may be null. */
public record PersonSummary(UUID id, String name, String email, String phone) {}
