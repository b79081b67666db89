-- +goose Up
-- What a practice has set for its evaluations: its thresholds, which only go up,
-- and when its terms begin ("MM-DD"). No row: as the product sets them.
create table evaluation_settings (
    practice_id uuid primary key,
    for_group   int not null check (for_group between 4 and 20),
    for_orderer int not null check (for_orderer between 5 and 20),
    tenths      int not null check (tenths between 7 and 10),
    spring      text not null check (spring ~ '^(0[1-9]|1[0-2])-[0-3][0-9]$'),
    autumn      text not null check (autumn ~ '^(0[1-9]|1[0-2])-[0-3][0-9]$'),
    version     int not null default 1,
    foreign key (practice_id) references practices on delete cascade
);
select wall('evaluation_settings');

-- What a practice asks beside our own: its items, and scales that it says it
-- holds a licence for. A round keeps the words it asked with.
create table evaluation_items (
    practice_id uuid not null,
    id          uuid not null,
    place       int not null,
    text        text not null check (char_length(text) between 1 and 200),
    scale       text not null check (scale in ('agreement', 'words')),
    source      text not null default '' check (char_length(source) <= 200), -- of a licensed scale
    created_at  timestamptz not null,
    removed_at  timestamptz, -- asked no more
    primary key (practice_id, id),
    foreign key (practice_id) references practices on delete cascade
);
select wall('evaluation_items');

-- What a group has chosen: the short check after each session, and whether its
-- members take part in a programme rather than work.
alter table groups
    add column session_check boolean not null default false,
    add column programme     boolean not null default false;

-- A round has a row once it is moved, skipped or opened; until then it follows
-- the sessions and is worked out from them. name ends its address and is the
-- round's within its group: "2026-2-end", "2026-2-middle", "session-7".
create table evaluation_rounds (
    practice_id  uuid not null,
    id           uuid not null,
    group_id     uuid not null,
    name         text not null check (name ~ '^([0-9]{4}-[12]-(middle|end)|session-[0-9]{1,6})$'),
    kind         text not null check (kind in ('term_end', 'mid_term', 'after_session')),
    session_id   uuid, -- whose closing part opens it; null: the clock does
    opens_at     timestamptz not null,
    closes_at    timestamptz not null check (closes_at > opens_at),
    remind_at    timestamptz,
    moved        boolean not null default false,
    skipped      text check (char_length(skipped) between 1 and 200), -- why
    decided_by   uuid, -- who moved or skipped it
    opened       boolean not null default false,
    items        jsonb check (jsonb_typeof(items) = 'array'),  -- what it asks, from its opening
    for_group    int,                                          -- thresholds, from its opening
    for_orderer  int,
    tenths       int,
    organisation text,
    leaders      uuid[],
    reminded     boolean not null default false,
    closed_as    int,  -- its number among the practice's closed rounds
    closed_in    xid8, -- the transaction that closed it
    wiped        boolean not null default false, -- nothing is left of the order of arrival
    primary key (practice_id, id),
    constraint evaluation_rounds_name_key unique (practice_id, group_id, name),
    constraint evaluation_rounds_closed_key unique (practice_id, closed_as),
    constraint evaluation_rounds_opened_check check (not opened or
        skipped is null and items is not null and for_group is not null and for_orderer is not null and tenths is not null
        and organisation is not null and leaders is not null),
    constraint evaluation_rounds_closed_check check (closed_as is null or opened),
    foreign key (practice_id, group_id) references groups on delete cascade,
    foreign key (practice_id, session_id) references sessions on delete cascade,
    foreign key (practice_id, decided_by) references practice_people
);
select wall('evaluation_rounds');
create index evaluation_rounds_due_idx on evaluation_rounds (practice_id, closes_at) where opened and closed_as is null;

