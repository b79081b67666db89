-- +goose Up
-- A move or a cancellation of one session or several at once: what its letters
-- tell, and what can be undone for five minutes. Kept a month, then swept.
create table changes (
    practice_id uuid not null,
    id          uuid not null,
    group_id    uuid not null,
    actor_id    uuid not null, -- gets no letter
    kind        text not null check (kind in ('move', 'cancel')),
    placed      boolean not null default false, -- the sessions got another place too
    created_at  timestamptz not null,
    undone_at   timestamptz, -- then no letter leaves
    primary key (practice_id, id),
    foreign key (practice_id, group_id) references groups on delete cascade,
    foreign key (practice_id, actor_id) references practice_people
);
select wall('changes');
create index changes_group_idx on changes (practice_id, group_id, created_at);

-- The sessions of a change, with the time that their people were last told of.
create table change_sessions (
    practice_id    uuid not null,
    change_id      uuid not null,
    session_id     uuid not null,
    told_starts_at timestamptz not null,
    told_ends_at   timestamptz not null,
    primary key (practice_id, change_id, session_id),
    foreign key (practice_id, change_id) references changes on delete cascade,
    foreign key (practice_id, session_id) references sessions on delete cascade
);
select wall('change_sessions');
create index change_sessions_session_idx on change_sessions (practice_id, session_id);

-- Where items waited before a cancellation let them wait for the next session.
create table change_items (
    practice_id uuid not null,
    change_id   uuid not null,
    item_id     uuid not null,
    session_id  uuid not null,
    primary key (practice_id, change_id, item_id),
    foreign key (practice_id, change_id) references changes on delete cascade,
    foreign key (practice_id, item_id) references items on delete cascade,
    foreign key (practice_id, session_id) references sessions on delete cascade
);
select wall('change_items');

-- Whom a letter from a practice goes to. No row: she has left the practice.
-- +goose StatementBegin
create function person_letter(p_practice uuid, p_person uuid)
returns table (address text, language text) language sql stable security definer set search_path = '' as $$
    select p.address, p.language
    from public.practice_people pp join public.people p on p.id = pp.person_id
    where pp.practice_id = p_practice and pp.person_id = p_person
        and p_practice = nullif(current_setting('app.practice', true), '')::uuid -- behind the wall, as its caller
$$;
-- +goose StatementEnd
select hand_over('person_letter(uuid, uuid)');
