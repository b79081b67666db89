-- +goose Up
-- The key that seals a practice's texts, wrapped by the keyset file.
create table data_keys (
    practice_id uuid primary key references practices,
    wrapped     bytea not null check (octet_length(wrapped) between 32 and 4096),
    created_at  timestamptz not null
);
select wall('data_keys');

-- What a member wants the group's help with. Kind, minutes and presenter remain
-- for the space ledger when the text is gone.
create table items (
    practice_id uuid not null,
    id          uuid not null,
    group_id    uuid not null,
    session_id  uuid, -- the session it waits for; null while none is planned
    author_id   uuid not null,
    kind        text not null check (kind in ('case', 'process', 'topic', 'own_mistake')),
    minutes     int check (minutes in (15, 30, 45)), -- null: don't know
    urgency     text not null check (urgency in ('can_wait', 'gladly_now', 'urgent')),
    readers     text not null check (readers in ('leaders', 'group')), -- before the group plans its time
    wishes      text[] not null check (cardinality(wishes) <= 2
                and wishes <@ '{listening,questions,reflections,advice,practise,network_map}'),
    status      text not null default 'waiting' check (status in ('waiting', 'discussed', 'withdrawn')),
    version     int not null default 1,
    form_key    uuid not null,
    created_at  timestamptz not null,
    primary key (practice_id, id),
    constraint items_form_key_key unique (practice_id, author_id, form_key),
    foreign key (practice_id, group_id) references groups,
    foreign key (practice_id, session_id) references sessions,
    foreign key (practice_id, author_id) references practice_people
);
select wall('items');
create index items_session_idx on items (practice_id, session_id, created_at, id);
create index items_group_idx on items (practice_id, group_id, created_at, id);

-- The words themselves, sealed and bound to their row. They never identify a
-- client: nothing reaches this table that the discretion check refuses. A job
-- deletes the row on its date. A sealed column holds at most 4 bytes a
-- character and 64 of overhead.
create table item_texts (
    practice_id     uuid not null,
    item_id         uuid not null,
    headline        bytea not null check (octet_length(headline) <= 4 * 80 + 64),
    question        bytea not null check (octet_length(question) <= 4 * 200 + 64),
    situation       bytea not null check (octet_length(situation) <= 4 * 800 + 64),
    affected        bytea not null check (octet_length(affected) <= 4 * 300 + 64),
    own_line        bytea not null check (octet_length(own_line) <= 4 * 200 + 64),
    written_at      timestamptz not null,
    text_expires_at timestamptz not null,
    primary key (practice_id, item_id),
    foreign key (practice_id, item_id) references items on delete cascade,
    constraint item_texts_expiry_check check (text_expires_at <= written_at + interval '180 days')
);
select wall('item_texts');
create index item_texts_expiry_idx on item_texts (practice_id, text_expires_at);