-- Who may answer a round, fixed when it opens, and whether she has. Nothing
-- leads from here to an answer: no key, no time, no order. Closing forgets who
-- has answered.
create table evaluation_tokens (
    practice_id uuid not null,
    id          uuid not null, -- random
    round_id    uuid not null,
    person_id   uuid not null,
    token_hash  bytea not null check (octet_length(token_hash) = 32),
    used        boolean not null default false,
    primary key (practice_id, id),
    constraint evaluation_tokens_person_key unique (practice_id, round_id, person_id),
    foreign key (practice_id, round_id) references evaluation_rounds on delete cascade,
    foreign key (practice_id, person_id) references practice_people
);
select wall('evaluation_tokens');
select lookup_reads('evaluation_tokens');
create unique index evaluation_tokens_hash_key on evaluation_tokens (token_hash);

create index evaluation_tokens_unused_idx on evaluation_tokens (practice_id, person_id) where not used;

-- What was answered, sealed: of whom, when and from where is written nowhere.
-- Closing writes the rows anew, in random order and under new random ids.
create table evaluation_answers (
    practice_id uuid not null,
    id          uuid not null, -- random
    round_id    uuid not null,
    answer      bytea not null check (octet_length(answer) <= 24 * 1024),
    primary key (practice_id, id),
    foreign key (practice_id, round_id) references evaluation_rounds on delete cascade
);
select wall('evaluation_answers');
create index evaluation_answers_round_idx on evaluation_answers (practice_id, round_id);

-- What somebody wrote to the leader with her name on, sealed. It stands outside
-- the answers.
create table evaluation_remarks (
    practice_id uuid not null,
    id          uuid not null, -- random
    round_id    uuid not null,
    person_id   uuid not null,
    remark      bytea not null check (octet_length(remark) <= 4 * 1000 + 64),
    primary key (practice_id, id),
    foreign key (practice_id, round_id) references evaluation_rounds on delete cascade,
    foreign key (practice_id, person_id) references practice_people
);
select wall('evaluation_remarks');
create index evaluation_remarks_round_idx on evaluation_remarks (practice_id, round_id);

-- What is shown of closed rounds, to whom. Written when a round closes, and
-- never changed: place keeps the order it came to be shown in.
create table evaluation_views (
    practice_id uuid not null,
    place       int not null,
    round_id    uuid not null, -- whose closing brought it
    audience    text not null check (audience in ('group', 'leader', 'orderer')),
    rounds      uuid[] not null,
    groups      uuid[] not null,
    roster      uuid[], -- of a single round
    readers     uuid[],
    shown       jsonb not null, -- how many have answered, and the cells
    primary key (practice_id, place),
    foreign key (practice_id, round_id) references evaluation_rounds on delete cascade
);
select wall('evaluation_views');
create index evaluation_views_rounds_idx on evaluation_views using gin (rounds);
create index evaluation_views_groups_idx on evaluation_views using gin (groups);

-- What the leaders write to the orderer about a term, once the group has seen it.
create table evaluation_summaries (
    practice_id uuid not null,
    group_id    uuid not null,
    term        text not null check (term ~ '^[0-9]{4}-[12]$'),
    summary     text not null check (char_length(summary) <= 2000),
    seen_on     date, -- the group has seen it; null: the orderer does not get it
    version     int not null default 1,
    edited_by   uuid not null,
    edited_at   timestamptz not null,
    primary key (practice_id, group_id, term),
    foreign key (practice_id, group_id) references groups on delete cascade,
    foreign key (practice_id, edited_by) references practice_people
);
select wall('evaluation_summaries');

-- Whose round a token is of, in which practice. Whoever holds the link asks.
-- +goose StatementBegin
create function find_evaluation(p_token bytea)
returns table (token_id uuid, round_id uuid, person_id uuid, practice_id uuid, slug text, name text, zone text, country text, languages text[], phone text, mail text, language text)
language sql stable security definer set search_path = '' as $$
    select k.id, k.round_id, k.person_id, pr.id, pr.slug, pr.name, pr.zone, pr.country, pr.languages, pr.phone, pr.mail, p.language
    from public.evaluation_tokens k
    join public.practices pr on pr.id = k.practice_id
    join public.people p on p.id = k.person_id
    where k.token_hash = p_token
$$;
-- +goose StatementEnd
select hand_over('find_evaluation(bytea)');
