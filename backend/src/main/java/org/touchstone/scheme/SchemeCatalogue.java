package org.touchstone.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.touchstone.shared.problem.NotFound;

/**
 * Rulebooks as read from the database, each kept in memory after its first use. Nothing can go
 * stale: a version never changes, and which version is in force is asked for each time.
 */
@ApplicationScoped
class SchemeCatalogue implements SchemeDirectory {

    private final SchemeRepository versions;
    private final Clock clock;
    private final Map<UUID, SchemeVersion> read = new ConcurrentHashMap<>();
    private final Map<String, UUID> byName = new ConcurrentHashMap<>();

    SchemeCatalogue(SchemeRepository versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public SchemeVersion version(UUID id) {
        var known = read.get(id);
        return known != null
                ? known
                : readIn(versions.find(id).orElseThrow(() -> new NotFound("scheme version")));
    }

    @Override
    @Transactional
    public Optional<SchemeVersion> byCode(String scheme, String version) {
        var known = byName.get(scheme + "/" + version);
        return known != null
                ? Optional.of(read.get(known))
                : versions.find(scheme, version).map(this::readIn);
    }

    @Override
    @Transactional
    public Optional<SchemeVersion> current(String scheme) {
        return versions.inForce(scheme, LocalDate.now(clock)).map(stored -> version(stored.id()));
    }

    private SchemeVersion readIn(StoredVersion stored) {
        var rulebook = RulebookFormat.fromJson(versions.content(stored.id()));
        var version = new SchemeVersion(stored.id(), stored.checksum(), rulebook);
        read.put(stored.id(), version);
        byName.put(stored.scheme() + "/" + stored.version(), stored.id());
        return version;
    }
}
