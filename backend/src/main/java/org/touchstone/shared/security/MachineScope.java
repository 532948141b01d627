package org.touchstone.shared.security;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a machine account may do: the closed list of scopes. */
@Schema(
        description =
                "What a machine account may do. `x-machine-scope` names it on each operation; one without it is closed to machines.")
public enum MachineScope {
    @JsonProperty("centre:read")
    CENTRE_READ("centre:read", true),
    @JsonProperty("visits:read")
    VISITS_READ("visits:read", true),
    @JsonProperty("programmes:read")
    PROGRAMMES_READ("programmes:read", true),
    @JsonProperty("programmes:write")
    PROGRAMMES_WRITE("programmes:write", false),
    @JsonProperty("registrations:read")
    REGISTRATIONS_READ("registrations:read", true),
    @JsonProperty("registrations:write")
    REGISTRATIONS_WRITE("registrations:write", false),
    @JsonProperty("staff:read")
    STAFF_READ("staff:read", false),
    @JsonProperty("staff:write")
    STAFF_WRITE("staff:write", false),
    @JsonProperty("verifiers:read")
    VERIFIERS_READ("verifiers:read", false),
    @JsonProperty("verifiers:write")
    VERIFIERS_WRITE("verifiers:write", false),
    @JsonProperty("assessments:read")
    ASSESSMENTS_READ("assessments:read", false),
    @JsonProperty("assessments:write")
    ASSESSMENTS_WRITE("assessments:write", false),
    @JsonProperty("claims:read")
    CLAIMS_READ("claims:read", true),
    @JsonProperty("claims:write")
    CLAIMS_WRITE("claims:write", false),
    @JsonProperty("actions:read")
    ACTIONS_READ("actions:read", true),
    @JsonProperty("actions:write")
    ACTIONS_WRITE("actions:write", false),
    @JsonProperty("engagement:write")
    ENGAGEMENT_WRITE("engagement:write", false),
    @JsonProperty("webhooks:read")
    WEBHOOKS_READ("webhooks:read", false);

    private final String code;
    private final boolean forOrganisations;

    MachineScope(String code, boolean forOrganisations) {
        this.code = code;
        this.forOrganisations = forOrganisations;
    }

    /** Its name in the contract, such as {@code programmes:write}. */
    public String code() {
        return code;
    }

    /**
     * Whether a machine of an awarding organisation may have it too: it then reads of all its
     * centres what they share with it. All others are for a centre's own machines.
     */
    public boolean isForOrganisations() {
        return forOrganisations;
    }

    /** The scope of that code. */
    public static MachineScope of(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no scope " + code));
    }
}
