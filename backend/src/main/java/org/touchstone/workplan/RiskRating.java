package org.touchstone.workplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How closely an assessor's decisions on one programme are looked at (IQA-070). */
@Schema(name = "RiskRating")
public enum RiskRating {
    RED,
    AMBER,
    GREEN
}
