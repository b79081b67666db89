-- +goose Up
-- What a series was planned by: local wall time and a rule. Its sessions are
-- rows with instants.
create table series (
    practice_id    uuid not null,
    id             uuid not null,
    group_id       uuid not null,
    first_date     date not null,
    start_minute   int not null check (start_minute between 0 and 1439),
    length_minutes int not null check (length_minutes between 15 and 480),
    rhythm         text not null check (rhythm in ('every_n_weeks', 'even_weeks', 'odd_weeks', 'chosen_dates')),
    every_weeks    int not null check (every_weeks between 1 and 8),
    form_key       uuid not null,
    created_at     timestamptz not null,
    primary key (practice_id, id),
    constraint series_form_key_key unique (practice_id, form_key),
    foreign key (practice_id, group_id) references groups
);
select wall('series');

create table sessions (
    practice_id   uuid not null,
    id            uuid not null,
    group_id      uuid not null,
    series_id     uuid,
    number        int not null check (number > 0),
    starts_at     timestamptz not null,
    ends_at       timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '8 hours'),
    place_kind    text not null check (place_kind in ('on_site', 'online', 'hybrid')),
    place_address text not null default '' check (char_length(place_address) <= 200),
    place_link    text not null default '' check (char_length(place_link) <= 500),
    status        text not null default 'planned' check (status in ('planned', 'held', 'cancelled')),
    cancel_reason text not null default '' check (char_length(cancel_reason) <= 200),
    moved_from    timestamptz, -- the start before the last move
    version       int not null default 1, -- raised by every change; a form that carries an older one is stale
    created_at    timestamptz not null,
    primary key (practice_id, id),
    constraint sessions_number_key unique (practice_id, group_id, number),
    foreign key (practice_id, group_id) references groups,
    foreign key (practice_id, series_id) references series
);
select wall('sessions');
create index sessions_group_idx on sessions (practice_id, group_id, starts_at, number);

-- One row per leader for each session that takes her time. The constraint is
-- the truth about overlaps; touching is fine, a cancelled session has no row.
create table leader_time (
    practice_id uuid not null,
    person_id   uuid not null,
    session_id  uuid not null,
    during      tstzrange not null check (not isempty(during)),
    primary key (practice_id, session_id, person_id),
    foreign key (practice_id, session_id) references sessions on delete cascade,
    foreign key (practice_id, person_id) references practice_people,
    constraint leader_time_no_overlap exclude using gist (practice_id with =, person_id with =, during with &&)
);
select wall('leader_time');
