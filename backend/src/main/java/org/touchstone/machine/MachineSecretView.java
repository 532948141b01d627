package org.touchstone.machine;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/** A machine account with the secret of its new credential, which is shown this once. */
@Schema(name = "MachineSecret")
record MachineSecretView(
        @Schema(required = true) MachineAccountView account,
        @Schema(required = true, examples = "touchstone-10001-k7m2p9xa") String clientId,
        @Schema(
                        required = true,
                        description =
                                "Keep it with your other secrets: it is shown in this answer and nowhere else.",
                        examples = "3Jc9vQm2k7Xr0tYbLw8sNfHdPzAeUgViKoTqRj5Ml6E")
                String secret,
        @Schema(
                        required = true,
                        description = "Where the machine gets its tokens.",
                        examples =
                                "https://sign-in.example.org/realms/touchstone/protocol/openid-connect/token")
                String tokenAddress)
        implements Versioned {

    @Override
    public long version() {
        return account.version();
    }

    /** Without the secret, so that no log can take it. */
    @Override
    public String toString() {
        return "MachineSecretView[" + clientId + "]";
    }
}
