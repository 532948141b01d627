package org.touchstone.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The recognition of each enrolment. */
@ApplicationScoped
class RecognitionRepository implements PanacheRepositoryBase<Recognition, UUID> {}
