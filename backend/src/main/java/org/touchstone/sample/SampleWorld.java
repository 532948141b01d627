package org.touchstone.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everybody and everything that the stories are about. */
class SampleWorld {

    /** A centre with its people; {@code nominee} is null where the post is vacant. */
    record SampleCentre(
            UUID id,
            UUID enrolmentId,
            String number,
            String name,
            List<UUID> sites,
            List<Offer> offers,
            SamplePerson nominee,
            SamplePerson head,
            List<SamplePerson> practitioners) {}

    /** A programme for a qualification. */
    record Offer(UUID programmeId, String qualificationNumber, String title, int learners) {

        /** By which the centre's own system knows it. */
        String key() {
            return key(qualificationNumber);
        }

        static String key(String qualificationNumber) {
            return qualificationNumber.replace('/', '-');
        }
    }

    private final UUID aoId;
    private final LocalDate previousStart;
    private final LocalDate currentStart;
    private final LocalDate today;
    private final Map<String, SamplePerson> people = new LinkedHashMap<>();
    private final Map<String, SampleCentre> centres = new LinkedHashMap<>();

    SampleWorld(UUID aoId, LocalDate currentStart, LocalDate today) {
        this.aoId = aoId;
        this.previousStart = currentStart.minusYears(1);
        this.currentStart = currentStart;
        this.today = today;
    }

    void add(SamplePerson person) {
        people.put(person.name(), person);
    }

    void add(SampleCentre centre) {
        centres.put(centre.number(), centre);
    }

    UUID aoId() {
        return aoId;
    }

    LocalDate previousStart() {
        return previousStart;
    }

    LocalDate currentStart() {
        return currentStart;
    }

    LocalDate today() {
        return today;
    }

    SamplePerson person(String name) {
        return people.get(name);
    }

    SampleCentre centre(String number) {
        return centres.get(number);
    }

    List<SampleCentre> centres() {
        return List.copyOf(centres.values());
    }
}
