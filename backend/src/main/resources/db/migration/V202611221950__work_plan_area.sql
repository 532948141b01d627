-- What a lead internal quality assurer answers for through a team: sites and programmes of a centre, with dated leads and members.

create table work_plan_area (
    id         uuid         not null primary key,
    centre_id  uuid         not null,
    name       varchar(120) not null,
    starts_on  date         not null,
    ends_on    date,
    updated_at datetime(6)  not null,
    version    bigint       not null default 0,
    constraint work_plan_area_of_centre foreign key (centre_id) references centre (id),
    constraint work_plan_area_ends_after_start check (ends_on is null or ends_on >= starts_on),
    index work_plan_area_by_name (centre_id, name, id)
);

create table work_plan_area_site (
    area_id uuid not null,
    site_id uuid not null,
    primary key (area_id, site_id),
    constraint work_plan_area_site_of_area foreign key (area_id) references work_plan_area (id),
    constraint work_plan_area_site_is_site foreign key (site_id) references site (id)
);

create table work_plan_area_programme (
    area_id      uuid not null,
    programme_id uuid not null,
    primary key (area_id, programme_id),
    constraint work_plan_area_programme_of_area foreign key (area_id) references work_plan_area (id),
    constraint work_plan_area_programme_is_programme foreign key (programme_id) references programme (id)
);

create table work_plan_area_lead (
    id        uuid not null primary key,
    area_id   uuid not null,
    person_id uuid not null,
    starts_on date not null,
    ends_on   date,
    constraint work_plan_area_lead_of_area foreign key (area_id) references work_plan_area (id),
    constraint work_plan_area_lead_is_person foreign key (person_id) references person (id),
    constraint work_plan_area_lead_ends_after_start check (ends_on is null or ends_on >= starts_on),
    constraint work_plan_area_lead_once_a_day unique (area_id, starts_on),
    index work_plan_area_lead_of_person (person_id, starts_on)
);

create table work_plan_member (
    id           uuid   not null primary key,
    area_id      uuid   not null,
    person_id    uuid   not null,
    starts_on    date   not null,
    ends_on      date,
    reason_ended varchar(1000),
    version      bigint not null default 0,
    constraint work_plan_member_of_area foreign key (area_id) references work_plan_area (id),
    constraint work_plan_member_is_person foreign key (person_id) references person (id),
    constraint work_plan_member_ends_after_start check (ends_on is null or ends_on >= starts_on),
    constraint work_plan_member_once_a_day unique (area_id, person_id, starts_on),
    index work_plan_member_of_person (person_id, starts_on)
);
