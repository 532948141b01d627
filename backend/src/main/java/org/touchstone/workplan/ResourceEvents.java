package org.touchstone.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.workplan.AreaEvents.OfCentre;

/** Facts about what a team can do and has to do it with; the centre's own. */
final class ResourceEvents {

    private ResourceEvents() {}

    /** A skill was recorded or changed. */
    record IqaSkillSaved(About about, UUID personId, String qualification) implements OfCentre {}

    /** Somebody else saw that a skill is there. */
    record IqaSkillVerified(About about, UUID personId, String qualification, UUID verifiedBy)
            implements OfCentre {}

    /** A training needs analysis was written or changed; ratings are not told. */
    record IqaAnalysisSaved(About about, UUID personId, LocalDate heldOn) implements OfCentre {}

    /** One of both signed a training needs analysis. */
    record IqaAnalysisSigned(About about, UUID personId, boolean asLead, boolean complete)
            implements OfCentre {}

    /** A check of another kind was recorded; in place holds why it stands for an analysis. */
    record IqaCheckRecorded(
            About about, UUID personId, SkillCheck.Kind kind, LocalDate heldOn, String inPlace)
            implements OfCentre {}

    /** Hours for a member were proposed. */
    record IqaTimeProposed(About about, UUID personId, BigDecimal hours) implements OfCentre {}

    /** One of both agreed to the hours. */
    record IqaTimeAgreed(About about, UUID personId, BigDecimal hours, boolean asLead)
            implements OfCentre {}

    /** A material for a member was proposed or changed. */
    record IqaMaterialSaved(
            About about, UUID personId, String reference, LocalDate neededBy, boolean available)
            implements OfCentre {}

    /** One of both agreed to a material. */
    record IqaMaterialAgreed(About about, UUID personId, String reference, boolean asLead)
            implements OfCentre {}

    /** Somebody declared a conflict of interest, or that there is none. */
    record IqaConflictDeclared(About about, UUID personId, Conflict.Kind kind)
            implements OfCentre {}

    /** A declared conflict was judged, or it ended. */
    record IqaConflictReviewed(About about, UUID personId, Conflict.State from, Conflict.State to)
            implements OfCentre {}
}
