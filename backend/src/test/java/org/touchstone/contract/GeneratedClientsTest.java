package org.touchstone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

/**
 * The Java client that is generated from the committed contract compiles as a whole, and the
 * example of the guide works with it against the running application. Its twin in TypeScript is
 * checked and run by {@code npm run example} and {@code integrator.spec.ts}.
 */
@QuarkusTest
class GeneratedClientsTest extends ApiTest {

    private static final Path CLIENT = Path.of("target", "client", "src", "main", "java");
    private static final Path CLASSES = Path.of("target", "client", "classes");
    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "java", "ClaimDay.java");
    private static final String SECRET = "a secret + more";

    @Inject Learners learners;
    @Inject CaseFixture cases;

    private HttpServer identityProvider;
    private TestPerson machine;

    /** What a program ended with. */
    private record Ended(int status, String said) {}

    @BeforeEach
    void startIdentityProvider() throws IOException {
        identityProvider =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        identityProvider.createContext(
                "/token",
                exchange -> {
                    var form =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    var genuine =
                            form.equals(
                                    "grant_type=client_credentials&client_id=mis&client_secret=a+secret+%2B+more");
                    var answer =
                            genuine
                                    ? "{\"access_token\": \"" + machine.token() + "\"}"
                                    : "{\"error\": \"invalid_client\"}";
                    var bytes = answer.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(genuine ? 200 : 401, bytes.length);
                    try (var body = exchange.getResponseBody()) {
                        body.write(bytes);
                    }
                });
        identityProvider.start();
    }

    @AfterEach
    void stopIdentityProvider() {
        identityProvider.stop(0);
    }

    @Test
    @DisplayName(
            "QMR-312 the generated Java client compiles, and with it the example sends a programme, asks the gate and reads the actions")
    void javaClient() throws Exception {
        compile();
        var centre = world.centre();
        machine = world.person(Role.MIS_CLIENT, Target.CENTRE, centre.centreId());
        var reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        var visit = cases.visit(centre, 2016, VisitState.REPORTED, reviewer);
        // More than one page of fifty.
        cases.publish(centre, visit, texts(55), List.of());
        var qualification = learners.covered(centre.aoId()).number();

        var first = run(centre.number(), qualification, SECRET);
        assertThat(first.status()).as(first.said()).isZero();
        assertThat(first.said())
                .contains(
                        "Programme SPORT-L3-Y1: ADDED",
                        "Not claimable",
                        "- PROGRAMME_NOT_APPROVED: ");
        assertThat(first.said().lines().filter(line -> line.startsWith("Action ")).distinct())
                .hasSize(55);
        assertThat(run(centre.number(), qualification, SECRET).said())
                .contains("Programme SPORT-L3-Y1: UNCHANGED");

        var elsewhere = run(world.centre().number(), qualification, SECRET);
        assertThat(elsewhere.status()).isEqualTo(1);
        assertThat(elsewhere.said()).contains("Refused with 404", "\"code\":\"NOT_FOUND\"");
        assertThat(run(centre.number(), qualification, "wrong").said()).contains("No token: 401");
    }

    private static List<String> texts(int count) {
        var texts = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            texts.add("Do " + i);
        }
        return texts;
    }

    private static void compile() throws Exception {
        Files.createDirectories(CLASSES);
        var arguments =
                new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", CLASSES.toString(), "-cp"));
        arguments.add(classpath());
        try (var sources = Files.walk(CLIENT)) {
            sources.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .forEach(arguments::add);
        }
        arguments.add(EXAMPLE.toString());
        var list = Files.write(Path.of("target", "client", "arguments"), arguments);
        var compiled = program(Map.of(), "javac", "-J-Xmx512m", "-J-XX:+UseSerialGC", "@" + list);
        assertThat(compiled.status()).as(compiled.said()).isZero();
    }

    private Ended run(String centre, String qualification, String secret) throws Exception {
        return program(
                Map.of(
                        "TOUCHSTONE_URL",
                        "http://localhost:" + RestAssured.port,
                        "TOKEN_ENDPOINT",
                        "http://localhost:" + identityProvider.getAddress().getPort() + "/token",
                        "CLIENT_ID",
                        "mis",
                        "CLIENT_SECRET",
                        secret,
                        "CENTRE",
                        centre,
                        "QUALIFICATION",
                        qualification,
                        "PROGRAMME_KEY",
                        "SPORT-L3-Y1"),
                "java",
                "-Xmx64m",
                "-cp",
                CLASSES + ":" + classpath(),
                "ClaimDay");
    }

    private static String classpath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static Ended program(Map<String, String> settings, String... command)
            throws IOException, InterruptedException {
        var said = Files.createTempFile(Path.of("target"), "program", ".txt");
        command[0] = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(settings);
        var process = builder.start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(command[0] + " ended").isTrue();
            return new Ended(process.exitValue(), Files.readString(said));
        } finally {
            process.destroyForcibly();
            Files.delete(said);
        }
    }
}
