-- Addresses of centres that are told of events, the events, and their deliveries with every attempt.

create table webhook_endpoint (
    id              uuid         not null primary key,
    centre_id       uuid         not null,
    address         varchar(500) not null,
    description     varchar(200),
    state           varchar(20)  not null,
    off_reason      varchar(20),
    off_at          datetime(6),
    secret          varchar(200) not null,
    previous_secret varchar(200),
    previous_until  datetime(6),
    created_at      datetime(6)  not null,
    last_success_at datetime(6),
    version         bigint       not null default 0,
    constraint webhook_endpoint_of_centre foreign key (centre_id) references centre (id),
    constraint webhook_endpoint_state_known check (state in ('ACTIVE', 'SWITCHED_OFF')),
    constraint webhook_endpoint_off_with_reason check ((state = 'ACTIVE') = (off_reason is null)),
    constraint webhook_endpoint_off_reason_known check (off_reason is null or off_reason in ('BY_HAND', 'GONE', 'UNANSWERED')),
    index webhook_endpoint_by_age (centre_id, created_at, id)
);

create table webhook_endpoint_type (
    endpoint_id uuid        not null,
    type        varchar(40) not null,
    primary key (endpoint_id, type),
    constraint webhook_type_of_endpoint foreign key (endpoint_id) references webhook_endpoint (id) on delete cascade
);

create table webhook_event (
    id          uuid        not null primary key,
    centre_id   uuid        not null,
    type        varchar(40) not null,
    occurred_at datetime(6) not null,
    stored_at   datetime(6) not null,
    body        text        not null,
    constraint webhook_event_of_centre foreign key (centre_id) references centre (id),
    index webhook_event_by_time (centre_id, occurred_at, id),
    index webhook_event_by_age (stored_at)
);

create table webhook_delivery (
    id              uuid        not null primary key,
    endpoint_id     uuid        not null,
    event_id        uuid        not null,
    state           varchar(20) not null,
    attempts        smallint    not null default 0,
    began_at        datetime(6) not null,
    next_try_at     datetime(6),
    last_attempt_at datetime(6),
    outcome         varchar(30),
    status          smallint,
    duration_ms     int,
    delivered_at    datetime(6),
    constraint webhook_delivery_once unique (endpoint_id, event_id),
    constraint webhook_delivery_to_endpoint foreign key (endpoint_id) references webhook_endpoint (id) on delete cascade,
    constraint webhook_delivery_of_event foreign key (event_id) references webhook_event (id) on delete cascade,
    constraint webhook_delivery_state_known check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    index webhook_delivery_due (state, next_try_at),
    index webhook_delivery_of_endpoint_due (endpoint_id, state, next_try_at)
);

create table webhook_attempt (
    id          uuid        not null primary key,
    delivery_id uuid        not null,
    at          datetime(6) not null,
    outcome     varchar(30) not null,
    status      smallint,
    duration_ms int         not null,
    constraint webhook_attempt_of_delivery foreign key (delivery_id) references webhook_delivery (id) on delete cascade,
    index webhook_attempt_by_time (delivery_id, at, id)
);
