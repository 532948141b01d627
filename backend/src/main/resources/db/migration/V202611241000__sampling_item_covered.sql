-- The coverage matrix reads the whole sample of a plan (IQA-025): from this index alone, or it would read the samples of all plans.

alter table sampling_item
    drop index sampling_item_by_assessor,
    add index sampling_item_by_assessor (plan_id, assessor_id, state, stage, assessment_id);
