-- Who there is: awarding organisations, regions, centres, people, and what each person may do where.

create table awarding_organisation (
    id   uuid         not null primary key,
    code varchar(40)  not null,
    name varchar(200) not null,
    constraint awarding_organisation_code_is_unique unique (code)
);

create table region (
    id      uuid         not null primary key,
    ao_id   uuid         not null,
    name    varchar(120) not null,
    version bigint       not null default 0,
    constraint region_of_awarding_organisation foreign key (ao_id) references awarding_organisation (id),
    constraint region_name_is_unique unique (ao_id, name)
);

create table centre (
    id         uuid         not null primary key,
    number     varchar(20)  not null,
    name       varchar(200) not null,
    kind       varchar(40)  not null,
    nation     varchar(20)  not null,
    region_id  uuid         not null,
    size       varchar(20)  not null,
    status     varchar(20)  not null,
    version    bigint       not null default 0,
    constraint centre_number_is_unique unique (number),
    constraint centre_in_region foreign key (region_id) references region (id),
    constraint centre_nation_known check (nation in ('ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
    index centre_by_name (name, id)
);

create table person (
    id      uuid         not null primary key,
    subject varchar(255),
    name    varchar(200) not null,
    email   varchar(254),
    phone   varchar(40),
    machine boolean      not null default false,
    version bigint       not null default 0,
    constraint person_subject_is_unique unique (subject),
    constraint person_email_is_unique unique (email),
    index person_by_name (name, id)
);

create table assignment (
    id          uuid        not null primary key,
    person_id   uuid        not null,
    role        varchar(30) not null,
    target_kind varchar(20) not null,
    target_id   uuid        not null,
    starts_on   date        not null,
    ends_on     date,
    version     bigint      not null default 0,
    constraint assignment_of_person foreign key (person_id) references person (id),
    constraint assignment_ends_after_start check (ends_on is null or ends_on >= starts_on),
    index assignment_of_person_by_day (person_id, starts_on, ends_on),
    index assignment_at_target (target_id, role, starts_on)
);
