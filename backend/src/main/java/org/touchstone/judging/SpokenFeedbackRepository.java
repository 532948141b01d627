package org.touchstone.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The spoken feedback of each visit. */
@ApplicationScoped
class SpokenFeedbackRepository implements PanacheRepositoryBase<SpokenFeedback, UUID> {}
