package org.touchstone.scheme;

/**
 * A shipped file differs from the version that was published under its name. The application does
 * not start.
 */
class PublishedVersionChanged extends IllegalStateException {

    PublishedVersionChanged(StoredVersion stored, SchemeFile file) {
        super(
                ("schemes/%s is not what this database imported on %s (checksum %s, now %s). A published version never changes:"
                                + " put the file back as it was, and publish the correction as a new version in a file of its own.")
                        .formatted(
                                file.path(),
                                stored.importedAt(),
                                stored.checksum(),
                                file.checksum()));
    }
}
