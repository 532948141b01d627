package org.touchstone.scheme;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Imports what the application ships before anything else asks for a rulebook. A file that changed
 * stops the start.
 */
@ApplicationScoped
class ImportSchemesAtStart {

    private static final int BEFORE_OTHERS = 100;

    private final SchemeImporter importer;

    ImportSchemesAtStart(SchemeImporter importer) {
        this.importer = importer;
    }

    void on(@Observes @Priority(BEFORE_OTHERS) StartupEvent start) {
        SchemeFile.shipped().forEach(importer::importOnce);
    }
}
