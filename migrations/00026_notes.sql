-- +goose Up
-- What is written at a session, sealed: a note to the group, each leader's own,
-- and what leaders keep for each other. A job deletes the row on its date, 30
-- days after the session. An emptied note keeps its row, so that its version
-- goes on counting.
create table session_notes (
    practice_id     uuid not null,
    id              uuid not null,
    session_id      uuid not null,
    kind            text not null check (kind in ('group', 'own', 'log_plan', 'log_observations', 'log_handover')),
    author_id       uuid, -- whose own note it is; null: the leaders share it
    note            bytea not null check (octet_length(note) <= 4 * 2000 + 64),
    version         int not null default 1,
    edited_at       timestamptz not null,
    text_expires_at timestamptz not null,
    primary key (practice_id, id),
    constraint session_notes_kind_key unique nulls not distinct (practice_id, session_id, kind, author_id),
    constraint session_notes_author_check check ((kind = 'own') = (author_id is not null)),
    foreign key (practice_id, session_id) references sessions on delete cascade,
    foreign key (practice_id, author_id) references practice_people
);
select wall('session_notes');
create index session_notes_expiry_idx on session_notes (practice_id, text_expires_at);

-- Why words may stand in a note that the discretion check warned about.
create table note_reasons (
    practice_id uuid not null,
    note_id     uuid not null,
    rule        text not null check (rule ~ '^[a-z_]{1,40}$'),
    reason      text not null check (reason in ('nobody', 'public', 'made_up', 'professional')),
    person_id   uuid not null,
    created_at  timestamptz not null,
    primary key (practice_id, note_id, rule),
    foreign key (practice_id, note_id) references session_notes on delete cascade,
    foreign key (practice_id, person_id) references practice_people
);
select wall('note_reasons');

-- The network map of an item: its rows as one sealed payload, roles and the
-- reasons why they may stand together. It goes with the item's words at the
-- latest, and at the end of the session unless the item's author keeps it.
create table item_maps (
    practice_id uuid not null,
    item_id     uuid not null,
    rows        bytea not null check (octet_length(rows) <= 40 * 1024 + 64),
    kept        boolean not null default false,
    version     int not null default 1,
    edited_at   timestamptz not null,
    primary key (practice_id, item_id),
    foreign key (practice_id, item_id) references item_texts on delete cascade
);
select wall('item_maps');
