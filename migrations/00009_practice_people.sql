-- +goose Up
-- The first start. The one row's id is what the log's code is derived from, so
-- that programs beside each other print the same; the tries are counted here.
create table setup (
    id          uuid primary key,
    tries       int not null default 0,
    tried_since timestamptz not null default '-infinity', -- when the tries began to count
    ended_at    timestamptz -- the code is dead
);
create unique index setup_one_idx on setup ((true));
insert into setup (id) values (gen_random_uuid());

alter table people add column invented boolean not null default false; -- of an example: has no letters and no login
alter table groups add column example boolean not null default false;  -- is removed whole, and never counted
alter table logins add column device text not null default '' check (char_length(device) <= 40);

-- A supervisor who is asked to join a practice.
create table practice_invitations (
    practice_id uuid not null references practices,
    id          uuid not null,
    address     text not null check (address = lower(address) and char_length(address) between 3 and 254),
    language    text not null check (language in ('sv', 'da', 'nb', 'en')),
    invited_by  uuid not null references people,
    token_hash  bytea not null check (octet_length(token_hash) = 32),
    generation  int not null default 1, -- of the token: a letter sent again ends the older one's link
    created_at  timestamptz not null,
    sent_at     timestamptz not null,
    expires_at  timestamptz not null,
    answer      text check (answer in ('accepted', 'declined', 'withdrawn')), -- null: none yet
    answered_at timestamptz,
    primary key (practice_id, id),
    constraint practice_invitations_token_key unique (practice_id, token_hash)
);
select wall('practice_invitations');
select lookup_reads('practice_invitations');
create index practice_invitations_token_idx on practice_invitations (token_hash);
create unique index practice_invitations_open_idx on practice_invitations (practice_id, address) where answer is null;

-- What became of the newest test letter, as the mail server said it to the
-- person who asked.
create table test_letters (
    practice_id uuid not null,
    person_id   uuid not null,
    tried_at    timestamptz not null,
    said        text not null check (char_length(said) <= 1000), -- '' when the server took it
    primary key (practice_id, person_id),
    foreign key (practice_id, person_id) references practice_people on delete cascade
);
select wall('test_letters');

grant select, update on setup to samrum_lookup;
grant insert on practices, people, practice_people to samrum_lookup;
grant delete on people to samrum_lookup;

-- What the code is derived from; null when there is a practice already.
-- +goose StatementBegin
create function open_setup() returns uuid language sql stable security definer set search_path = '' as $$
    select s.id from public.setup s where s.ended_at is null and not exists (select from public.practices)
$$;
-- +goose StatementEnd
select hand_over('open_setup()');

-- Five wrong codes in ten minutes, counted by the statement that compares.
-- +goose StatementBegin
create function try_setup(p_typed bytea, p_code bytea, p_now timestamptz)
returns text language plpgsql security definer set search_path = '' as $$
declare
    before public.setup;
begin
    select * into before from public.setup for update;
    if before.ended_at is not null then
        return 'gone';
    elsif before.tried_since > p_now - interval '10 minutes' and before.tries >= 5 then
        return 'dead';
    elsif p_typed = p_code then
        return 'ok';
    end if;
    update public.setup set
        tries = case when before.tried_since > p_now - interval '10 minutes' then tries + 1 else 1 end,
        tried_since = case when before.tried_since > p_now - interval '10 minutes' then tried_since else p_now end;
    return 'wrong';
end $$;
-- +goose StatementEnd
select hand_over('try_setup(bytea, bytea, timestamptz)');

-- Makes the first practice with the person who set it up, and signs her browser
-- in. False when another was faster. The wall of the new practice is up.
-- +goose StatementBegin
create function set_up(p_practice uuid, p_slug text, p_name text, p_zone text, p_country text, p_language text, p_phone text, p_mail text,
    p_person uuid, p_person_name text, p_address text, p_login bytea, p_now timestamptz)
