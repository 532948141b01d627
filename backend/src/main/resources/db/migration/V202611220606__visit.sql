-- A scheme's year, and the case: one planned look at one centre under one scheme version.

create sequence visit_reference start with 1 increment by 1 cache 20;

create table cycle (
    id                uuid        not null primary key,
    ao_id             uuid        not null,
    scheme_code       varchar(60) not null,
    scheme_version_id uuid        not null,
    name              varchar(40) not null,
    starts_on         date        not null,
    ends_on           date        not null,
    window_from       date        not null,
    window_to         date        not null,
    opened_at         datetime(6),
    version           bigint      not null default 0,
    constraint cycle_name_is_unique unique (ao_id, scheme_code, name),
    constraint cycle_of_awarding_organisation foreign key (ao_id) references awarding_organisation (id),
    constraint cycle_window_inside check (starts_on <= window_from and window_from <= window_to and window_to <= ends_on)
);

create table visit (
    id                uuid        not null primary key,
    reference         varchar(20) not null,
    cycle_id          uuid        not null,
    enrolment_id      uuid        not null,
    scheme_version_id uuid        not null,
    state             varchar(20) not null,
    reviewer_id       uuid,
    start_on          date,
    end_on            date,
    version           bigint      not null default 0,
    constraint visit_reference_is_unique unique (reference),
    constraint visit_once_per_cycle unique (cycle_id, enrolment_id),
    constraint visit_of_cycle foreign key (cycle_id) references cycle (id),
    constraint visit_of_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint visit_state_known check (state in ('DUE', 'ALLOCATED', 'PROPOSED', 'AGREED', 'CONFIRMED', 'IN_PROGRESS',
        'CONDUCTED', 'REPORTED', 'CLOSED', 'CANCELLED', 'NOT_PERMITTED', 'DEFERRED', 'WITHDRAWN')),
    index visit_of_enrolment_by_state (enrolment_id, state),
    index visit_of_reviewer (reviewer_id, state)
);
