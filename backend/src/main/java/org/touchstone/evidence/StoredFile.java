package org.touchstone.evidence;

import jakarta.persistence.Embeddable;

/**
 * What is known about a file in the store.
 *
 * @param sha256 of the content as it is stored, 64 hexadecimal digits
 */
@Embeddable
record StoredFile(
        String fileName, String mediaType, Long sizeBytes, String sha256, String storageKey) {}
