package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How closely an assessor's decisions on one programme are looked at (IQA-070). */
@Schema(name = "RiskRating")
enum RiskRating {
    RED,
    AMBER,
    GREEN
}
