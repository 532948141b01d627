-- What opens and closes claims for certificates: who verifies inside the centre, what verification from outside found, and what was last answered.

-- How a family of qualifications comes to its certificates; levels count from 0 (entry) to 8.
create table claim_route (
    scheme_code       varchar(60) not null,
    family            varchar(40) not null,
    level_from        smallint    not null,
    level_to          smallint    not null,
    route             varchar(12) not null,
    declaration_asked boolean     not null,
    primary key (scheme_code, family, level_from),
    constraint claim_route_known check (route in ('LIV_OR_SV', 'SV', 'NONE'))
);

insert into claim_route (scheme_code, family, level_from, level_to, route, declaration_asked) values
    ('pearson-qmr', 'QCF', 0, 3, 'LIV_OR_SV', false),
    ('pearson-qmr', 'QCF', 4, 8, 'SV', false),
    ('pearson-qmr', 'NQF', 0, 3, 'SV', true),
    ('pearson-qmr', 'NQF', 4, 8, 'SV', false),
    ('pearson-qmr', 'NATIONAL_2016', 0, 8, 'SV', false),
    ('pearson-qmr', 'HIGHER_NATIONAL', 0, 8, 'SV', false),
    ('pearson-qmr', 'CUSTOMISED', 0, 8, 'SV', false),
    ('pearson-qmr', 'SRF', 0, 8, 'SV', false),
    ('pearson-qmr', 'FUNCTIONAL_SKILLS', 0, 8, 'NONE', false),
    ('pearson-qmr', 'ESOL', 0, 8, 'NONE', false),
    ('pearson-qmr', 'KEY_SKILLS', 0, 8, 'NONE', false),
    ('pearson-qmr', 'SKILLS_FOR_LIFE', 0, 8, 'NONE', false),
    ('pearson-qmr', 'ESSENTIAL_SKILLS_WALES', 0, 8, 'NONE', false),
    ('pearson-qmr', 'CORE_SKILLS', 0, 8, 'NONE', false),
    ('pearson-qmr', 'NVQ', 0, 8, 'NONE', false),
    ('pearson-qmr', 'SVQ', 0, 8, 'NONE', false);

create table claim_lead_verifier (
    id                     uuid          not null primary key,
    enrolment_id           uuid          not null,
    subject_area           varchar(120)  not null,
    family                 varchar(40)   not null,
    person_id              uuid          not null,
    registered_on          date          not null,
    confirmed_for          date          not null,
    confirmed_on           date          not null,
    accredited_on          date,
    left_on                date,
    released_until         date,
    deputy_id              uuid,
    succession             varchar(2000),
    training_downloaded_on date,
    declared_on            date,
    version                bigint        not null default 0,
    active_area            varchar(120) as (if(left_on is null, subject_area, null)) virtual,
    constraint claim_lead_verifier_of_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint claim_lead_verifier_is_person foreign key (person_id) references person (id),
    constraint claim_lead_verifier_deputised_by foreign key (deputy_id) references person (id),
    constraint claim_lead_verifier_leaves_after_start check (left_on is null or left_on >= registered_on),
    constraint claim_lead_verifier_one_per_area unique (enrolment_id, active_area),
    index claim_lead_verifier_by_area (enrolment_id, subject_area),
    index claim_lead_verifier_by_release (released_until),
    index claim_lead_verifier_of_person (person_id)
);

-- What a lead internal verifier did for the standard inside the centre.
create table claim_verifier_record (
    id          uuid          not null primary key,
    verifier_id uuid          not null,
    kind        varchar(20)   not null,
    held_on     date          not null,
    words       varchar(2000) not null,
    recorded_by uuid          not null,
    constraint claim_verifier_record_of_verifier foreign key (verifier_id) references claim_lead_verifier (id),
    constraint claim_verifier_record_by_person foreign key (recorded_by) references person (id),
    constraint claim_verifier_record_kind_known check (kind in ('STANDARDISATION', 'TRAINING', 'MEETING')),
    index claim_verifier_record_in_order (verifier_id, held_on, id)
);

create table claim_standards_result (
    id           uuid         not null primary key,
    enrolment_id uuid         not null,
    subject_area varchar(120) not null,
    programme_id uuid,
    result       varchar(12)  not null,
    decided_on   date         not null,
    valid_until  date         not null,
    verifier     varchar(200),
    weakness     varchar(2000),
    recorded_by  uuid         not null,
    constraint claim_standards_result_of_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint claim_standards_result_of_programme foreign key (programme_id) references programme (id),
    constraint claim_standards_result_by_person foreign key (recorded_by) references person (id),
    constraint claim_standards_result_known check (result in ('PASSED', 'NOT_PASSED')),
    index claim_standards_result_by_area (enrolment_id, subject_area, decided_on),
    index claim_standards_result_by_end (valid_until)
);

-- Samples and other material that a standards verifier asked for.
create table claim_sample_request (
    id           uuid          not null primary key,
    enrolment_id uuid          not null,
    subject_area varchar(120)  not null,
    words        varchar(2000) not null,
    remote       boolean       not null,
    asked_by     uuid          not null,
    asked_on     date          not null,
    due_on       date          not null,
    sent_on      date,
    sent_by      uuid,
    version      bigint        not null default 0,
    constraint claim_sample_request_of_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint claim_sample_request_asked_by_person foreign key (asked_by) references person (id),
    constraint claim_sample_request_sent_by_person foreign key (sent_by) references person (id),
    index claim_sample_request_of_enrolment_in_order (enrolment_id, due_on, id),
    index claim_sample_request_open (due_on, sent_on)
);

create table claim_standardisation_window (
    id           uuid          not null primary key,
    ao_id        uuid          not null,
    subject_area varchar(120),
    opens_on     date          not null,
    closes_on    date          not null,
    outcome      varchar(2000),
    version      bigint        not null default 0,
    constraint claim_standardisation_window_of_awarding_organisation foreign key (ao_id) references awarding_organisation (id),
    constraint claim_standardisation_window_closes_after check (closes_on >= opens_on),
    index claim_standardisation_window_by_day (ao_id, opens_on, id),
    index claim_standardisation_window_opening (opens_on)
);

-- What the gate last said, so that a change can be told.
create table claim_gate_answer (
    programme_id uuid         not null primary key,
    centre_id    uuid         not null,
    claimable    boolean      not null,
    said         varchar(2000) not null,
    changed_at   datetime(6)  not null,
    constraint claim_gate_answer_of_programme foreign key (programme_id) references programme (id),
    constraint claim_gate_answer_of_centre foreign key (centre_id) references centre (id),
    index claim_gate_answer_by_centre (centre_id)
);
