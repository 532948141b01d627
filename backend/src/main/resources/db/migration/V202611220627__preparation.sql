-- What both sides arrange for a visit: the agenda, who comes, what they write to each other; and how the visit was conducted.

create table preparation_agenda (
    visit_id             uuid        not null primary key,
    number               int         not null,
    edited_by            uuid        not null,
    edited_at            datetime(6) not null,
    reviewer_accepted_by uuid,
    reviewer_accepted_at datetime(6),
    contact_accepted_by  uuid,
    contact_accepted_at  datetime(6),
    told_meeting         varchar(300),
    version              bigint      not null default 0,
    constraint preparation_agenda_of_visit foreign key (visit_id) references visit (id),
    constraint preparation_agenda_edited_by_person foreign key (edited_by) references person (id),
    constraint preparation_agenda_counts_from_one check (number >= 1)
);

create table preparation_agenda_item (
    visit_id  uuid         not null,
    place     int          not null,
    day       int          not null,
    starts_at varchar(5)   not null,
    ends_at   varchar(5)   not null,
    type      varchar(40)  not null,
    subject   varchar(300) not null,
    persons   varchar(500),
    room      varchar(200),
    primary key (visit_id, place),
    constraint preparation_agenda_item_of_agenda foreign key (visit_id) references preparation_agenda (visit_id),
    constraint preparation_agenda_item_day_counts_from_one check (day >= 1),
    constraint preparation_agenda_item_ends_after_start check (ends_at > starts_at)
);

create table preparation_roster (
    visit_id       uuid   not null primary key,
    agreement_note varchar(2000),
    version        bigint not null default 0,
    constraint preparation_roster_of_visit foreign key (visit_id) references visit (id)
);

create table preparation_invitation (
    id           uuid        not null primary key,
    visit_id     uuid        not null,
    person_id    uuid        not null,
    centre_id    uuid        not null,
    state        varchar(20) not null,
    invited_at   datetime(6),
    answered_at  datetime(6),
    answer_note  varchar(1000),
    mails        int         not null default 0,
    version      bigint      not null default 0,
    constraint preparation_invitation_once unique (visit_id, person_id),
    constraint preparation_invitation_to_visit foreign key (visit_id) references visit (id),
    constraint preparation_invitation_of_person foreign key (person_id) references person (id),
    constraint preparation_invitation_from_centre foreign key (centre_id) references centre (id),
    constraint preparation_invitation_state_known check (state in ('PLANNED', 'INVITED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'ABSENT')),
    index preparation_invitation_of_one (person_id, invited_at, id)
);

create table preparation_invitation_programme (
    invitation_id uuid not null,
    programme_id  uuid not null,
    primary key (invitation_id, programme_id),
    constraint preparation_invitation_programme_of foreign key (invitation_id) references preparation_invitation (id)
);

create table preparation_message (
    id          uuid          not null primary key,
    visit_id    uuid          not null,
    person_id   uuid          not null,
    acting_role varchar(30)   not null,
    text        varchar(4000) not null,
    at          datetime(6)   not null,
    constraint preparation_message_at_visit foreign key (visit_id) references visit (id),
    constraint preparation_message_by_person foreign key (person_id) references person (id),
    index preparation_message_in_order (visit_id, at, id)
);

create table preparation_meeting (
    id          uuid          not null primary key,
    visit_id    uuid          not null,
    type        varchar(40)   not null,
    held_at     datetime(6)   not null,
    persons     varchar(1000) not null,
    note        varchar(4000),
    recorded_by uuid          not null,
    recorded_at datetime(6)   not null,
    version     bigint        not null default 0,
    constraint preparation_meeting_at_visit foreign key (visit_id) references visit (id),
    constraint preparation_meeting_by_person foreign key (recorded_by) references person (id),
    constraint preparation_meeting_type_known check (type in ('QN_MEETING', 'PRACTITIONERS_MEETING', 'SYSTEMS_AND_RECORDS',
        'EXAMINATIONS_OFFICE', 'SENIOR_MANAGERS', 'SITE_TOUR', 'OTHER')),
    index preparation_meeting_in_order (visit_id, held_at, id)
);
