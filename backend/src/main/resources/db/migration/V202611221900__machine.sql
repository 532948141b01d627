-- Machine accounts: who they belong to, what they may do, and their credentials. The secrets themselves are kept by the identity provider alone.

create table machine_account (
    id         uuid         not null primary key,
    person_id  uuid,
    centre_id  uuid,
    ao_id      uuid,
    name       varchar(120) not null,
    purpose    varchar(500) not null,
    contact    varchar(200) not null,
    state      varchar(20)  not null,
    created_at datetime(6)  not null,
    revoked_at datetime(6),
    version    bigint       not null default 0,
    constraint machine_account_person_once unique (person_id),
    constraint machine_account_acts_as foreign key (person_id) references person (id),
    constraint machine_account_of_centre foreign key (centre_id) references centre (id),
    constraint machine_account_of_organisation foreign key (ao_id) references awarding_organisation (id),
    constraint machine_account_has_one_owner check ((centre_id is null) <> (ao_id is null)),
    constraint machine_account_state_known check (state in ('PENDING', 'ACTIVE', 'REVOKED')),
    constraint machine_account_in_use_is_known check (state = 'PENDING' or person_id is not null),
    constraint machine_account_revoked_when check ((state = 'REVOKED') = (revoked_at is not null)),
    index machine_account_at_centre (centre_id, name, id),
    index machine_account_at_organisation (ao_id, name, id)
);

create table machine_account_scope (
    account_id uuid        not null,
    scope      varchar(40) not null,
    primary key (account_id, scope),
    constraint machine_scope_of_account foreign key (account_id) references machine_account (id) on delete cascade
);

-- One client of the identity provider each. While removal_due_at is set, the client is to be removed there at that time.
create table machine_credential (
    id               uuid         not null primary key,
    account_id       uuid         not null,
    client_id        varchar(100) not null,
    subject          varchar(255),
    state            varchar(20)  not null,
    created_at       datetime(6)  not null,
    grace_ends_on    date,
    ended_at         datetime(6),
    last_used_at     datetime(6),
    removal_due_at   datetime(6),
    removal_attempts smallint     not null default 0,
    removed_at       datetime(6),
    version          bigint       not null default 0,
    constraint machine_credential_client_once unique (client_id),
    constraint machine_credential_subject_once unique (subject),
    constraint machine_credential_of_account foreign key (account_id) references machine_account (id) on delete cascade,
    constraint machine_credential_state_known check (state in ('PENDING', 'ACTIVE', 'GRACE', 'ENDED')),
    constraint machine_credential_in_use_is_known check (state = 'PENDING' or subject is not null),
    constraint machine_credential_grace_has_end check (state <> 'GRACE' or grace_ends_on is not null),
    index machine_credential_of_account_by_age (account_id, created_at, id),
    index machine_credential_to_remove (removal_due_at),
    index machine_credential_in_grace (state, grace_ends_on)
);
