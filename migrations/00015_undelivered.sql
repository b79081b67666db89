-- +goose Up
-- Somebody whose address the mail server refused for good, until a letter
-- arrives again. It tells of the address that was refused, so one that has
-- changed is not told of.
create table undelivered (
    practice_id  uuid not null,
    person_id    uuid not null,
    address_hash bytea not null check (octet_length(address_hash) = 32),
    since        timestamptz not null,
    code         int not null check (code between 500 and 599), -- never the server's words
    primary key (practice_id, person_id),
    foreign key (practice_id, person_id) references practice_people on delete cascade
);
select wall('undelivered');
select lookup_reads('undelivered');

-- When the mail server refused the last letter of an invitation to supervise.
alter table practice_invitations add column bounced_at timestamptz;

-- What is kept of a person's address when it is refused.
-- +goose StatementBegin
create function address_hash(p_practice uuid, p_person uuid)
returns bytea language sql stable security definer set search_path = '' as $$
    select sha256(convert_to(p.address, 'UTF8'))
    from public.practice_people pp join public.people p on p.id = pp.person_id
    where pp.practice_id = p_practice and pp.person_id = p_person
        and p_practice = nullif(current_setting('app.practice', true), '')::uuid -- behind the wall, as its caller
$$;
-- +goose StatementEnd
select hand_over('address_hash(uuid, uuid)');

-- Who of the practice cannot be reached at the address that she has now.
-- +goose StatementBegin
create function unreached()
returns table (person_id uuid, since timestamptz, code int)
language sql stable security definer set search_path = '' as $$
    select u.person_id, u.since, u.code
    from public.undelivered u join public.people p on p.id = u.person_id
    where u.practice_id = nullif(current_setting('app.practice', true), '')::uuid
        and u.address_hash = sha256(convert_to(p.address, 'UTF8'))
$$;
-- +goose StatementEnd
select hand_over('unreached()');

-- The jobs that send a practice's letters. River's tables have no wall, so they
-- are reached here only, by the practice that a job names. River makes its
-- tables after these functions, and grants samrum_lookup what they do.
-- +goose StatementBegin
create function letters_waiting() -- a job of many letters counts as those
returns table (kind text, waiting int, oldest timestamptz)
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
        select coalesce(j.args ->> 'of', j.kind), sum(coalesce((j.args ->> 'letters')::int, 1))::int, min(j.created_at)
        from river.river_job j
        where j.args @> jsonb_build_object('practice', nullif(current_setting('app.practice', true), ''))
            and j.state in ('available', 'pending', 'running', 'scheduled') and j.errors is null
        group by 1
        order by 3, 1;
end $$;
-- +goose StatementEnd
select hand_over('letters_waiting()');

-- Of letters that could not leave: when that was last tried, how often, and what
-- the mail server answered; 0: nothing. Those that are tried again by themselves
-- come first.
-- +goose StatementBegin
create function letters_failed(p_limit int)
returns table (id bigint, kind text, stopped boolean, tried_at timestamptz, tries int, code int, next_at timestamptz, total int)
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
        select j.id, j.kind, j.state in ('cancelled', 'discarded'), coalesce(j.attempted_at, j.created_at), cardinality(j.errors),
            coalesce(substring(j.errors[cardinality(j.errors)] ->> 'error' from '\(code ([0-9]{3})\)')::int, 0),
            case when j.state in ('cancelled', 'discarded') then null else j.scheduled_at end,
            count(*) over ()::int
        from river.river_job j
        where j.args @> jsonb_build_object('practice', nullif(current_setting('app.practice', true), ''))
            and j.state <> 'completed' and j.errors is not null
        order by j.state in ('cancelled', 'discarded'), coalesce(j.attempted_at, j.created_at) desc, j.id
        limit p_limit;
end $$;
-- +goose StatementEnd
select hand_over('letters_failed(int)');

-- Lets a failed letter be tried at once. False: it has left meanwhile, or is
-- being tried.
-- +goose StatementBegin
create function letter_again(p_id bigint) returns boolean language plpgsql security definer set search_path = '' as $$
begin
    update river.river_job j
    set state = 'available', scheduled_at = now(), finalized_at = null, max_attempts = greatest(j.max_attempts, j.attempt + 1),
        metadata = j.metadata - 'cancel_attempted_at'
    where j.id = p_id and j.state in ('retryable', 'available', 'scheduled', 'cancelled', 'discarded') and j.errors is not null
        and j.args @> jsonb_build_object('practice', nullif(current_setting('app.practice', true), ''));
    return found;
end $$;
-- +goose StatementEnd
select hand_over('letter_again(bigint)');

-- +goose StatementBegin
create function letter_dropped(p_id bigint) returns boolean language plpgsql security definer set search_path = '' as $$
begin
    delete from river.river_job j
    where j.id = p_id and j.state in ('retryable', 'available', 'scheduled', 'cancelled', 'discarded') and j.errors is not null
        and j.args @> jsonb_build_object('practice', nullif(current_setting('app.practice', true), ''));
    return found;
end $$;
-- +goose StatementEnd
select hand_over('letter_dropped(bigint)');
