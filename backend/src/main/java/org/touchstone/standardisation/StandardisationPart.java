package org.touchstone.standardisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody has to do with an event. */
@Schema(name = "StandardisationPart")
enum StandardisationPart {
    INVITED,
    ATTENDED,
    APOLOGIES
}
