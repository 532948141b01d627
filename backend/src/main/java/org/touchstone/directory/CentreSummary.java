package org.touchstone.directory;

import java.util.UUID;
import org.touchstone.shared.time.Nation;

/** A centre as other features know it. */
public record CentreSummary(UUID id, String number, String name, Nation nation, UUID regionId) {}
