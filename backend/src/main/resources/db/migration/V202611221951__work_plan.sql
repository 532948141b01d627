-- The strategic plan of an area and period: versions with their content as rows. An item keeps its id from version to version (ADR 0016).

create sequence work_plan_reference start with 1 increment by 1 cache 20;

create table work_plan (
    id         uuid        not null primary key,
    reference  varchar(20) not null,
    area_id    uuid        not null,
    centre_id  uuid        not null,
    starts_on  date        not null,
    ends_on    date        not null,
    state      varchar(10) not null,
    version    bigint      not null default 0,
    constraint work_plan_reference_is_unique unique (reference),
    constraint work_plan_of_area foreign key (area_id) references work_plan_area (id),
    constraint work_plan_of_centre foreign key (centre_id) references centre (id),
    constraint work_plan_state_known check (state in ('OPEN', 'CLOSED', 'ARCHIVED')),
    constraint work_plan_ends_after_start check (ends_on >= starts_on),
    index work_plan_of_area_by_day (area_id, starts_on),
    index work_plan_of_centre_by_day (centre_id, starts_on, id)
);

create table work_plan_version (
    id             uuid         not null primary key,
    plan_id        uuid         not null,
    number         int          not null,
    state          varchar(12)  not null,
    based_on       uuid,
    purpose        text,
    circumstances  text,
    risks          text,
    snapshot       mediumtext   not null,
    snapshot_on    date         not null,
    summary        text,
    created_at     datetime(6)  not null,
    created_by     uuid         not null,
    updated_at     datetime(6)  not null,
    published_at   datetime(6),
    published_by   uuid,
    content_hash   varchar(64),
    superseded_at  datetime(6),
    reason_dropped varchar(1000),
    version        bigint       not null default 0,
    open_of        uuid as (if(state in ('DRAFT', 'CONSULTATION'), plan_id, null)) virtual,
    published_of   uuid as (if(state = 'PUBLISHED', plan_id, null)) virtual,
    constraint work_plan_version_of_plan foreign key (plan_id) references work_plan (id),
    constraint work_plan_version_from foreign key (based_on) references work_plan_version (id),
    constraint work_plan_version_created_by_person foreign key (created_by) references person (id),
    constraint work_plan_version_published_by_person foreign key (published_by) references person (id),
    constraint work_plan_version_state_known check (state in ('DRAFT', 'CONSULTATION', 'PUBLISHED', 'SUPERSEDED', 'DISCARDED')),
    constraint work_plan_version_published_whole check (state not in ('PUBLISHED', 'SUPERSEDED')
        or (published_at is not null and published_by is not null and content_hash is not null)),
    constraint work_plan_version_number_is_unique unique (plan_id, number),
    constraint work_plan_version_one_open unique (open_of),
    constraint work_plan_version_one_published unique (published_of)
);

create table work_plan_priority (
    version_id uuid          not null,
    item_id    uuid          not null,
    ranking    smallint      not null,
    title      varchar(200)  not null,
    reason     varchar(2000),
    driver     varchar(20)   not null,
    primary key (version_id, item_id),
    constraint work_plan_priority_of_version foreign key (version_id) references work_plan_version (id),
    constraint work_plan_priority_ranked_once unique (version_id, ranking)
);

create table work_plan_criterion (
    version_id uuid          not null,
    item_id    uuid          not null,
    position   smallint      not null,
    statement  varchar(2000) not null,
    measure    varchar(500),
    unit       varchar(60),
    baseline   decimal(12, 2),
    target     decimal(12, 2),
    by_on      date,
    source     varchar(20)   not null,
    primary key (version_id, item_id),
    constraint work_plan_criterion_of_version foreign key (version_id) references work_plan_version (id)
);

create table work_plan_activity (
    version_id       uuid         not null,
    item_id          uuid         not null,
    kind             varchar(30)  not null,
    title            varchar(200) not null,
    programme_id     uuid,
    site_id          uuid,
    from_on          date         not null,
    to_on            date         not null,
    effort_hours     decimal(8, 2),
    responsible_id   uuid,
    countersigner_id uuid,
    primary key (version_id, item_id),
    constraint work_plan_activity_of_version foreign key (version_id) references work_plan_version (id),
    constraint work_plan_activity_of_programme foreign key (programme_id) references programme (id),
    constraint work_plan_activity_at_site foreign key (site_id) references site (id),
    constraint work_plan_activity_done_by foreign key (responsible_id) references person (id),
    constraint work_plan_activity_signed_by foreign key (countersigner_id) references person (id),
    constraint work_plan_activity_ends_after_start check (to_on >= from_on),
    index work_plan_activity_of_person (responsible_id, to_on),
    index work_plan_activity_in_order (version_id, from_on, item_id)
);

-- The lead looks at the team's work: at a date, within a window, or after something happened.
create table work_plan_point (
    version_id    uuid         not null,
    item_id       uuid         not null,
    title         varchar(200) not null,
    from_on       date,
    to_on         date,
    after_event   varchar(30),
    after_count   smallint,
    progress      boolean      not null,
    quality       boolean      not null,
    other_method  varchar(500),
    primary key (version_id, item_id),
    constraint work_plan_point_of_version foreign key (version_id) references work_plan_version (id),
    constraint work_plan_point_ends_after_start check (to_on is null or to_on >= from_on)
);

-- Whatever an item of a version names more than one of: people, programmes, sites, other items, codes or words.
create table work_plan_link (
    version_id uuid          not null,
    item_id    uuid          not null,
    kind       varchar(20)   not null,
    position   smallint      not null,
    target_id  uuid,
    words      varchar(1000),
    primary key (version_id, item_id, kind, position),
    constraint work_plan_link_of_version foreign key (version_id) references work_plan_version (id),
    constraint work_plan_link_names_one check ((target_id is null) <> (words is null)),
    index work_plan_link_to (target_id, kind)
);
