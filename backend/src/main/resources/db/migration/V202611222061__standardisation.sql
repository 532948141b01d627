-- Standardisation events of a centre: planned, minuted, and who was there.

create table standardisation_event (
    id           uuid         not null primary key,
    centre_id    uuid         not null,
    programme_id uuid         not null,
    title        varchar(200) not null,
    held_on      date         not null,
    state        varchar(10)  not null,
    material     varchar(4000),
    decisions    varchar(8000),
    reason       varchar(1000),
    planned_by   uuid         not null,
    minuted_by   uuid,
    version      bigint       not null default 0,
    constraint standardisation_event_at_centre foreign key (centre_id) references centre (id),
    constraint standardisation_event_of_programme foreign key (programme_id) references programme (id),
    constraint standardisation_event_planned_by_person foreign key (planned_by) references person (id),
    constraint standardisation_event_minuted_by_person foreign key (minuted_by) references person (id),
    constraint standardisation_event_state_known check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint standardisation_event_minuted check (state <> 'HELD' or (decisions is not null and minuted_by is not null)),
    index standardisation_event_at_centre_by_day (centre_id, held_on, id),
    index standardisation_event_of_programme_by_day (programme_id, state, held_on)
);

create table standardisation_unit (
    event_id uuid         not null,
    unit     varchar(200) not null,
    primary key (event_id, unit),
    constraint standardisation_unit_of_event foreign key (event_id) references standardisation_event (id)
);

create table standardisation_person (
    event_id  uuid        not null,
    person_id uuid        not null,
    part      varchar(10) not null,
    primary key (event_id, person_id),
    constraint standardisation_person_of_event foreign key (event_id) references standardisation_event (id),
    constraint standardisation_person_is_person foreign key (person_id) references person (id),
    constraint standardisation_person_part_known check (part in ('INVITED', 'ATTENDED', 'APOLOGIES')),
    index standardisation_person_by_person (person_id, part)
);
