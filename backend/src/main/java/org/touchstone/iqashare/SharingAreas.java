package org.touchstone.iqashare;

import java.util.Set;
import java.util.UUID;

/** Whose areas of responsibility there are; the feature that keeps them implements it. */
public interface SharingAreas {

    /** An area as a share names it. */
    record SharingArea(UUID id, UUID centreId, String name) {}

    /**
     * The area, if the caller leads it today.
     *
     * @throws org.touchstone.shared.problem.NotFound if it is not the caller's to see
     * @throws org.touchstone.shared.problem.Refused 403 if somebody else leads it
     */
    SharingArea led(UUID areaId);

    /** The areas that the caller leads today. */
    Set<UUID> ledByCaller();
}
