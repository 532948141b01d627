-- What a centre does about a result of internal verification, standards verification or a review (QMR-250).

create sequence improvement_action_reference start with 1 increment by 1 cache 20;

create table claim_improvement (
    id           uuid          not null primary key,
    reference    varchar(20)   not null,
    enrolment_id uuid          not null,
    source       varchar(4)    not null,
    result_id    uuid,
    visit_id     uuid,
    subject_area varchar(120),
    words        varchar(2000) not null,
    owner_id     uuid,
    due_on       date          not null,
    state        varchar(12)   not null,
    opened_by    uuid          not null,
    opened_on    date          not null,
    ended_by     uuid,
    ended_on     date,
    outcome      varchar(2000),
    version      bigint        not null default 0,
    constraint claim_improvement_reference_is_unique unique (reference),
    constraint claim_improvement_of_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint claim_improvement_about_result foreign key (result_id) references claim_standards_result (id),
    constraint claim_improvement_about_visit foreign key (visit_id) references visit (id),
    constraint claim_improvement_owned_by foreign key (owner_id) references person (id),
    constraint claim_improvement_opened_by_person foreign key (opened_by) references person (id),
    constraint claim_improvement_ended_by_person foreign key (ended_by) references person (id),
    constraint claim_improvement_source_known check (source in ('IV', 'SV', 'QMR')),
    constraint claim_improvement_source_whole check ((source = 'SV') = (result_id is not null) and (source = 'QMR') = (visit_id is not null)),
    constraint claim_improvement_state_known check (state in ('OPEN', 'DONE', 'WITHDRAWN')),
    constraint claim_improvement_ended_whole check ((state = 'OPEN') = (ended_on is null)),
    index claim_improvement_in_order (enrolment_id, due_on, id),
    index claim_improvement_of_result (result_id, state),
    index claim_improvement_of_owner (owner_id, state, due_on)
);
