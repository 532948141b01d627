-- What a centre's own system offers for a section of the engagement document, beside what people wrote (QMR-306).

alter table engagement_section
    add column offered longtext,
    add column offered_by uuid,
    add column offered_at datetime(6),
    add constraint engagement_section_offered_by foreign key (offered_by) references person (id),
    add constraint engagement_section_offered_whole check (offered is null or (offered_by is not null and offered_at is not null));
