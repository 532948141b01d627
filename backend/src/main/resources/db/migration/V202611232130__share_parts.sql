-- More sorts of records can be shared with the reviewer of a visit, and a record shown for a criterion says where it is.

alter table iqa_share_record drop constraint iqa_share_record_kind_known;
alter table iqa_share_record add constraint iqa_share_record_kind_known
    check (kind in ('PLAN_VERSION', 'RESPONSIBILITIES', 'COVERAGE', 'SAMPLE_RECORD', 'STANDARDISATION', 'CPD', 'MONITORING'));

alter table unit_evidence add column link varchar(200);
