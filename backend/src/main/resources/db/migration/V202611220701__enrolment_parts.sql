-- What a centre under a scheme offers and to whom: the catalogue, approvals, programmes, the people on them, registrations.

create table qualification (
    id                     uuid         not null primary key,
    ao_id                  uuid         not null,
    number                 varchar(40)  not null,
    title                  varchar(300) not null,
    level                  varchar(10)  not null,
    family                 varchar(40)  not null,
    start_year             smallint     not null,
    accreditor             varchar(40),
    sector                 varchar(60)  not null,
    subject_area           varchar(120) not null,
    lead_verifier_required boolean      not null,
    external_assessment    boolean      not null,
    version                bigint       not null default 0,
    constraint qualification_of_awarding_organisation foreign key (ao_id) references awarding_organisation (id),
    constraint qualification_number_is_unique unique (ao_id, number),
    constraint qualification_level_known check (level in ('ENTRY', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8'))
);

create table recognition_terms (
    id            uuid         not null primary key,
    ao_id         uuid         not null,
    edition       varchar(20)  not null,
    title         varchar(200) not null,
    text          mediumtext   not null,
    in_force_from date         not null,
    constraint recognition_terms_edition_is_unique unique (ao_id, edition),
    constraint recognition_terms_of_awarding_organisation foreign key (ao_id) references awarding_organisation (id)
);

create table recognition (
    enrolment_id  uuid   not null primary key,
    recognised_on date   not null,
    terms_id      uuid   not null,
    agreed_on     date   not null,
    agreed_by     uuid,
    version       bigint not null default 0,
    constraint recognition_of_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint recognition_by_terms foreign key (terms_id) references recognition_terms (id)
);

create table qualification_approval (
    id               uuid        not null primary key,
    enrolment_id     uuid        not null,
    qualification_id uuid        not null,
    status           varchar(10) not null,
    approved_on      date        not null,
    ended_on         date,
    version          bigint      not null default 0,
    constraint qualification_approval_of_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint qualification_approval_of_qualification foreign key (qualification_id) references qualification (id),
    constraint qualification_approval_once unique (enrolment_id, qualification_id),
    constraint qualification_approval_status_known check (status in ('ACTIVE', 'ADDED', 'CEASED'))
);

create table programme (
    id               uuid         not null primary key,
    enrolment_id     uuid         not null,
    qualification_id uuid         not null,
    title            varchar(300) not null,
    site_id          uuid,
    leader_id        uuid,
    starts_on        date         not null,
    ends_on          date,
    version          bigint       not null default 0,
    constraint programme_of_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint programme_for_qualification foreign key (qualification_id) references qualification (id),
    constraint programme_at_site foreign key (site_id) references site (id),
    constraint programme_led_by foreign key (leader_id) references person (id),
    constraint programme_ends_after_start check (ends_on is null or ends_on >= starts_on),
    index programme_by_enrolment (enrolment_id, title, id)
);

create table programme_duty (
    programme_id uuid        not null,
    duty         varchar(30) not null,
    person_id    uuid        not null,
    primary key (programme_id, duty),
    constraint programme_duty_of_programme foreign key (programme_id) references programme (id),
    constraint programme_duty_of_person foreign key (person_id) references person (id),
    constraint programme_duty_known check (duty in ('ENROLMENT_AND_REGISTRATION', 'TRACKING', 'EXTERNAL_ASSESSMENT', 'CERTIFICATES'))
);

create table practitioner (
    id        uuid   not null primary key,
    centre_id uuid   not null,
    person_id uuid   not null,
    left_on   date,
    version   bigint not null default 0,
    constraint practitioner_of_centre foreign key (centre_id) references centre (id),
    constraint practitioner_is_person foreign key (person_id) references person (id),
    constraint practitioner_once_per_centre unique (centre_id, person_id)
);

create table practitioner_role (
    practitioner_id uuid        not null,
    role            varchar(40) not null,
    primary key (practitioner_id, role),
    constraint practitioner_role_of foreign key (practitioner_id) references practitioner (id)
);

create table practitioner_programme (
    practitioner_id uuid not null,
    programme_id    uuid not null,
    primary key (practitioner_id, programme_id),
    constraint practitioner_programme_of foreign key (practitioner_id) references practitioner (id),
    constraint practitioner_programme_on foreign key (programme_id) references programme (id),
    index practitioner_by_programme (programme_id)
);

create table registration_snapshot (
    id           uuid        not null primary key,
    enrolment_id uuid        not null,
    taken_on     date        not null,
    received_at  datetime(6) not null,
    version      bigint      not null default 0,
    constraint registration_snapshot_of_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint registration_snapshot_once_per_day unique (enrolment_id, taken_on)
);

create table registration (
    snapshot_id         uuid        not null,
    position            int         not null,
    qualification_id    uuid        not null,
    site_id             uuid,
    delivery_context    varchar(40),
    active_learners     int         not null,
    first_registered_on date        not null,
    primary key (snapshot_id, position),
    constraint registration_in_snapshot foreign key (snapshot_id) references registration_snapshot (id),
    constraint registration_for_qualification foreign key (qualification_id) references qualification (id),
    constraint registration_at_site foreign key (site_id) references site (id),
    constraint registration_learners_not_negative check (active_learners >= 0)
);

-- What every snapshot led to; never changed.
create table scope_decision (
    id                    uuid        not null primary key,
    enrolment_id          uuid        not null,
    scheme_version_id     uuid        not null,
    decided_at            datetime(6) not null,
    snapshot_on           date        not null,
    in_scope              boolean     not null,
    employer_engagement   boolean     not null,
    higher_levels         boolean     not null,
    first_registration_on date,
    reasons               text        not null,
    constraint scope_decision_of_enrolment foreign key (enrolment_id) references enrolment (id),
    index scope_decision_by_enrolment (enrolment_id, decided_at, id)
);

create table involvement (
    id            uuid         not null primary key,
    enrolment_id  uuid         not null,
    person_id     uuid         not null,
    assignment_id uuid         not null,
    requested_by  uuid         not null,
    reason        varchar(500) not null,
    starts_on     date         not null,
    ends_on       date         not null,
    version       bigint       not null default 0,
    constraint involvement_of_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint involvement_of_person foreign key (person_id) references person (id),
    constraint involvement_by_assignment foreign key (assignment_id) references assignment (id),
    constraint involvement_ends_after_start check (ends_on >= starts_on),
    index involvement_by_enrolment (enrolment_id, starts_on)
);
