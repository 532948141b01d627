package org.touchstone.workplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether both sides agreed to the same thing. */
@Schema(name = "IqaAgreement")
enum Agreement {
    PROPOSED,
    AGREED
}