returns boolean language plpgsql security definer set search_path = '' as $$
declare
    who uuid;
begin
    update public.setup set ended_at = p_now where ended_at is null;
    if not found or exists (select from public.practices) then
        return false;
    end if;
    insert into public.practices (id, slug, name, zone, country, languages, phone, mail, created_at)
    values (p_practice, p_slug, p_name, p_zone, p_country, array[p_language], p_phone, p_mail, p_now);
    who := public.known_person(p_person, p_address, p_language, p_now);
    insert into public.practice_people (practice_id, person_id, name, supervises, administers)
    values (p_practice, who, p_person_name, true, true);
    perform public.open_login(p_login, who, p_now);
    return true;
end $$;
-- +goose StatementEnd
select hand_over('set_up(uuid, text, text, text, text, text, text, text, uuid, text, text, bytea, timestamptz)');

-- The person with an address, who is made when nobody has it.
-- +goose StatementBegin
create function known_person(p_id uuid, p_address text, p_language text, p_now timestamptz)
returns uuid language sql security definer set search_path = '' as $$
    insert into public.people (id, address, language, created_at) values (p_id, p_address, p_language, p_now)
    on conflict do nothing;
    select id from public.people where address = p_address
$$;
-- +goose StatementEnd
select hand_over('known_person(uuid, text, text, timestamptz)');

-- The people of an example. Their addresses are under .invalid, where no letter
-- can arrive (RFC 2606).
-- +goose StatementBegin
create function invent_people(p_ids uuid[], p_language text, p_now timestamptz)
returns void language sql security definer set search_path = '' as $$
    insert into public.people (id, address, language, created_at, invented)
    select id, id || '@example.invalid', p_language, p_now, true from unnest(p_ids) id
$$;
-- +goose StatementEnd
select hand_over('invent_people(uuid[], text, timestamptz)');

-- +goose StatementBegin
create function forget_invented(p_ids uuid[]) returns void language sql security definer set search_path = '' as $$
    delete from public.people p
    where p.id = any (p_ids) and p.invented and not exists (select from public.practice_people pp where pp.person_id = p.id)
$$;
-- +goose StatementEnd
select hand_over('forget_invented(uuid[])');

-- Which of a practice's people an example brought.
-- +goose StatementBegin
create function invented_among(p_ids uuid[]) returns setof uuid language sql stable security definer set search_path = '' as $$
    select p.id from public.people p where p.id = any (p_ids) and p.invented
$$;
-- +goose StatementEnd
select hand_over('invented_among(uuid[])');

-- The practices that a login's person has something to do in: that she works
-- in, or is a member in today.
-- +goose StatementBegin
create function my_practices(p_login bytea, p_now timestamptz)
returns table (id uuid, name text, current boolean) language sql stable security definer set search_path = '' as $$
    select pr.id, pr.name, pr.id is not distinct from l.practice_id
    from public.logins l
    join public.practice_people pp on pp.person_id = l.person_id
    join public.practices pr on pr.id = pp.practice_id
    where l.id_hash = p_login
        and (pp.supervises or pp.administers or pr.id = l.practice_id or exists (
            select from public.memberships m where m.practice_id = pp.practice_id and m.person_id = pp.person_id
                and coalesce(m.left_on, 'infinity') >= (p_now at time zone 'UTC')::date))
    order by pr.name, pr.id
$$;
-- +goose StatementEnd
select hand_over('my_practices(bytea, timestamptz)');

-- Makes a practice of hers the current one; false when it is not hers.
-- +goose StatementBegin
create function enter_practice(p_login bytea, p_practice uuid)
returns boolean language sql security definer set search_path = '' as $$
    with entered as (
        update public.logins l set practice_id = p_practice
        where l.id_hash = p_login and exists (
            select from public.practice_people pp where pp.person_id = l.person_id and pp.practice_id = p_practice)
        returning 1
    )
    select exists (select from entered)
$$;
-- +goose StatementEnd
select hand_over('enter_practice(bytea, uuid)');

