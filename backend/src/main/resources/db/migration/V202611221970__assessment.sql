-- What a centre's assessors decide of its learners' work: the population from which internal quality assurers sample.

create table assessment (
    id           uuid        not null primary key,
    centre_id    uuid        not null,
    sender_key   varchar(80) not null,
    learner      varchar(60) not null,
    programme_id uuid        not null,
    unit         varchar(40) not null,
    assessor_id  uuid        not null,
    method       varchar(20) not null,
    site_id      uuid,
    state        varchar(12) not null,
    assessed_on  date,
    version      bigint      not null default 0,
    constraint assessment_of_centre foreign key (centre_id) references centre (id),
    constraint assessment_on_programme foreign key (programme_id) references programme (id),
    constraint assessment_by_person foreign key (assessor_id) references person (id),
    constraint assessment_at_site foreign key (site_id) references site (id),
    constraint assessment_key_once unique (centre_id, sender_key),
    constraint assessment_method_known check (method in ('ASSIGNMENT', 'OBSERVATION', 'WORK_PRODUCT', 'DISCUSSION', 'QUESTIONING', 'WITNESS_TESTIMONY', 'PRIOR_LEARNING', 'EXAMINATION', 'OTHER')),
    constraint assessment_state_known check (state in ('IN_PROGRESS', 'ASSESSED', 'WITHDRAWN', 'CERTIFICATED')),
    constraint assessment_day_fits check (state <> 'ASSESSED' or assessed_on is not null),
    index assessment_by_learner (centre_id, learner, sender_key),
    index assessment_by_assessor (centre_id, assessor_id, sender_key),
    index assessment_by_programme (centre_id, programme_id, assessor_id, unit, state)
);
