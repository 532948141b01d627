package org.touchstone.preparation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What was agreed about the people of a visit. */
@ApplicationScoped
class RosterRepository implements PanacheRepositoryBase<Roster, UUID> {}
