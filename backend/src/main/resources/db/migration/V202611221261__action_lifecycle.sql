-- The rest of an action's life: tasks below it, extensions of its date, what it came from and what became of it.

alter table action
    add column origin_id uuid after subject_tag,
    add column effective_by uuid after effective_on,
    add index action_of_origin (origin_id),
    add fulltext index action_words (words);

alter table recommendation
    add column origin_id uuid after subject_tag,
    add index recommendation_of_origin (origin_id);

-- A point of the next report that takes an earlier recommendation further.
alter table judging_point
    add column origin_id uuid after subject_tag;

alter table action_update drop constraint action_update_kind_known;
alter table action_update
    add constraint action_update_kind_known check (kind in ('PROGRESS', 'SUBMISSION', 'ACCEPTED', 'RETURNED', 'OWNER_ASSIGNED',
        'EXTENSION_ASKED', 'EXTENSION_GRANTED', 'EXTENSION_REFUSED', 'WITHDRAWN', 'CONVERTED', 'EFFECTIVE'));

create table action_task (
    id         uuid          not null primary key,
    action_id  uuid          not null,
    words      varchar(1000) not null,
    owner_id   uuid,
    due_on     date,
    done_on    date,
    done_by    uuid,
    created_at datetime(6)   not null,
    version    bigint        not null default 0,
    constraint action_task_of_action foreign key (action_id) references action (id),
    constraint action_task_owned_by foreign key (owner_id) references person (id),
    constraint action_task_done_by_person foreign key (done_by) references person (id),
    index action_task_in_order (action_id, created_at, id),
    index action_task_of_owner (owner_id, action_id)
);

create table action_extension (
    id             uuid          not null primary key,
    action_id      uuid          not null,
    state          varchar(20)   not null,
    due_before     date          not null,
    grounds        varchar(4000),
    wanted_due_on  date,
    asked_by       uuid,
    asked_at       datetime(6),
    granted_due_on date,
    reason         varchar(4000),
    decided_by     uuid,
    decided_at     datetime(6),
    version        bigint        not null default 0,
    open_key       uuid as (if(state = 'ASKED', action_id, null)) virtual,
    constraint action_extension_of_action foreign key (action_id) references action (id),
    constraint action_extension_asked_by_person foreign key (asked_by) references person (id),
    constraint action_extension_decided_by_person foreign key (decided_by) references person (id),
    constraint action_extension_state_known check (state in ('ASKED', 'GRANTED', 'REFUSED', 'LAPSED')),
    constraint action_extension_granted_with_day check (state <> 'GRANTED' or granted_due_on is not null),
    constraint action_extension_one_open unique (open_key),
    index action_extension_of_action_in_order (action_id, id)
);
