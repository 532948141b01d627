package org.touchstone.scheme;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.touchstone.shared.Ids;

/** The only writer of published versions. Importing a file again changes nothing (QMR-337). */
@ApplicationScoped
class SchemeImporter {

    private final SchemeRepository versions;
    private final Clock clock;

    SchemeImporter(SchemeRepository versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Brings a file into the database if it is not there yet.
     *
     * @throws PublishedVersionChanged if it is there with another content
     * @throws IllegalStateException if the rulebook contradicts itself or its path
     */
    @Transactional
    void importOnce(SchemeFile file) {
        var known = versions.find(file.scheme(), file.version());
        if (known.isPresent()) {
            requireSame(known.get(), file);
            return;
        }
        var rulebook = read(file);
        var id = Ids.next();
        versions.insertUnlessThere(
                id, rulebook, file.checksum(), RulebookFormat.toJson(rulebook), clock.instant());
        var stored = versions.find(file.scheme(), file.version()).orElseThrow();
        if (!stored.id().equals(id)) {
            // Another instance was first; it also wrote the measures.
            requireSame(stored, file);
            return;
        }
        var position = 0;
        for (var measure : rulebook.measures().toList()) {
            versions.insertMeasure(id, ++position, measure, rulebook.notesOf(measure));
        }
        Log.infof(
                "Imported %s, version %s, with %d measures",
                file.scheme(), file.version(), position);
    }

    private static Rulebook read(SchemeFile file) {
        Rulebook rulebook;
        try {
            rulebook = RulebookFormat.fromYaml(file.text());
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalStateException(
                    "schemes/%s cannot be read.".formatted(file.path()), unreadable);
        }
        if (!rulebook.scheme().equals(file.scheme())
                || !rulebook.version().equals(file.version())) {
            throw new IllegalStateException(
                    "schemes/%s calls itself %s %s; path and content have to agree."
                            .formatted(file.path(), rulebook.scheme(), rulebook.version()));
        }
        var faults = RulebookCheck.faultsOf(rulebook);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "schemes/%s does not hold together: %s."
                            .formatted(file.path(), String.join("; ", faults)));
        }
        return rulebook;
    }

    private static void requireSame(StoredVersion stored, SchemeFile file) {
        if (!stored.checksum().equals(file.checksum())) {
            throw new PublishedVersionChanged(stored, file);
        }
    }
}
