-- The secret address of a person's calendar; only its hash is kept.

create table calendar_feed (
    person_id   uuid        not null primary key,
    secret_hash char(64)    not null,
    made_at     datetime(6) not null,
    constraint calendar_feed_secret unique (secret_hash)
);
