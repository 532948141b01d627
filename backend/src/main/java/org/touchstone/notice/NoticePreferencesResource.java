package org.touchstone.notice;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How I want to be told. */
@Path("/notice-preferences")
@Tag(name = "Notice")
class NoticePreferencesResource {

    private final NoticePreferences preferences;

    NoticePreferencesResource(NoticePreferences preferences) {
        this.preferences = preferences;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getNoticePreferences",
            summary = "How I am told, group by group, and what belongs to each group")
    public NoticePreferencesView get() {
        return preferences.mine();
    }

    @PUT
    @Authenticated
    @Operation(
            operationId = "saveNoticePreferences",
            summary = "Choose how to be told: at once, once a day, or in the product only",
            description =
                    "Replaces all choices. Notices on which something depends in law stay mailed at once.")
    public NoticePreferencesView save(
            @NotNull(message = "Send an object.") @Valid NoticePreferencesToSave request) {
        return preferences.save(request);
    }
}
