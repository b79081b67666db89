-- +goose Up
-- Somebody a leader has asked to join a group. The row keeps the hash of the
-- link that the last letter held; a new letter is a new generation, and the
-- older link is then nobody's.
create table invitations (
    practice_id uuid not null,
    id          uuid not null,
    group_id    uuid not null,
    address     text not null check (address = lower(address) and char_length(address) between 3 and 254),
    name        text not null default '' check (char_length(name) <= 80), -- as the leader wrote it; '': not known
    joins_on    date, -- null: the day of the answer
    state       text not null default 'sent' check (state in ('sent', 'accepted', 'declined', 'bounced', 'revoked')),
    generation  int not null default 1 check (generation > 0),
    token_hash  bytea not null check (octet_length(token_hash) = 32),
    sent_at     timestamptz not null,
    expires_at  timestamptz not null,
    answered_at timestamptz,
    full_at     timestamptz, -- when she said yes and the group was full
    primary key (practice_id, id),
    constraint invitations_token_key unique (practice_id, token_hash),
    foreign key (practice_id, group_id) references groups
);
select wall('invitations');
select lookup_reads('invitations');
-- One letter each: who has an open invitation to a group gets no second.
create unique index invitations_open_idx on invitations (practice_id, group_id, address) where state in ('sent', 'bounced');
create index invitations_token_idx on invitations (token_hash);
create index invitations_group_idx on invitations (practice_id, group_id, sent_at);

-- When a member said that she leaves, and the last day she had before: she may
-- undo it for five minutes, and letters about it wait as long.
alter table memberships add left_at timestamptz, add left_was date;

-- Raised by every change of a group's settings.
alter table groups add version int not null default 1;

grant insert on people to samrum_lookup;

-- Which practice's invitation has this token: whoever holds the link asks.
-- +goose StatementBegin
create function find_invitation(p_token bytea)
returns table (invitation_id uuid, practice_id uuid, slug text, name text, zone text, country text, languages text[], phone text, mail text)
language sql stable security definer set search_path = '' as $$
    select i.id, p.id, p.slug, p.name, p.zone, p.country, p.languages, p.phone, p.mail
    from public.invitations i join public.practices p on p.id = i.practice_id
    where i.token_hash = p_token
$$;
-- +goose StatementEnd
select hand_over('find_invitation(bytea)');

-- The person with a live invitation's address, made when there is none. Whether
-- there was one is told nobody. Null: the invitation is not live.
-- +goose StatementBegin
create function invited_person(p_token bytea, p_new uuid, p_language text, p_now timestamptz)
returns uuid language plpgsql security definer set search_path = '' as $$
declare
    invited constant text := (select i.address from public.invitations i
        where i.token_hash = p_token and i.state in ('sent', 'bounced') and i.expires_at > p_now);
begin
    if invited is null then
        return null;
    end if;
    insert into public.people (id, address, language, created_at)
    values (p_new, invited, p_language, p_now)
    on conflict (address) do nothing;
    return (select p.id from public.people p where p.address = invited);
end $$;
-- +goose StatementEnd
select hand_over('invited_person(bytea, uuid, text, timestamptz)');

-- The addresses of a group's leaders and of its members from a day on, within
-- the practice whose wall is up. Leaders and letters only.
-- +goose StatementBegin
create function group_addresses(p_group uuid, p_day date)
returns table (person_id uuid, address text, language text, leads boolean)
language sql stable security definer set search_path = '' as $$
    select p.id, p.address, p.language, who.leads
    from public.groups g
    cross join lateral (
        select led.id, true as leads from unnest(array_remove(array[g.lead_id, g.co_lead_id], null)) led (id)
        union
        select m.person_id, false from public.memberships m
        where m.practice_id = g.practice_id and m.group_id = g.id and coalesce(m.left_on, 'infinity') >= p_day
    ) who
    join public.people p on p.id = who.id
    where g.practice_id = nullif(current_setting('app.practice', true), '')::uuid and g.id = p_group
$$;
-- +goose StatementEnd
select hand_over('group_addresses(uuid, date)');
