package org.touchstone.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir Path folder;

    @Test
    @DisplayName("a part gets the port of its last start again")
    void remembers() {
        var first = ports().of("keycloak");

        assertThat(ports().of("keycloak")).isEqualTo(first);
    }

    @Test
    @DisplayName("a remembered port that something else has taken is replaced for good")
    void picksAgainWhenTaken() throws Exception {
        var first = ports().of("keycloak");

        int second;
        try (var taken = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
            second = ports().of("keycloak");
            assertThat(second).isNotEqualTo(first);
        }

        assertThat(ports().of("keycloak")).isEqualTo(second);
    }

    @Test
    @DisplayName("two parts never get the same port")
    void keepsPartsApart() throws Exception {
        var first = ports().of("keycloak");
        Files.writeString(
                folder.resolve("ports.properties"),
                "keycloak=" + first + "\nmariadb=" + first + "\n");

        var ports = ports();

        assertThat(ports.of("keycloak")).isEqualTo(first);
        assertThat(ports.of("mariadb")).isNotEqualTo(first);
    }

    @Test
    @DisplayName("a damaged file is as good as none")
    void survivesNonsense() throws Exception {
        Files.writeString(folder.resolve("ports.properties"), "keycloak=eighty\n");

        assertThat(ports().of("keycloak")).isPositive();
    }

    @Test
    @DisplayName("TOUCHSTONE_PORT is a number or nothing")
    void readsTheChosenPort() {
        assertThat(LocalStack.port("")).isEqualTo(8080);
        assertThat(LocalStack.port(" 8090 ")).isEqualTo(8090);
        for (var wrong : new String[] {"eighty", "0", "-1", "65536"}) {
            assertThatThrownBy(() -> LocalStack.port(wrong))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageContaining("TOUCHSTONE_PORT")
                    .hasMessageContaining(wrong);
        }
    }

    private Ports ports() {
        return new Ports(folder.resolve("ports.properties"));
    }
}
