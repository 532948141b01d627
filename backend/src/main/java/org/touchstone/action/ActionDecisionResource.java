package org.touchstone.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Decisions about an action's date, its end and its effect (QMR-194, QMR-195). */
@Path("/")
@Tag(name = "Action")
class ActionDecisionResource {

    private final ExtensionService extensions;
    private final EndingService endings;

    ActionDecisionResource(ExtensionService extensions, EndingService endings) {
        this.extensions = extensions;
        this.endings = endings;
    }

    @POST
    @Path("/essential-actions/{actionId}/ask-extension")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(
            operationId = "askActionExtension",
            summary = "Ask for a later due date",
            description = "On the due day at the latest. Until it is granted the date stays.")
    public ActionView ask(
            @RestPath UUID actionId,
            @NotNull(message = "Say why and until when.") @Valid
                    ActionRequests.AskExtension request) {
        return extensions.ask(actionId, request);
    }

    @POST
    @Path("/essential-actions/{actionId}/extend")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.QUALITY_MANAGER)
    @Operation(
            operationId = "extendAction",
            summary = "Set a later due date, asked for or not",
            description = "The first due date stays on record.")
    public ActionView extend(
            @RestPath UUID actionId,
            @NotNull(message = "Choose the new date and say why.") @Valid
                    ActionRequests.Extend request) {
        return extensions.extend(actionId, request);
    }

    @POST
    @Path("/essential-actions/{actionId}/refuse-extension")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.QUALITY_MANAGER)
    @Operation(
            operationId = "refuseActionExtension",
            summary = "Refuse the later date that was asked for")
    public ActionView refuse(
            @RestPath UUID actionId,
            @NotNull(message = "Say why.") @Valid ActionRequests.Reason request) {
        return extensions.refuse(actionId, request);
    }

    @POST
    @Path("/essential-actions/{actionId}/withdraw")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.QUALITY_MANAGER)
    @Operation(operationId = "withdrawAction", summary = "Take the action back, with a reason")
    public ActionView withdraw(
            @RestPath UUID actionId,
            @NotNull(message = "Say why.") @Valid ActionRequests.Reason request) {
        return endings.withdraw(actionId, request);
    }

    @POST
    @Path("/essential-actions/{actionId}/convert")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.QUALITY_MANAGER)
    @Operation(
            operationId = "convertAction",
            summary = "Turn the action into a recommendation, which has no date",
            description = "`successor` of the answer is the recommendation.")
    public ActionView convert(
            @RestPath UUID actionId,
            @NotNull(message = "Say why.") @Valid ActionRequests.Convert request) {
        return endings.convert(actionId, request);
    }

    @POST
    @Path("/essential-actions/{actionId}/confirm-effect")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.REVIEWER, Roles.QUALITY_MANAGER})
    @Operation(
            operationId = "confirmActionEffect",
            summary = "Note that what was done had its effect",
            description = "The third fact, after done and accepted. By whoever monitors it.")
    public ActionView confirmEffect(
            @RestPath UUID actionId,
            @NotNull(message = "Send a note, or an empty object.") @Valid
                    ActionRequests.Verify request) {
        return endings.confirmEffect(actionId, request);
    }
}
