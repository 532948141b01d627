package org.touchstone.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.touchstone.scheme.MeasureMatch.Field;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;

/** Reading and searching the guide. */
@ApplicationScoped
class SchemeService {

    private final SchemeRepository versions;
    private final SchemeDirectory schemes;
    private final Clock clock;

    SchemeService(SchemeRepository versions, SchemeDirectory schemes, Clock clock) {
        this.versions = versions;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Transactional
    Paged<SchemeVersionRow> list(String scheme, PageQuery page) {
        var today = LocalDate.now(clock);
        var current = new HashMap<String, Optional<UUID>>();
        var stored = versions.page(scheme, page);
        var rows =
                stored.items().stream()
                        .map(
                                version ->
                                        SchemeVersionRow.of(
                                                version,
                                                current.computeIfAbsent(
                                                                version.scheme(),
                                                                code ->
                                                                        versions.inForce(
                                                                                        code, today)
                                                                                .map(
                                                                                        StoredVersion
                                                                                                ::id))
                                                        .filter(version.id()::equals)
                                                        .isPresent()))
                        .toList();
        return new Paged<>(rows, stored.next());
    }

    @Transactional
    SchemeVersionView get(String scheme, String version) {
        return SchemeVersionView.of(require(scheme, version));
    }

    @Transactional
    Paged<ObjectiveView> objectives(String scheme, String version, Boolean certificationLinked) {
        var rulebook = require(scheme, version).rulebook();
        return new Paged<>(
                rulebook.objectives().stream()
                        .filter(
                                objective ->
                                        certificationLinked == null
                                                || objective.certificationLinked()
                                                        == certificationLinked)
                        .map(objective -> ObjectiveView.of(rulebook, objective))
                        .toList(),
                null);
    }

    @Transactional
    Paged<MeasureView> changes(String scheme, String version) {
        var rulebook = require(scheme, version).rulebook();
        return new Paged<>(
                rulebook.changes().stream()
                        .map(
                                measure ->
                                        MeasureView.of(
                                                rulebook,
                                                rulebook.objectiveOf(measure.ref()),
                                                measure))
                        .toList(),
                null);
    }

    @Transactional
    Paged<MeasureMatch> search(String scheme, String version, String typed, int limit) {
        var found = require(scheme, version);
        var named = named(found.rulebook(), typed.trim());
        if (!named.isEmpty()) {
            return new Paged<>(named, null);
        }
        var words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return new Paged<>(List.of(), null);
        }
        return new Paged<>(
                versions.search(found.id(), words.expression(), limit).stream()
                        .map(ref -> match(found.rulebook(), ref, words))
                        .toList(),
                null);
    }

    private static List<MeasureMatch> named(Rulebook rulebook, String reference) {
        Predicate<Measure> asked =
                measure ->
                        measure.ref().equalsIgnoreCase(reference)
                                || rulebook.objectiveOf(measure.ref())
                                        .code()
                                        .equalsIgnoreCase(reference);
        return rulebook.measures()
                .filter(asked)
                .map(measure -> match(rulebook, measure, List.of()))
                .toList();
    }

    private static MeasureMatch match(Rulebook rulebook, String ref, SearchWords words) {
        var measure = rulebook.measure(ref);
        var snippets =
                Stream.of(
                                words.in(Field.STATEMENT, measure.statement()),
                                words.in(Field.GUIDANCE, measure.guidance()),
                                words.in(
                                        Field.EVIDENCE, String.join("; ", measure.evidenceTypes())),
                                words.in(Field.NOTE, rulebook.notesOf(measure)))
                        .flatMap(Optional::stream)
                        .toList();
        return match(rulebook, measure, snippets);
    }

    private static MeasureMatch match(
            Rulebook rulebook, Measure measure, List<MeasureMatch.Snippet> snippets) {
        var objective = rulebook.objectiveOf(measure.ref());
        return new MeasureMatch(
                measure.ref(), objective.code(), objective.title(), measure.statement(), snippets);
    }

    private SchemeVersion require(String scheme, String version) {
        return schemes.byCode(scheme, version).orElseThrow(() -> new NotFound("scheme version"));
    }
}
