-- Actions that belong to no visit: somebody of a centre is to do something, and somebody else of it accepts it as done.
-- Every action names its centre now, so that the tracker finds both kinds by it.

create sequence internal_action_reference start with 1 increment by 1 cache 20;

alter table action
    modify column visit_id uuid,
    modify column enrolment_id uuid,
    modify column scheme_version_id uuid,
    modify column report_version int,
    modify column objective varchar(20),
    add column centre_id uuid after kind,
    add column source varchar(30) after origin_id,
    add column source_id uuid after source,
    add column verifier_id uuid after owner_id;

update action a join enrolment e on e.id = a.enrolment_id set a.centre_id = e.centre_id, a.changed_at = a.changed_at;

alter table action
    modify column centre_id uuid not null,
    add constraint action_of_centre foreign key (centre_id) references centre (id),
    add constraint action_verified_by foreign key (verifier_id) references person (id),
    add constraint action_essential_whole check (kind <> 'ESSENTIAL' or visit_id is not null and enrolment_id is not null
        and scheme_version_id is not null and report_version is not null and objective is not null),
    add constraint action_internal_whole check (kind <> 'INTERNAL' or visit_id is null and enrolment_id is null
        and source is not null and source_id is not null and owner_id is not null and verifier_id is not null),
    add constraint action_source_known check (source is null or source in ('SAMPLE', 'OBSERVATION', 'MONITORING_POINT',
        'OBJECTIVE', 'TRAINING_NEED', 'STANDARDISATION', 'STANDARDS_RESULT')),
    add index action_of_centre_by_state (centre_id, state, due_on),
    add index action_of_centre_by_change (centre_id, changed_at, id),
    add index action_of_verifier (verifier_id, state, due_on),
    add index action_of_source (source_id, source, state);

alter table action_update
    add column evidence_place varchar(500) after no_evidence_reason;

-- The clock of such an action belongs to no visit either.
alter table deadline
    modify column visit_id uuid,
    modify column enrolment_id uuid;
