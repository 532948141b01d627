-- Derived dates with the rule that gave them, and each of their firings as a row, so that it happens once.

create table deadline (
    id           uuid         not null primary key,
    kind         varchar(40)  not null,
    visit_id     uuid         not null,
    enrolment_id uuid         not null,
    about_type   varchar(60)  not null,
    about_id     uuid         not null,
    due_on       date         not null,
    words        varchar(500) not null,
    state        varchar(10)  not null,
    settled_on   date,
    nation       varchar(20)  not null,
    repeat_every smallint,
    version      bigint       not null default 0,
    live_key     varchar(120) as (if(settled_on is null, concat(kind, ' ', about_id), null)) virtual,
    constraint deadline_state_known check (state in ('OPEN', 'MET', 'MISSED', 'VOID')),
    constraint deadline_one_live unique (live_key),
    index deadline_of_visit (visit_id, due_on),
    index deadline_about (about_id, kind)
);

create table deadline_firing (
    deadline_id uuid        not null,
    step        varchar(40) not null,
    fires_on    date        not null,
    fired_at    datetime(6),
    primary key (deadline_id, step),
    constraint deadline_firing_of_deadline foreign key (deadline_id) references deadline (id),
    index deadline_firing_due (fired_at, fires_on)
);
