package org.touchstone.directory;

import java.util.UUID;

/** A site as other features know it; {@code country} is a code of ISO 3166. */
public record SiteSummary(
        UUID id, UUID centreId, String name, SiteKind kind, String country, boolean main) {}
