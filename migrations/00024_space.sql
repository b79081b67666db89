-- +goose Up
-- The space ledger: what a session gave each member, in minutes of her own share,
-- or that she was asked and said "not today". An absence has no row. It outlives
-- the words of the item, and goes with its session.
create table space (
    practice_id uuid not null,
    id          uuid not null,
    session_id  uuid not null,
    person_id   uuid not null,
    item_id     uuid, -- null: of no item
    kind        text not null check (kind in ('presented', 'declined', 'struck')), -- struck: corrected away
    minutes     int not null check (minutes between 0 and 480),
    version     int not null default 1, -- raised by every correction
    created_at  timestamptz not null,
    primary key (practice_id, id),
    constraint space_once_key unique nulls not distinct (practice_id, session_id, person_id, item_id),
    constraint space_no_time_check check (kind = 'presented' or minutes = 0),
    foreign key (practice_id, session_id) references sessions on delete cascade,
    foreign key (practice_id, person_id) references practice_people,
    foreign key (practice_id, item_id) references items on delete cascade
);
select wall('space');
create index space_item_idx on space (practice_id, item_id);
create index space_person_idx on space (practice_id, person_id);

-- What was in the ledger before it was corrected, and why that was done. The
-- reason is checked like what is written about a case, and holds nothing of one.
create table space_corrections (
    practice_id  uuid not null,
    id           uuid not null,
    space_id     uuid not null,
    person_id    uuid not null, -- who corrected
    was_kind     text not null check (was_kind in ('presented', 'declined', 'struck')),
    was_minutes  int not null check (was_minutes between 0 and 480),
    kind         text not null check (kind in ('presented', 'declined', 'struck')),
    minutes      int not null check (minutes between 0 and 480),
    why          text not null default '' check (char_length(why) <= 200),
    corrected_at timestamptz not null,
    primary key (practice_id, id),
    foreign key (practice_id, space_id) references space on delete cascade,
    foreign key (practice_id, person_id) references practice_people
);
select wall('space_corrections');
create index space_corrections_space_idx on space_corrections (practice_id, space_id, corrected_at);

-- Why such a reason may say what the discretion check warned about.
create table space_correction_reasons (
    practice_id   uuid not null,
    correction_id uuid not null,
    rule          text not null check (rule ~ '^[a-z_]{1,40}$'),
    reason        text not null check (reason in ('nobody', 'public', 'made_up', 'professional')),
    primary key (practice_id, correction_id, rule),
    foreign key (practice_id, correction_id) references space_corrections on delete cascade
);
select wall('space_correction_reasons');

-- What a session's minutes really went to.
create table session_contents (
    practice_id     uuid not null,
    session_id      uuid not null,
    case_minutes    int not null check (case_minutes >= 0),
    process_minutes int not null check (process_minutes >= 0),
    topic_minutes   int not null check (topic_minutes >= 0),
    reading_minutes int not null check (reading_minutes >= 0),
    primary key (practice_id, session_id),
    foreign key (practice_id, session_id) references sessions on delete cascade
);
select wall('session_contents');

-- Whether all members see the whole group's space. The group decides it.
alter table groups add column space_for_all boolean not null default false;

-- The parts that a group's sessions have: the code of a ready template, or the
-- group's own. A group without a row has the one that its form begins with.
create table agendas (
    practice_id uuid not null,
    group_id    uuid not null,
    template    jsonb not null check (octet_length(template::text) <= 200000),
    version     int not null default 1,
    changed_at  timestamptz not null,
    primary key (practice_id, group_id),
    foreign key (practice_id, group_id) references groups on delete cascade
);
select wall('agendas');
