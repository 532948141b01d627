package org.touchstone.directory;

import java.util.UUID;
import org.touchstone.shared.time.Nation;

/** What can change about a centre. */
public record CentreDetails(
        String name,
        CentreKind kind,
        Nation nation,
        UUID regionId,
        CentreSize size,
        CentreStatus status) {}
