-- +goose Up
create table groups (
    practice_id    uuid not null references practices,
    id             uuid not null,
    tail           text not null check (tail ~ '^[0-9a-hjkmnp-tv-z]{8}$'), -- of the address; Crockford's alphabet
    slug           text not null check (char_length(slug) between 1 and 60),
    name           text not null check (char_length(name) between 1 and 80),
    form           text not null check (form in ('case', 'process', 'mixed', 'two_part')),
    individual     boolean not null,
    closed         boolean not null,
    lead_id        uuid not null,
    co_lead_id     uuid,
    smallest       int not null check (smallest between 1 and 30),
    largest        int not null check (largest between smallest and 30),
    length_minutes int not null check (length_minutes between 15 and 480),
    zone           text not null check (char_length(zone) between 1 and 64),
    country        text not null check (country in ('SE', 'DK', 'NO', 'FI')),
    language       text not null check (language in ('sv', 'da', 'nb', 'en')),
    client_term    text not null check (char_length(client_term) between 1 and 40),
    case_label     text not null check (char_length(case_label) between 1 and 40),
    next_number    int not null default 1 check (next_number > 0), -- of the next session; none is reused
    form_key       uuid not null, -- a repeated POST of the same form makes no second group
    created_at     timestamptz not null,
    primary key (practice_id, id),
    constraint groups_tail_key unique (practice_id, tail),
    constraint groups_form_key_key unique (practice_id, form_key),
    constraint groups_lead_fkey foreign key (practice_id, lead_id) references practice_people,
    constraint groups_co_lead_fkey foreign key (practice_id, co_lead_id) references practice_people,
    constraint groups_two_leaders_check check (co_lead_id <> lead_id)
);
select wall('groups');
select lookup_reads('groups');
create index groups_lead_idx on groups (practice_id, lead_id);
create index groups_co_lead_idx on groups (practice_id, co_lead_id);
create index groups_tail_idx on groups (tail);

-- Membership is dated: first and last day both count, by the group's own dates.
create table memberships (
    practice_id uuid not null,
    group_id    uuid not null,
    person_id   uuid not null,
    joined_on   date not null,
    left_on     date check (left_on >= joined_on),
    primary key (practice_id, group_id, person_id, joined_on),
    foreign key (practice_id, group_id) references groups,
    foreign key (practice_id, person_id) references practice_people,
    constraint memberships_once_at_a_time exclude using gist (
        practice_id with =, group_id with =, person_id with =, daterange(joined_on, left_on, '[]') with &&)
);
select wall('memberships');
select lookup_reads('memberships');
create index memberships_person_idx on memberships (practice_id, person_id);
