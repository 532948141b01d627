package org.touchstone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.TestFolder;

@QuarkusTest
class ContractTest extends ApiTest {

    @Test
    @DisplayName("QMR-312 the committed contract is the one the code generates")
    void committedEqualsGenerated() throws IOException {
        assertThat(Files.readString(Path.of("..", "openapi.yaml")))
                .as(
                        "Run: mvn -pl local,backend -DskipTests package && cp backend/target/openapi/openapi.yaml openapi.yaml")
                .isEqualTo(Files.readString(TestFolder.of("openapi", "openapi.yaml")));
    }
}
