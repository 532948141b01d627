package org.touchstone.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is known about a file in the store.
 *
 * @param sha256 of the content as it is stored, 64 hexadecimal digits
 */
@Embeddable
record StoredFile(
        @Column(updatable = false) String fileName,
        @Column(updatable = false) String mediaType,
        @Column(updatable = false) Long sizeBytes,
        @Column(updatable = false) String sha256,
        @Column(updatable = false) String storageKey) {}
