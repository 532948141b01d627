package org.touchstone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.JudgingFixture;
import org.touchstone.testing.RemovedChecks;
import org.touchstone.testing.TestFolder;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.visit.VisitState;

/**
 * Calls every operation of the contract as every role, at the caller's own and at another centre,
 * and holds the answers against {@code rights.yaml}. An operation without a row fails.
 */
@QuarkusTest
class RightsTest extends ApiTest {

    private static final int AT_A_TIME = 4;
    private static final String ANYONE = "ANYONE";
    private static final String SIGNED_IN = "SIGNED_IN";
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject JudgingFixture judging;

    @TestHTTPResource("/")
    URI api;

    /** One operation of the contract. */
    private record Operation(
            String id, String verb, String path, boolean multipart, String machineScope) {}

    private static List<Operation> operations() throws IOException {
        var contract =
                new ObjectMapper().readTree(TestFolder.of("openapi", "openapi.json").toFile());
        var operations = new ArrayList<Operation>();
        contract.get("paths")
                .fields()
                .forEachRemaining(
                        path ->
                                path.getValue()
                                        .fields()
                                        .forEachRemaining(
                                                verb -> {
                                                    if (VERBS.contains(verb.getKey())) {
                                                        operations.add(
                                                                new Operation(
                                                                        verb.getValue()
                                                                                .get("operationId")
                                                                                .asText(),
                                                                        verb.getKey(),
                                                                        path.getKey()
                                                                                .replace(
                                                                                        "/api/v1",
                                                                                        ""),
                                                                        verb.getValue()
                                                                                .at(
                                                                                        "/requestBody/content")
                                                                                .has(
                                                                                        "multipart/form-data"),
                                                                        verb.getValue()
                                                                                .path(
                                                                                        "x-machine-scope")
                                                                                .asText("")));
                                                    }
                                                }));
        return operations;
    }

    /** The table: operation → roles, or ANYONE, or SIGNED_IN. */
    private static Map<String, Set<String>> rights() throws IOException {
        var rights = new TreeMap<String, Set<String>>();
        JsonNode table =
                new ObjectMapper(new YAMLFactory())
                        .readTree(
                                Files.readString(
                                        Path.of("src", "test", "resources", "rights.yaml")));
        table.forEach(
                feature ->
                        feature.fields()
                                .forEachRemaining(
                                        row -> {
                                            var roles = new TreeSet<String>();
                                            row.getValue()
                                                    .forEach(role -> roles.add(role.asText()));
                                            rights.put(row.getKey(), roles);
                                        }));
        return rights;
    }

    @Test
    @DisplayName(
            "QMR-329 every operation of the contract has a row in the table of rights, and no row is without its operation")
    void tableIsComplete() throws IOException {
        assertThat(operations().stream().map(Operation::id))
                .containsExactlyInAnyOrderElementsOf(rights().keySet());
    }

