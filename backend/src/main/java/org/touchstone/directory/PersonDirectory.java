package org.touchstone.directory;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Reads people. No authorisation: the caller has decided before. */
public interface PersonDirectory {

    /**
     * @throws org.touchstone.shared.problem.NotFound if there is none
     */
    PersonSummary require(UUID id);

    /**
     * The person with that e-mail address, put on record if there is none.
     *
     * @param phone may be null
     */
    PersonSummary keep(String name, String email, String phone);

    /**
     * Puts a machine on record, which is nobody's account by itself: whoever keeps its credentials
     * knows their subjects.
     *
     * @param homeAoId the awarding organisation that does so; null where a centre does
     */
    PersonSummary addMachine(String name, UUID homeAoId);

    /** Those of the ids that exist, in one query. Null ids are passed over. */
    Map<UUID, PersonSummary> byIds(Collection<UUID> ids);

    /** Those on record with one of the addresses, by the address in small letters, in one query. */
    Map<String, PersonSummary> byEmails(Collection<String> emails);
}
