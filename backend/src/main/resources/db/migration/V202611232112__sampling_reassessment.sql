-- What came out when work that internal quality assurance did not agree with was assessed again (IQA-027).
alter table sampling_record
    add column reassessed_outcome varchar(30),
    add column reassessed_on date,
    add column reassessed_by uuid,
    add column reassessed_note varchar(2000),
    add constraint sampling_record_reassessed_by_person foreign key (reassessed_by) references person (id),
    add constraint sampling_record_reassessed_known check (reassessed_outcome in ('UPHELD', 'ACHIEVED_AFTER_MORE_WORK', 'NOT_ACHIEVED')),
    add constraint sampling_record_reassessed_whole check ((reassessed_outcome is null) = (reassessed_on is null)
        and (reassessed_outcome is null) = (reassessed_by is null));
