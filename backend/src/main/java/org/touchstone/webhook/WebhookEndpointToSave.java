package org.touchstone.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;

/** An endpoint as it shall stand. */
@Schema(name = "WebhookEndpointToSave")
record WebhookEndpointToSave(
        @NotBlank(message = "Enter the address.")
                @Size(max = 500, message = "An address has at most {max} characters.")
                @Schema(
                        required = true,
                        description =
                                "A public host by its name, over HTTPS, at port 443 or 8443, without user name and password.",
                        examples = "https://hooks.example.org/touchstone")
                String address,
        @Size(max = 200, message = "A description has at most {max} characters.")
                @Schema(examples = "Student records")
                String description,
        @NotNull(message = "Choose what the endpoint is told of.")
                @Size(max = 20, message = "Choose at most {max} types.")
                @Schema(required = true, description = "What it is told of; at least one type.")
                List<WebhookType> types) {

    WebhookEndpoint.Details details(AddressGuard guard) {
        var broken = new ArrayList<Violation>();
        guard.objection(address.strip())
                .ifPresent(
                        why ->
                                broken.add(
                                        new Violation(
                                                "/address",
                                                WebhookProblem.ADDRESS_NOT_ALLOWED,
                                                why)));
        if (types.isEmpty() || types.stream().anyMatch(type -> type == null)) {
            broken.add(Violation.of("/types", WebhookProblem.EVENT_TYPE_REQUIRED));
        } else if (types.contains(WebhookType.PING)) {
            broken.add(Violation.of("/types", WebhookProblem.EVENT_TYPE_NOT_CHOOSABLE));
        }
        RulesBroken.throwIfAny(broken);
        return new WebhookEndpoint.Details(
                address.strip(),
                description == null || description.isBlank() ? null : description.strip(),
                EnumSet.copyOf(types));
    }
}
