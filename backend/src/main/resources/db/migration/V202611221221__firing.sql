-- What a day causes, part by part, and firings that failed: each is done by itself and tried again later.

create table day_work (
    day         date         not null,
    part        varchar(100) not null,
    done_at     datetime(6),
    attempts    smallint     not null default 0,
    next_try_at datetime(6),
    last_error  varchar(500),
    primary key (day, part),
    constraint day_work_of_day foreign key (day) references day_begun (day) on delete cascade,
    index day_work_due (part, done_at, day)
);

alter table deadline_firing
    add column outcome     varchar(10),
    add column attempts    smallint not null default 0,
    add column next_try_at datetime(6),
    add column last_error  varchar(500),
    add constraint deadline_firing_outcome_known check (outcome in ('FIRED', 'SKIPPED'));
