-- What a policy of samples says of claims and of rating assessors; nothing where it says nothing, as versions did before.

alter table work_plan_sampling
    add column summative_before_claim boolean not null default false,
    add column rate_new_months smallint,
    add column rate_caseload smallint,
    add column rate_disagree_percent smallint,
    add column rate_observed_months smallint,
    add column rate_reasons_for_red smallint,
    add constraint work_plan_sampling_rates_whole check ((rate_new_months is null) = (rate_reasons_for_red is null)
        and (rate_new_months is null) = (rate_caseload is null) and (rate_new_months is null) = (rate_disagree_percent is null)
        and (rate_new_months is null) = (rate_observed_months is null));

-- Programmes whose full claims wait for a sample at the end (IQA-072). The claim feature keeps it, so that its gate asks no other.
create table claim_condition (
    programme_id uuid not null primary key,
    centre_id    uuid not null,
    plan_id      uuid not null,
    constraint claim_condition_on_programme foreign key (programme_id) references programme (id),
    constraint claim_condition_of_centre foreign key (centre_id) references centre (id),
    index claim_condition_by_centre (centre_id)
);
