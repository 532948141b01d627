package org.touchstone.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.testing.ApiTest;

/** Rulebooks reach the database once and stay as they were. */
@QuarkusTest
class SchemeImportTest extends ApiTest {

    private static final String QMR = "pearson-qmr/2016-17.yaml";

    @Inject SchemeImporter importer;

    @Inject ImportSchemesAtStart start;

    @Inject SchemeDirectory schemes;

    @Test
    @DisplayName(
            "QMR-337 started twice the database holds 10 objectives and 50 measures, not 20 and 100")
    void startedTwice() {
        start.on(null);
        start.on(null);

        var qmr = schemes.byCode("pearson-qmr", "2016-17").orElseThrow();
        assertThat(qmr.rulebook().objectives()).hasSize(10);
        assertThat(
                        world.count(
                                "select count(*) from scheme_version where scheme_code = 'pearson-qmr' and version = '2016-17'"))
                .isEqualTo(1);
        assertThat(
                        world.count(
                                "select count(*) from scheme_measure where scheme_version_id = ?1",
                                qmr.id()))
                .isEqualTo(50);
    }

    @Test
    @DisplayName("QMR-005 a published version that changed in its file is refused, with what to do")
    void changedFileIsRefused() {
        var changed =
                new SchemeFile(
                        QMR,
                        Rulebooks.text(QMR)
                                .replace(
                                        "amount: 3\n    unit: MONTHS",
                                        "amount: 4\n    unit: MONTHS"));

        assertThatThrownBy(() -> importer.importOnce(changed))
                .isInstanceOf(PublishedVersionChanged.class)
                .hasMessageContaining(QMR)
                .hasMessageContaining("never changes")
                .hasMessageContaining("new version");
        assertThat(
                        schemes.byCode("pearson-qmr", "2016-17")
                                .orElseThrow()
                                .rulebook()
                                .deadline(DeadlineRule.Kind.ACTION_DUE)
                                .amount())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("another kind of line ending is the same file")
    void lineEndingsDoNotMatter() {
        var windows = new SchemeFile(QMR, Rulebooks.text(QMR).replace("\n", "\r\n"));

        importer.importOnce(windows);

        assertThat(windows.checksum())
                .isEqualTo(new SchemeFile(QMR, Rulebooks.text(QMR)).checksum());
    }

    @Test
    @DisplayName("QMR-005 a new version leaves the old one, and what pinned it, as it was")
    void newVersionLeavesTheOld() {
        var pinned = schemes.byCode("pearson-qmr", "2016-17").orElseThrow();
        var next =
                anotherVersion(
                        text ->
                                text.replace(
                                        "amount: 3\n    unit: MONTHS",
                                        "amount: 4\n    unit: MONTHS"));

        importer.importOnce(next);

        assertThat(schemes.version(pinned.id()).rulebook()).isEqualTo(Rulebooks.qmr());
        var added = schemes.byCode("pearson-qmr", next.version()).orElseThrow();
        assertThat(added.id()).isNotEqualTo(pinned.id());
        assertThat(added.rulebook().deadline(DeadlineRule.Kind.ACTION_DUE).amount()).isEqualTo(4);
    }

    @Test
    @DisplayName("the version in force is the one that began last and has not ended")
    void current() {
        // Far in the past and closed again, so that no other test meets it.
        var old =
                anotherVersion(
                        text ->
                                text.replace(
                                        "effectiveFrom: 2016-09-01",
                                        "effectiveFrom: 1999-09-01\neffectiveTo: 2000-08-31"));
        importer.importOnce(old);

        world.setClock("2000-08-31T23:30");
        assertThat(schemes.current("pearson-qmr"))
                .map(SchemeVersion::version)
                .contains(old.version());
        world.setClock("2000-09-01T00:30");
        assertThat(schemes.current("pearson-qmr")).isEmpty();
        world.setClock("2016-11-15T09:00");
        assertThat(schemes.current("pearson-qmr")).map(SchemeVersion::version).contains("2016-17");
    }

    @Test
    @DisplayName("QMR-337 two instances that start at once import a version once")
    void twoAtOnce() throws Exception {
        var file = anotherVersion(text -> text);
        var together = new CyclicBarrier(2);
        Callable<Void> instance =
                () -> {
                    together.await();
                    importer.importOnce(file);
                    return null;
                };
        var instances = Executors.newFixedThreadPool(2);
        try {
            for (var done : instances.invokeAll(List.of(instance, instance))) {
                done.get();
            }
        } finally {
            instances.shutdownNow();
        }

        var imported = schemes.byCode("pearson-qmr", file.version()).orElseThrow();
        assertThat(
                        world.count(
                                "select count(*) from scheme_version where version = ?1",
                                file.version()))
                .isEqualTo(1);
        assertThat(
                        world.count(
                                "select count(*) from scheme_measure where scheme_version_id = ?1",
                                imported.id()))
                .isEqualTo(50);
    }

    @Test
    @DisplayName("a rulebook that contradicts itself is refused and leaves nothing behind")
    void contradictionsAreRefused() {
        var file =
                anotherVersion(
                        text ->
                                text.replace(
                                        "needsOneOf: [NOT_EVIDENCED]", "needsOneOf: [NOT_SEEN]"));

        assertThatThrownBy(() -> importer.importOnce(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NOT_SEEN");
        assertThat(schemes.byCode("pearson-qmr", file.version())).isEmpty();
    }

    @Test
    @DisplayName("a file whose path and content disagree is refused")
    void pathHasToAgree() {
        var file = new SchemeFile("pearson-qmr/1066-67.yaml", Rulebooks.text(QMR));

        assertThatThrownBy(() -> importer.importOnce(file))
                .hasMessageContaining("path and content");
    }

    @Test
    @DisplayName("an id that is no version is not found")
    void unknownId() {
        assertThatThrownBy(() -> schemes.version(Ids.next())).isInstanceOf(NotFound.class);
    }

    /**
     * A version of its own that was in force long ago, so that it never becomes the current one of
     * another test.
     */
    private SchemeFile anotherVersion(UnaryOperator<String> change) {
        var name = "test-" + world.number();
        var text =
                change.apply(Rulebooks.text(QMR)).replace("version: 2016-17", "version: " + name);
        if (text.contains("effectiveFrom: 2016-09-01")) {
            text =
                    text.replace(
                            "effectiveFrom: 2016-09-01",
                            "effectiveFrom: 1990-09-01\neffectiveTo: 1991-08-31");
        }
        return new SchemeFile("pearson-qmr/" + name + ".yaml", text);
    }
}
