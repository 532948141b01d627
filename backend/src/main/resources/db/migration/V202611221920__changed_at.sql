-- When the database last wrote a record that a centre's own system keeps a copy of (QMR-310). The database's clock stamps it,
-- whichever instance or statement wrote; what may commit later than it was stamped is covered by the overlap of the readings.

alter table action
    add column changed_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
    add index action_by_change (changed_at, id),
    add index action_of_enrolment_by_change (enrolment_id, changed_at, id);

alter table recommendation
    add column changed_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
    add index recommendation_by_change (changed_at, id),
    add index recommendation_of_enrolment_by_change (enrolment_id, changed_at, id);

alter table visit
    add column changed_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
    add index visit_by_change (changed_at, id),
    add index visit_of_enrolment_by_change (enrolment_id, changed_at, id);

alter table restriction_block
    add column changed_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
    add index restriction_block_by_change (changed_at, id),
    add index restriction_block_of_enrolment_by_change (enrolment_id, changed_at, id);

alter table programme
    add column changed_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
    add index programme_by_change (changed_at, id),
    add index programme_of_enrolment_by_change (enrolment_id, changed_at, id);

alter table claim_lead_verifier
    add column changed_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
    add index claim_lead_verifier_by_change (changed_at, id),
    add index claim_lead_verifier_of_enrolment_by_change (enrolment_id, changed_at, id);

alter table claim_batch
    add column changed_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
    add index claim_batch_by_change (changed_at, id),
    add index claim_batch_of_enrolment_by_change (enrolment_id, changed_at, id);