    @Test
    @DisplayName(
            "QMR-298 an operation names a scope for machines exactly where a machine's role may call it")
    void scopesGoWithRoles() throws IOException {
        var rights = rights();
        var wrong =
                operations().stream()
                        .filter(
                                one -> {
                                    var roles = rights.get(one.id());
                                    var byRole =
                                            roles.contains(Role.MIS_CLIENT.name())
                                                    || roles.contains(SIGNED_IN)
                                                            && one.id().equals("getMe");
                                    return byRole == one.machineScope().isEmpty();
                                })
                        .map(Operation::id)
                        .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName(
            "QMR-329, QMR-327 each role × each operation answers as the table says; nobody gets in without a token")
    void eachRoleAgainstEachOperation() throws IOException {
        assertThat(wrongRoles(operations(), rights())).isEmpty();
    }

    /** What the answers to each role have in contradiction to the table. */
    private List<String> wrongRoles(List<Operation> operations, Map<String, Set<String>> rights) {
        var people = people(world.centre());
        return several(
                operations,
                operation ->
                        wrongRoles(
                                operation, rights.getOrDefault(operation.id(), Set.of()), people));
    }

    private List<String> wrongRoles(
            Operation operation, Set<String> allowed, Map<Role, String> people) {
        var wrong = new ArrayList<String>();
        if (allowed.contains(ANYONE)) {
            return wrong;
        }
        var withoutToken = status(operation, null, UUID.randomUUID());
        if (withoutToken != 401) {
            wrong.add(operation.id() + " without a token answers " + withoutToken);
        }
        for (var role : Role.values()) {
            var status = status(operation, people.get(role), UUID.randomUUID());
            var mayCall = allowed.contains(SIGNED_IN) || allowed.contains(role.name());
            if (mayCall == (status == 403) || status == 401 || status >= 500) {
                wrong.add(
                        operation.id()
                                + " as "
                                + role
                                + (mayCall ? " (allowed)" : " (not allowed)")
                                + " answers "
                                + status);
            }
        }
        return wrong;
    }

    /** Several operations at a time: one after the other, the table takes minutes. */
    private static List<String> several(
            List<Operation> operations, Function<Operation, List<String>> probe) {
        var workers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            return operations.stream()
                    .map(one -> CompletableFuture.supplyAsync(() -> probe.apply(one), workers))
                    .toList()
                    .stream()
                    .flatMap(answer -> answer.join().stream())
                    .toList();
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    @DisplayName(
            "QMR-329 the probe of roles reports a role too many and a role too few in the table, and nothing else")
    void noticesWrongRows() throws IOException {
        var operations = operations(Set.of("getVisit", "allocateVisit"));
        var rights = rights();
        rights.get("getVisit").remove(Role.PRACTITIONER.name());
        rights.get("allocateVisit").add(Role.HEAD_OF_CENTRE.name());

        assertThat(wrongRoles(operations, rights))
                .containsExactlyInAnyOrder(
                        "getVisit as PRACTITIONER (not allowed) answers 404",
                        "allocateVisit as HEAD_OF_CENTRE (allowed) answers 403");
    }

    @Test
    @DisplayName(
            "QMR-329 the probe of roles reports every role that gets in when an operation does not check roles any more")
    void noticesRemovedCheckOfRoles() throws IOException {
        var operations = operations(Set.of("getVisit", "approveConsortium", "allocateVisit"));
        var rights = rights();
        var gettingIn = new ArrayList<String>();
        for (var operation : operations) {
            for (var role : Role.values()) {
                if (!rights.get(operation.id()).contains(role.name())) {
                    gettingIn.add(operation.id() + " as " + role + " (not allowed)");
                }
            }
        }

        var reported = RemovedChecks.withoutRoles(() -> wrongRoles(operations, rights));

        assertThat(reported.stream().map(one -> one.replaceFirst(" answers \\d+$", "")))
                .containsExactlyInAnyOrderElementsOf(gettingIn)
                .isNotEmpty();
    }

    @Test
    @DisplayName(
            "QMR-328 the probe of rows reports roles that read another centre's visit when rows are not checked any more")
    void noticesRemovedCheckOfRows() throws IOException {
        var operations = operations(Set.of("getVisit", "listFindings"));

        var reported = RemovedChecks.withoutRows(() -> readingOthers(operations));

        assertThat(reported)
                .contains(
                        "getVisit of another centre as CENTRE_CONTACT answers 200",
                        "getVisit of another centre as REVIEWER answers 200",
                        "listFindings of another centre as REVIEWER answers 200");
    }

    private static List<Operation> operations(Set<String> ids) throws IOException {
        var chosen = operations().stream().filter(one -> ids.contains(one.id())).toList();
        assertThat(chosen).hasSize(ids.size());
        return chosen;
    }

    @Test
    @DisplayName(
            "QMR-328 whatever is read below another centre's visit is not there, for every role")
    void anotherCentresVisitIsNotThere() throws IOException {
        assertThat(readingOthers(operations())).isEmpty();
    }

    /** Which roles get an answer on another centre's visit. */
    private List<String> readingOthers(List<Operation> operations) {
        var mine = people(world.centre());
        var theirs = judging.visit(world.centre(), VisitState.REPORTED);
        var wrong = new ArrayList<String>();
        for (var operation : operations) {
            if (!operation.verb().equals("get")
                    || !operation.path().startsWith("/visits/{visitId}")) {
                continue;
            }
            for (var role : Role.values()) {
                var status = status(operation, mine.get(role), theirs.visitId());
                if (status != 404 && status != 403) {
                    wrong.add(
                            operation.id()
                                    + " of another centre as "
                                    + role
                                    + " answers "
                                    + status);
                }
            }
        }
        return wrong;
    }

    /** Everybody's token. */
    private Map<Role, String> people(TestCentre centre) {
        var people = new EnumMap<Role, String>(Role.class);
        for (var role : EnumSet.allOf(Role.class)) {
            var person =
                    role == Role.PLATFORM_ADMIN
                            ? world.platformAdmin()
                            : role.isCentreSide()
                                    ? world.person(role, Target.CENTRE, centre.centreId())
                                    : role == Role.REVIEWER
                                            ? world.person(
                                                    role, Target.ENROLMENT, centre.enrolmentId())
                                            : world.person(role, Target.AO, centre.aoId());
            people.put(role, person.token());
        }
        return people;
    }

    /**
     * The status that the person gets, by the plain client of the JDK: of these thousands of
     * answers nothing but the status is read.
     */
    private int status(Operation operation, String token, UUID id) {
        var path =
                operation
                        .path()
                        .replaceAll("\\{visitId}", id.toString())
                        .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var request =
                HttpRequest.newBuilder(api.resolve("/api/v1" + path))
                        .header("If-Match", "*")
                        .header("Accept", "*/*");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation.multipart()) {
            request.header("Content-Type", "multipart/form-data; boundary=part");
        } else {
            request.header("Content-Type", "application/json");
        }
        request.method(
                operation.verb().toUpperCase(Locale.ROOT),
                body(operation)
                        .map(HttpRequest.BodyPublishers::ofString)
                        .orElseGet(HttpRequest.BodyPublishers::noBody));
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(operation.id(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> body(Operation operation) {
        if (operation.multipart()) {
            return Optional.of(
                    "--part\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nMinutes\r\n--part--\r\n");
        }
        if (!Set.of("post", "put", "patch").contains(operation.verb())) {
            return Optional.empty();
        }
        // Moving the clock or reading all messages would disturb what else is tested; with an
        // unreadable body nothing happens.
        return Optional.of(operation.id().equals("moveTrainingClock") ? "[]" : "{}");
    }
}
