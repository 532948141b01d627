-- Decisions of assessors who are not qualified yet: by when they are to be, and who signed beside them (IQA-075).
alter table work_plan_skill
    add column qualify_by date,
    add constraint work_plan_skill_qualify_by_fits check (qualify_by is null or standing = 'WORKING_TOWARDS');

-- It holds for the decision as it was: another assessor or another day needs another signature.
create table sampling_decision_signature (
    id              uuid          not null primary key,
    assessment_id   uuid          not null,
    centre_id       uuid          not null,
    assessor_id     uuid          not null,
    assessed_on     date          not null,
    countersigner_id uuid         not null,
    note            varchar(2000),
    signed_at       datetime(6)   not null,
    constraint sampling_decision_signature_on_assessment foreign key (assessment_id) references assessment (id),
    constraint sampling_decision_signature_of_centre foreign key (centre_id) references centre (id),
    constraint sampling_decision_signature_for_assessor foreign key (assessor_id) references person (id),
    constraint sampling_decision_signature_by_person foreign key (countersigner_id) references person (id),
    constraint sampling_decision_signature_by_other check (countersigner_id <> assessor_id),
    constraint sampling_decision_signature_once unique (assessment_id, assessor_id, assessed_on)
);
