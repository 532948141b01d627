-- What an internal quality assurer found in a sample (IQA-026), who countersigns it (IQA-075), and what was told to the assessor.

alter table sampling_item modify column state varchar(30) not null;
alter table sampling_item drop constraint sampling_item_state_known;
alter table sampling_item add constraint sampling_item_state_known
    check (state in ('PLANNED', 'AWAITING_COUNTERSIGNATURE', 'DONE', 'REMOVED', 'DROPPED'));

create table sampling_record (
    id               uuid          not null primary key,
    item_id          uuid          not null,
    plan_id          uuid          not null,
    centre_id        uuid          not null,
    assessor_id      uuid          not null,
    sampler_id       uuid          not null,
    state            varchar(30)   not null,
    started_at       datetime(6)   not null,
    units            varchar(500),
    criteria         varchar(4000),
    method           varchar(30),
    is_valid         boolean,
    is_authentic     boolean,
    is_current       boolean,
    is_sufficient    boolean,
    decision         varchar(20),
    feedback         text,
    sampled_on       date,
    countersigner_id uuid,
    signed_at        datetime(6),
    countersigned_at datetime(6),
    countersign_note varchar(2000),
    returned_note    varchar(2000),
    told_at          datetime(6),
    acknowledged_at  datetime(6),
    version          bigint        not null default 0,
    constraint sampling_record_of_item foreign key (item_id) references sampling_item (id),
    constraint sampling_record_of_plan foreign key (plan_id) references work_plan (id),
    constraint sampling_record_of_centre foreign key (centre_id) references centre (id),
    constraint sampling_record_for_assessor foreign key (assessor_id) references person (id),
    constraint sampling_record_by_person foreign key (sampler_id) references person (id),
    constraint sampling_record_countersigned_by_person foreign key (countersigner_id) references person (id),
    constraint sampling_record_once unique (item_id),
    constraint sampling_record_not_own check (sampler_id <> assessor_id),
    constraint sampling_record_countersigned_by_other check (state = 'DRAFT' or countersigner_id is null or countersigner_id <> sampler_id),
    constraint sampling_record_state_known check (state in ('DRAFT', 'AWAITING_COUNTERSIGNATURE', 'DONE')),
    constraint sampling_record_decision_known check (decision in ('AGREE', 'AGREE_WITH_ACTION', 'DISAGREE')),
    constraint sampling_record_signed_whole check (state = 'DRAFT' or (signed_at is not null and decision is not null and feedback is not null)),
    index sampling_record_for_assessor_in_order (assessor_id, told_at, id),
    index sampling_record_to_countersign (countersigner_id, state)
);

-- What the assessor is asked to do; opened as actions once the record counts.
create table sampling_record_action (
    record_id uuid          not null,
    position  int           not null,
    words     varchar(4000) not null,
    owner_id  uuid          not null,
    due_on    date          not null,
    primary key (record_id, position),
    constraint sampling_record_action_of_record foreign key (record_id) references sampling_record (id),
    constraint sampling_record_action_owned_by foreign key (owner_id) references person (id)
);

-- Corrects a record that is closed; never changed itself.
create table sampling_addendum (
    id        uuid          not null primary key,
    record_id uuid          not null,
    words     varchar(4000) not null,
    added_by  uuid          not null,
    added_at  datetime(6)   not null,
    constraint sampling_addendum_of_record foreign key (record_id) references sampling_record (id),
    constraint sampling_addendum_by_person foreign key (added_by) references person (id),
    index sampling_addendum_in_order (record_id, added_at, id)
);