-- After leaving: her browsers that were in the practice go to another of hers.
-- +goose StatementBegin
create function go_elsewhere(p_person uuid, p_practice uuid)
returns void language sql security definer set search_path = '' as $$
    update public.logins l
    set practice_id = (
        select pp.practice_id from public.practice_people pp
        where pp.person_id = p_person and pp.practice_id <> p_practice
        order by pp.supervises desc, pp.practice_id limit 1)
    where l.person_id = p_person and l.practice_id = p_practice
$$;
-- +goose StatementEnd
select hand_over('go_elsewhere(uuid, uuid)');

-- +goose StatementBegin
create function name_device(p_login bytea, p_device text) returns void language sql security definer set search_path = '' as $$
    update public.logins l set device = p_device where l.id_hash = p_login
$$;
-- +goose StatementEnd
select hand_over('name_device(bytea, text)');

-- Where a login's person is signed in, this one first. A device is named by the
-- first half of its hash, which opens nothing.
-- +goose StatementBegin
create function my_devices(p_login bytea, p_now timestamptz)
returns table (ref text, device text, created_at timestamptz, seen_at timestamptz, this boolean)
language sql stable security definer set search_path = '' as $$
    select left(encode(l.id_hash, 'hex'), 32), l.device, l.created_at, l.seen_at, l.id_hash = p_login
    from public.logins mine
    join public.logins l on l.person_id = mine.person_id
    where mine.id_hash = p_login
        and case
            when exists (select from public.practice_people pp
                where pp.person_id = l.person_id and (pp.supervises or pp.administers))
            then l.seen_at > p_now - interval '7 days' and l.created_at > p_now - interval '30 days'
            else l.seen_at > p_now - interval '60 days' and l.created_at > p_now - interval '180 days'
        end
    order by l.id_hash = p_login desc, l.seen_at desc, l.id_hash
    limit 50
$$;
-- +goose StatementEnd
select hand_over('my_devices(bytea, timestamptz)');

-- Signs the person out on one of her devices, or on all but this.
-- +goose StatementBegin
create function end_devices(p_login bytea, p_ref text) returns void language sql security definer set search_path = '' as $$
    delete from public.logins l using public.logins mine
    where mine.id_hash = p_login and l.person_id = mine.person_id
        and case when p_ref is null then l.id_hash <> p_login else left(encode(l.id_hash, 'hex'), 32) = p_ref end
$$;
-- +goose StatementEnd
select hand_over('end_devices(bytea, text)');

-- What the page behind an invitation's link may say. No row: unknown.
-- +goose StatementBegin
create function practice_invitation(p_token bytea)
returns table (practice_id uuid, invitation_id uuid, practice_name text, inviter text, address text, language text, answer text, expires_at timestamptz, known_as text)
language sql stable security definer set search_path = '' as $$
    select i.practice_id, i.id, pr.name,
        coalesce((select pp.name from public.practice_people pp
            where pp.practice_id = i.practice_id and pp.person_id = i.invited_by), ''),
        i.address, i.language, coalesce(i.answer, ''), i.expires_at,
        coalesce((select pp.name from public.practice_people pp
            join public.people p on p.id = pp.person_id
            where pp.practice_id = i.practice_id and p.address = i.address), '')
    from public.practice_invitations i
    join public.practices pr on pr.id = i.practice_id
    where i.token_hash = p_token
$$;
-- +goose StatementEnd
select hand_over('practice_invitation(bytea)');

-- Whether the person with an address supervises in a practice already.
-- +goose StatementBegin
create function supervises_here(p_practice uuid, p_address text) returns boolean language sql stable security definer set search_path = '' as $$
    select exists (select from public.practice_people pp join public.people p on p.id = pp.person_id
        where pp.practice_id = p_practice and p.address = p_address and pp.supervises)
$$;
-- +goose StatementEnd
select hand_over('supervises_here(uuid, text)');
