-- Who leads which reviewers, and which of them were standardised for a cycle.

create table visit_team (
    id        uuid         not null primary key,
    ao_id     uuid         not null,
    name      varchar(120) not null,
    leader_id uuid         not null,
    version   bigint       not null default 0,
    constraint visit_team_name_is_unique unique (ao_id, name),
    constraint visit_team_of_awarding_organisation foreign key (ao_id) references awarding_organisation (id),
    constraint visit_team_led_by foreign key (leader_id) references person (id),
    index visit_team_by_leader (leader_id)
);

create table visit_team_member (
    ao_id     uuid     not null,
    person_id uuid     not null,
    team_id   uuid     not null,
    capacity  smallint,
    primary key (ao_id, person_id),
    constraint visit_team_member_of_team foreign key (team_id) references visit_team (id),
    constraint visit_team_member_is_person foreign key (person_id) references person (id),
    index visit_team_member_by_team (team_id)
);

create table visit_standardisation (
    id       uuid         not null primary key,
    cycle_id uuid         not null,
    title    varchar(200) not null,
    held_on  date         not null,
    version  bigint       not null default 0,
    constraint visit_standardisation_of_cycle foreign key (cycle_id) references cycle (id),
    index visit_standardisation_in_order (cycle_id, held_on, id)
);

create table visit_standardisation_attendance (
    session_id uuid        not null,
    person_id  uuid        not null,
    outcome    varchar(20) not null,
    primary key (session_id, person_id),
    constraint visit_standardisation_attendance_of_session foreign key (session_id) references visit_standardisation (id),
    constraint visit_standardisation_attendance_outcome_known check (outcome in ('STANDARDISED', 'NOT_YET', 'ABSENT')),
    index visit_standardisation_of_person (person_id, session_id)
);
