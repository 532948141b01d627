package org.touchstone.preparation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a conversation of the visit was. The names are the codes of the schemes' agenda item types,
 * so that an agenda and the log of the day speak of the same thing.
 */
@Schema(name = "MeetingType")
enum MeetingType {
    QN_MEETING,
    PRACTITIONERS_MEETING,
    SYSTEMS_AND_RECORDS,
    EXAMINATIONS_OFFICE,
    SENIOR_MANAGERS,
    SITE_TOUR,
    OTHER
}
