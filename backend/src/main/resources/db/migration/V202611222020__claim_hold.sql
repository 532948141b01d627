-- A learner's result that must not be claimed for the time being, because internal quality assurance disagreed with it (IQA-078).
create table claim_hold (
    id            uuid          not null primary key,
    centre_id     uuid          not null,
    programme_id  uuid          not null,
    learner       varchar(60)   not null,
    unit          varchar(40)   not null,
    reason        varchar(500)  not null,
    source_id     uuid          not null,
    placed_at     datetime(6)   not null,
    placed_on     date          not null,
    freed_at      datetime(6),
    freed_because varchar(2000),
    version       bigint        not null default 0,
    open_of       uuid as (if(freed_at is null, source_id, null)) virtual,
    constraint claim_hold_of_centre foreign key (centre_id) references centre (id),
    constraint claim_hold_on_programme foreign key (programme_id) references programme (id),
    constraint claim_hold_once unique (open_of),
    constraint claim_hold_freed_whole check ((freed_at is null) = (freed_because is null)),
    index claim_hold_in_force (programme_id, freed_at, learner),
    index claim_hold_of_centre_in_order (centre_id, placed_at, id)
);
