-- Which records of the product a lead shows for which assessment criterion of their unit.

create table unit_evidence (
    id          uuid         not null primary key,
    person_id   uuid         not null,
    centre_id   uuid         not null,
    criterion   varchar(20)  not null,
    record_type varchar(40)  not null,
    record_id   uuid         not null,
    dated_on    date,
    title       varchar(300) not null,
    about_id    uuid,
    tagged_at   datetime(6)  not null,
    version     bigint       not null default 0,
    constraint unit_evidence_by_person foreign key (person_id) references person (id),
    constraint unit_evidence_of_centre foreign key (centre_id) references centre (id),
    constraint unit_evidence_about_person foreign key (about_id) references person (id),
    constraint unit_evidence_once unique (person_id, centre_id, criterion, record_type, record_id)
);
