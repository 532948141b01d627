-- A centre under a scheme. Everything an awarding organisation does hangs on it.

create table enrolment (
    id          uuid        not null primary key,
    ao_id       uuid        not null,
    centre_id   uuid        not null,
    scheme_code varchar(60) not null,
    version     bigint      not null default 0,
    constraint enrolment_once_per_scheme unique (centre_id, scheme_code),
    constraint enrolment_with_awarding_organisation foreign key (ao_id) references awarding_organisation (id),
    constraint enrolment_of_centre foreign key (centre_id) references centre (id),
    index enrolment_by_awarding_organisation (ao_id, id)
);
