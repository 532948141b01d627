-- Continuing professional development of a centre's people: what they did, and how much of a post they hold.

create table cpd_entry (
    id          uuid          not null primary key,
    centre_id   uuid          not null,
    person_id   uuid          not null,
    done_on     date          not null,
    activity    varchar(300)  not null,
    reason      varchar(2000) not null,
    learning    varchar(4000),
    application varchar(4000),
    hours       decimal(6, 2) not null,
    evidence    varchar(2000),
    verified_by uuid,
    verified_at datetime(6),
    version     bigint        not null default 0,
    constraint cpd_entry_at_centre foreign key (centre_id) references centre (id),
    constraint cpd_entry_of_person foreign key (person_id) references person (id),
    constraint cpd_entry_verified_by_person foreign key (verified_by) references person (id),
    constraint cpd_entry_verified_by_other check (verified_by is null or verified_by <> person_id),
    constraint cpd_entry_takes_time check (hours > 0),
    index cpd_entry_of_person_by_day (person_id, centre_id, done_on, id),
    index cpd_entry_at_centre_by_day (centre_id, done_on, id)
);

create table cpd_fraction (
    centre_id uuid          not null,
    person_id uuid          not null,
    fraction  decimal(4, 3) not null,
    set_by    uuid          not null,
    primary key (centre_id, person_id),
    constraint cpd_fraction_at_centre foreign key (centre_id) references centre (id),
    constraint cpd_fraction_of_person foreign key (person_id) references person (id),
    constraint cpd_fraction_by_person foreign key (set_by) references person (id),
    constraint cpd_fraction_of_whole check (fraction > 0 and fraction <= 1)
);
