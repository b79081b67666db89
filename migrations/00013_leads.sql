-- +goose Up
-- Who leads from a day on; until then lead_id and co_lead_id do. The day is the
-- group's own. Nothing has to happen on it: whoever asks derives who leads.
alter table groups add column next_lead_id uuid, add column next_co_lead_id uuid, add column next_from date,
    add constraint groups_next_lead_fkey foreign key (practice_id, next_lead_id) references practice_people,
    add constraint groups_next_co_lead_fkey foreign key (practice_id, next_co_lead_id) references practice_people,
    add constraint groups_next_two_leaders_check check (next_co_lead_id <> next_lead_id),
    add constraint groups_next_whole_check check (
        (next_lead_id is null) = (next_from is null) and (next_co_lead_id is null or next_lead_id is not null));

-- Who leads a group on a day, the lead first.
-- +goose StatementBegin
create function leaders_on(g groups, p_day date) returns uuid[] language sql stable as $$
    select array_remove(case when g.next_from <= p_day then array[g.next_lead_id, g.next_co_lead_id]
        else array[g.lead_id, g.co_lead_id] end, null)
$$;
-- +goose StatementEnd

-- +goose StatementBegin
create or replace function leaders(g groups, p_now timestamptz) returns uuid[] language sql stable as $$
    select public.leaders_on(g, (p_now at time zone g.zone)::date)
$$;
-- +goose StatementEnd

-- A change of who leads: what its letters tell, and what the group was before,
-- for five minutes' undoing. Kept a month, then swept.
create table handovers (
    practice_id         uuid not null,
    id                  uuid not null,
    group_id            uuid not null,
    actor_id            uuid not null, -- gets no letter
    from_on             date not null,
    lead_id             uuid not null,
    co_lead_id          uuid,
    was_lead_id         uuid not null,
    was_co_lead_id      uuid,
    was_next_lead_id    uuid,
    was_next_co_lead_id uuid,
    was_next_from       date,
    created_at          timestamptz not null,
    undone_at           timestamptz, -- then no letter leaves
    primary key (practice_id, id),
    foreign key (practice_id, group_id) references groups on delete cascade,
    foreign key (practice_id, actor_id) references practice_people,
    foreign key (practice_id, lead_id) references practice_people,
    foreign key (practice_id, co_lead_id) references practice_people
);
select wall('handovers');
create index handovers_group_idx on handovers (practice_id, group_id, created_at);
