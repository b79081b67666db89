-- +goose Up
-- Every function here answers before a practice is known, so it belongs to
-- samrum_lookup and sees all practices: it must give away one person's own only.

-- Who asks, and what the group with this tail is to her: one statement for the
-- guard. No row: not signed in. group_id null: no such group among hers.
-- Leaders and administrators: 7 days idle, 30 in all; members: 60 and 180.
-- Opening a group makes its practice the current one.
-- +goose StatementBegin
create function who_asks(p_login bytea, p_tail text, p_now timestamptz)
returns table (
    person_id uuid, address text, language text, theme text, own_zone text,
    practice_id uuid, practice_slug text, practice_name text, practice_zone text, practice_country text,
    practice_languages text[], practice_phone text, practice_mail text,
    name text, supervises boolean, administers boolean,
    leads boolean, group_id uuid, group_tail text, group_slug text, group_name text, form text,
    individual boolean, closed boolean, lead_id uuid, co_lead_id uuid, smallest int, largest int,
    length_minutes int, group_zone text, group_country text, group_language text,
    client_term text, case_label text, next_number int
) language sql security definer set search_path = '' as $$
    with live as (
        select l.person_id, l.practice_id, l.seen_at
        from public.logins l
        where l.id_hash = p_login
            and case
                when exists (select from public.practice_people pp
                    where pp.person_id = l.person_id and (pp.supervises or pp.administers))
                then l.seen_at > p_now - interval '7 days' and l.created_at > p_now - interval '30 days'
                else l.seen_at > p_now - interval '60 days' and l.created_at > p_now - interval '180 days'
            end
    ), opened as (
        select g.*, led.leads
        from live
        join public.groups g on g.tail = p_tail
        join public.practice_people pp on pp.practice_id = g.practice_id and pp.person_id = live.person_id
        cross join lateral (select pp.supervises and live.person_id in (g.lead_id, g.co_lead_id) as leads) led
        where led.leads or exists (
            select from public.memberships m
            where m.practice_id = g.practice_id and m.group_id = g.id and m.person_id = live.person_id
                and (p_now at time zone g.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity'))
        order by g.practice_id
        limit 1
    ), touched as (
        update public.logins l
        set seen_at = greatest(l.seen_at, p_now), practice_id = coalesce(opened.practice_id, live.practice_id)
        from live left join opened on true
        where l.id_hash = p_login
            and (live.seen_at < p_now - interval '1 hour' or opened.practice_id <> live.practice_id)
    )
    select live.person_id, p.address, p.language, p.theme, p.zone,
        pr.id, pr.slug, pr.name, pr.zone, pr.country, pr.languages, pr.phone, pr.mail,
        pp.name, pp.supervises, pp.administers,
        opened.leads, opened.id, opened.tail, opened.slug, opened.name, opened.form,
        opened.individual, opened.closed, opened.lead_id, opened.co_lead_id, opened.smallest, opened.largest,
        opened.length_minutes, opened.zone, opened.country, opened.language,
        opened.client_term, opened.case_label, opened.next_number
    from live
    join public.people p on p.id = live.person_id
    left join opened on true
    left join public.practice_people pp
        on pp.person_id = live.person_id and pp.practice_id = coalesce(opened.practice_id, live.practice_id)
    left join public.practices pr on pr.id = pp.practice_id
$$;
-- +goose StatementEnd
select hand_over('who_asks(bytea, text, timestamptz)');

-- Notes that somebody at p_address wants to sign in, known or not, by the same
-- steps. The newest ends the older. At most five letters in any hour for an
-- address: one over that gets no letter and leaves the last one valid.
-- +goose StatementBegin
create function request_sign_in(p_id uuid, p_address text, p_browser bytea, p_token bytea, p_code bytea, p_now timestamptz)
returns void language plpgsql security definer set search_path = '' as $$
declare
    hash constant bytea := sha256(convert_to(p_address, 'UTF8'));
    due boolean;
begin
    perform pg_advisory_xact_lock(727, hashtext(p_address));
    select count(*) < 5 into due
    from public.sign_ins s
    where s.address_hash = hash and s.letter and s.created_at > p_now - interval '1 hour';
    update public.sign_ins s set ended_at = p_now
    where s.address_hash = hash and s.ended_at is null and due;
    insert into public.sign_ins (id, person_id, address_hash, browser_hash, token_hash, code_hash, letter, created_at, expires_at)
    values (p_id, (select p.id from public.people p where p.address = p_address), hash, p_browser, p_token, p_code, due,
        p_now, p_now + interval '10 minutes');
end $$;
-- +goose StatementEnd
select hand_over('request_sign_in(uuid, text, bytea, bytea, bytea, timestamptz)');

-- The operator's one-time link: for any browser, without a letter. False for an
-- unknown address.
-- +goose StatementBegin
create function issue_sign_in(p_id uuid, p_address text, p_token bytea, p_code bytea, p_now timestamptz)
returns boolean language sql security definer set search_path = '' as $$
    with issued as (
        insert into public.sign_ins (id, person_id, address_hash, token_hash, code_hash, letter, created_at, expires_at)
        select p_id, p.id, sha256(convert_to(p_address, 'UTF8')), p_token, p_code, false, p_now, p_now + interval '10 minutes'
        from public.people p
        where p.address = p_address
        returning 1
    )
    select exists (select from issued)
$$;
-- +goose StatementEnd
select hand_over('issue_sign_in(uuid, text, bytea, bytea, timestamptz)');

-- What the worker writes the letter from; no row when none is due any more.
-- +goose StatementBegin
create function sign_in_letter(p_id uuid, p_now timestamptz)
returns table (address text, language text) language sql stable security definer set search_path = '' as $$
    select p.address, p.language
    from public.sign_ins s join public.people p on p.id = s.person_id
    where s.id = p_id and s.letter and s.ended_at is null and s.expires_at > p_now
$$;
-- +goose StatementEnd
select hand_over('sign_in_letter(uuid, timestamptz)');

-- What a link's page may say before its button is pressed. No row: dead.
-- +goose StatementBegin
create function peek_sign_in(p_token bytea, p_browser bytea, p_now timestamptz)
returns table (same_browser boolean, name text) language sql stable security definer set search_path = '' as $$
    select s.browser_hash is null or s.browser_hash = p_browser,
        coalesce((select pp.name from public.practice_people pp where pp.person_id = s.person_id limit 1), '')
    from public.sign_ins s
    where s.token_hash = p_token and s.ended_at is null and s.expires_at > p_now
$$;
-- +goose StatementEnd
select hand_over('peek_sign_in(bytea, bytea, timestamptz)');

-- Opens a login for the person, in the practice where she supervises or else in
-- any of hers.
-- +goose StatementBegin
create function open_login(p_login bytea, p_person uuid, p_now timestamptz)
returns void language sql security definer set search_path = '' as $$
    insert into public.logins (id_hash, person_id, practice_id, created_at, seen_at)
    values (p_login, p_person,
        (select pp.practice_id from public.practice_people pp where pp.person_id = p_person
         order by pp.supervises desc, pp.practice_id limit 1),
        p_now, p_now)
$$;
-- +goose StatementEnd
select hand_over('open_login(bytea, uuid, timestamptz)');
revoke all on function open_login(bytea, uuid, timestamptz) from samrum_app;

-- +goose StatementBegin
create function use_sign_in_link(p_token bytea, p_browser bytea, p_login bytea, p_now timestamptz)
returns boolean language plpgsql security definer set search_path = '' as $$
declare
    who uuid;
begin
    update public.sign_ins s set ended_at = p_now
    where s.token_hash = p_token and s.ended_at is null and s.expires_at > p_now
        and (s.browser_hash is null or s.browser_hash = p_browser)
    returning s.person_id into who;
    if who is null then
        return false;
    end if;
    perform public.open_login(p_login, who, p_now);
    return true;
end $$;
-- +goose StatementEnd
select hand_over('use_sign_in_link(bytea, bytea, bytea, timestamptz)');

-- Five tries in ten minutes, counted by the statement that compares.
-- +goose StatementBegin
create function use_sign_in_code(p_id uuid, p_browser bytea, p_code bytea, p_login bytea, p_now timestamptz)
returns text language plpgsql security definer set search_path = '' as $$
declare
    who uuid;
    fits boolean;
begin
    update public.sign_ins s
    set tries = s.tries + 1, ended_at = case when s.code_hash = p_code and s.person_id is not null then p_now end
    where s.id = p_id and s.browser_hash = p_browser and s.ended_at is null and s.expires_at > p_now and s.tries < 5
    returning s.person_id, s.code_hash = p_code and s.person_id is not null into who, fits;
    if not found then
        return 'dead';
    elsif not fits then
        return 'wrong';
    end if;
    perform public.open_login(p_login, who, p_now);
    return 'ok';
end $$;
-- +goose StatementEnd
select hand_over('use_sign_in_code(uuid, bytea, bytea, bytea, timestamptz)');

-- Whose login this was, live or run out: a form sent with a run-out login is
-- kept, and its sender gets a letter without typing the address again.
-- +goose StatementBegin
create function whose_login(p_login bytea) returns text language sql stable security definer set search_path = '' as $$
    select p.address from public.logins l join public.people p on p.id = l.person_id where l.id_hash = p_login
$$;
-- +goose StatementEnd
select hand_over('whose_login(bytea)');

-- +goose StatementBegin
create function end_login(p_login bytea) returns void language sql security definer set search_path = '' as $$
    delete from public.logins l where l.id_hash = p_login
$$;
-- +goose StatementEnd
select hand_over('end_login(bytea)');

-- +goose StatementBegin
create function change_person(p_login bytea, p_language text, p_theme text, p_zone text)
returns void language sql security definer set search_path = '' as $$
    update public.people p set language = p_language, theme = p_theme, zone = p_zone
    from public.logins l where l.id_hash = p_login and p.id = l.person_id
$$;
-- +goose StatementEnd
select hand_over('change_person(bytea, text, text, text)');

-- The practice, while it is the only one: its name and telephone are for
-- everybody then. With several, nobody is listed.
-- +goose StatementBegin
create function only_practice()
returns table (id uuid, slug text, name text, zone text, country text, languages text[], phone text, mail text)
language sql stable security definer set search_path = '' as $$
    select p.id, p.slug, p.name, p.zone, p.country, p.languages, p.phone, p.mail
    from public.practices p
    where not exists (select from public.practices other where other.id <> p.id)
$$;
-- +goose StatementEnd
select hand_over('only_practice()');

-- For jobs that go through all practices, one wall at a time.
-- +goose StatementBegin
create function practice_ids() returns setof uuid language sql stable security definer set search_path = '' as $$
    select id from public.practices order by id
$$;
-- +goose StatementEnd
select hand_over('practice_ids()');

-- Sign-ins are of no use after an hour; a run-out login is kept a month so that
-- a form sent late still knows its sender.
-- +goose StatementBegin
create function sweep_logins(p_now timestamptz) returns void language sql security definer set search_path = '' as $$
    delete from public.sign_ins s where s.created_at < p_now - interval '2 hours';
    delete from public.logins l where l.seen_at < p_now - interval '90 days' or l.created_at < p_now - interval '210 days'
$$;
-- +goose StatementEnd
select hand_over('sweep_logins(timestamptz)');
