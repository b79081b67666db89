-- +goose Up
-- A paused group sends no letters. An ended one is read until its words are
-- gone, and nobody writes in it.
alter table groups add column paused_at timestamptz, add column ended_at timestamptz;

-- An end is told like a cancellation, also when no session was ahead.
alter table changes drop constraint changes_kind_check,
    add constraint changes_kind_check check (kind in ('move', 'cancel', 'end'));

-- What waited when its group ended waits no more: it has lapsed. The statuses
-- that there are stay as they are.
-- +goose StatementBegin
do $$
declare
    allowed constant text := (select pg_get_constraintdef(oid) from pg_constraint
        where conrelid = 'items'::regclass and conname = 'items_status_check');
begin
    alter table items drop constraint items_status_check;
    execute 'alter table items add constraint items_status_check '
        || replace(allowed, '''discussed''::text', '''discussed''::text, ''lapsed''::text');
end $$;
-- +goose StatementEnd

alter table items add column lapsed_at timestamptz;

-- Who leads a group at an instant, the lead first.
-- +goose StatementBegin
create function leaders(g groups, p_now timestamptz) returns uuid[] language sql stable as $$
    select array_remove(array[g.lead_id, g.co_lead_id], null)
$$;
-- +goose StatementEnd

-- Nothing comes into a group that has ended or is gone, also when whoever ends
-- it is faster by a moment: the row's key is locked, so one waits for the other.
-- +goose StatementBegin
create function group_runs() returns trigger language plpgsql set search_path = '' as $$
declare
    ended timestamptz;
begin
    select g.ended_at into ended from public.groups g
    where g.practice_id = new.practice_id and g.id = new.group_id for key share;
    if not found then
        raise exception 'no such group' using errcode = 'foreign_key_violation', constraint = 'group_gone';
    elsif ended is not null then
        raise exception 'the group has ended' using errcode = 'check_violation', constraint = 'group_runs';
    end if;
    return new;
end $$;
-- +goose StatementEnd
create trigger group_runs before insert on sessions for each row execute function group_runs();
create trigger group_runs before insert on items for each row execute function group_runs();
create trigger group_runs_again before update of status on items for each row
    when (new.status = 'waiting' and old.status <> 'waiting') execute function group_runs();
create trigger group_runs before insert on invitations for each row execute function group_runs();
create trigger group_runs before insert on memberships for each row execute function group_runs();

-- As before, with what state the group is in and who leads it now.
drop function who_asks(bytea, text, timestamptz);
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
    client_term text, case_label text, next_number int, paused_at timestamptz, ended_at timestamptz
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
        select g.*, led.leads, public.leaders(g, p_now) as leaders
        from live
        join public.groups g on g.tail = p_tail
        join public.practice_people pp on pp.practice_id = g.practice_id and pp.person_id = live.person_id
        cross join lateral (select pp.supervises and live.person_id = any(public.leaders(g, p_now)) as leads) led
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
        opened.individual, opened.closed, opened.leaders[1], opened.leaders[2], opened.smallest, opened.largest,
        opened.length_minutes, opened.zone, opened.country, opened.language,
        opened.client_term, opened.case_label, opened.next_number, opened.paused_at, opened.ended_at
    from live
    join public.people p on p.id = live.person_id
    left join opened on true
    left join public.practice_people pp
        on pp.person_id = live.person_id and pp.practice_id = coalesce(opened.practice_id, live.practice_id)
    left join public.practices pr on pr.id = pp.practice_id
$$;
-- +goose StatementEnd
select hand_over('who_asks(bytea, text, timestamptz)');

-- As before, with who leads at an instant.
drop function group_addresses(uuid, date);
-- +goose StatementBegin
create function group_addresses(p_group uuid, p_day date, p_now timestamptz)
returns table (person_id uuid, address text, language text, leads boolean)
language sql stable security definer set search_path = '' as $$
    select p.id, p.address, p.language, who.leads
    from public.groups g
    cross join lateral (
        select led.id, true as leads from unnest(public.leaders(g, p_now)) led (id)
        union
        select m.person_id, false from public.memberships m
        where m.practice_id = g.practice_id and m.group_id = g.id and coalesce(m.left_on, 'infinity') >= p_day
    ) who
    join public.people p on p.id = who.id
    where g.practice_id = nullif(current_setting('app.practice', true), '')::uuid and g.id = p_group
$$;
-- +goose StatementEnd
select hand_over('group_addresses(uuid, date, timestamptz)');
