package org.touchstone.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.security.Role;

/** A member of staff in a role beside nominee, head and practitioner. */
@Schema(name = "CentreStaffRow")
record CentreStaffRow(
        @Schema(required = true) Role role,
        @Schema(required = true) CentrePeopleView.Staff person) {}
