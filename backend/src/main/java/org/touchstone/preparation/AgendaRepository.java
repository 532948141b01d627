package org.touchstone.preparation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Agendas by their visit. */
@ApplicationScoped
class AgendaRepository implements PanacheRepositoryBase<Agenda, UUID> {}
