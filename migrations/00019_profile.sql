-- +goose Up
-- What a supervisor tells everybody about herself, in a language. Trainings are
-- a list of objects with name, provider, credits and year, all text. One whose
-- title is empty says nothing: she has taken that language back.
create table profiles (
    practice_id uuid not null,
    person_id   uuid not null,
    language    text not null check (language in ('sv', 'da', 'nb', 'en')),
    title       text not null check (char_length(title) <= 80),
    line        text not null check (char_length(line) <= 200),
    trainings   jsonb not null check (jsonb_typeof(trainings) = 'array' and jsonb_array_length(trainings) <= 10),
    memberships text[] not null check (cardinality(memberships) <= 10),
    version     int not null default 1,
    edited_at   timestamptz not null,
    primary key (practice_id, person_id, language),
    foreign key (practice_id, person_id) references practice_people on delete cascade
);
select wall('profiles');
