package org.touchstone.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code scheme_version} without its content. */
record StoredVersion(
        UUID id,
        String scheme,
        String version,
        String title,
        String checksum,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        Instant importedAt) {}
