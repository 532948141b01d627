-- What belongs to a centre: sites, arrangements with others, consortia, named duties.

alter table person
    add column home_ao_id uuid,
    add constraint person_kept_by_awarding_organisation foreign key (home_ao_id) references awarding_organisation (id);

alter table centre
    add constraint centre_kind_known check (kind in ('COLLEGE', 'SCHOOL', 'UNIVERSITY', 'TRAINING_PROVIDER', 'EMPLOYER', 'PRISON', 'OTHER')),
    add constraint centre_size_known check (size in ('SMALL', 'MEDIUM', 'LARGE', 'VERY_LARGE')),
    add constraint centre_status_known check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED')),
    add index centre_of_region (region_id, number);

create table site (
    id                 uuid         not null primary key,
    centre_id          uuid         not null,
    name               varchar(200) not null,
    kind               varchar(20)  not null,
    address            varchar(500) not null,
    country            char(2)      not null,
    main               boolean      not null,
    approval_type      varchar(20)  not null,
    approval_reference varchar(60),
    closed_on          date,
    version            bigint       not null default 0,
    main_of            uuid as (if(main, centre_id, null)) virtual,
    constraint site_of_centre foreign key (centre_id) references centre (id),
    constraint site_kind_known check (kind in ('LEAD', 'MULTI_SITE', 'SATELLITE', 'SUBCONTRACTED')),
    constraint site_approval_known check (approval_type in ('NATIONAL', 'INTERNATIONAL')),
    constraint site_one_main unique (main_of),
    constraint site_name_is_unique unique (centre_id, name)
);

create table arrangement (
    id         uuid         not null primary key,
    centre_id  uuid         not null,
    kind       varchar(20)  not null,
    partner    varchar(200),
    programmes varchar(500),
    starts_on  date         not null,
    ends_on    date,
    version    bigint       not null default 0,
    constraint arrangement_of_centre foreign key (centre_id) references centre (id),
    constraint arrangement_kind_known check (kind in ('COLLABORATION', 'DISTANCE_LEARNING')),
    constraint arrangement_ends_after_start check (ends_on is null or ends_on >= starts_on),
    index arrangement_by_centre (centre_id, starts_on)
);

create table consortium (
    id             uuid         not null primary key,
    ao_id          uuid         not null,
    name           varchar(200) not null,
    approved_on    date         not null,
    programmes     varchar(500),
    lead_centre_id uuid         not null,
    version        bigint       not null default 0,
    constraint consortium_of_awarding_organisation foreign key (ao_id) references awarding_organisation (id),
    constraint consortium_led_by foreign key (lead_centre_id) references centre (id),
    constraint consortium_name_is_unique unique (ao_id, name),
    index consortium_by_lead (lead_centre_id)
);

-- The other members; the lead stands on the consortium itself.
create table consortium_member (
    consortium_id uuid not null,
    centre_id     uuid not null,
    primary key (consortium_id, centre_id),
    constraint consortium_member_of foreign key (consortium_id) references consortium (id),
    constraint consortium_member_is_centre foreign key (centre_id) references centre (id),
    index consortium_by_member (centre_id)
);

create table centre_duty (
    centre_id uuid        not null,
    duty      varchar(30) not null,
    person_id uuid        not null,
    primary key (centre_id, duty),
    constraint centre_duty_of_centre foreign key (centre_id) references centre (id),
    constraint centre_duty_of_person foreign key (person_id) references person (id),
    constraint centre_duty_known check (duty in ('OVERSIGHT', 'REGISTRATION_AND_CLAIMS', 'QUALITY_REVIEW'))
);
