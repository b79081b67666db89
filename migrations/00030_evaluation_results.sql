-- +goose Up
-- Why words may stand that the discretion check warned about: in what leaders
-- write to the orderer, and in what a practice asks.
create table evaluation_summary_reasons (
    practice_id uuid not null,
    group_id    uuid not null,
    term        text not null,
    rule        text not null check (rule ~ '^[a-z_]{1,40}$'),
    reason      text not null check (reason in ('nobody', 'public', 'made_up', 'professional')),
    person_id   uuid not null,
    created_at  timestamptz not null,
    primary key (practice_id, group_id, term, rule),
    foreign key (practice_id, group_id, term) references evaluation_summaries on delete cascade,
    foreign key (practice_id, person_id) references practice_people
);
select wall('evaluation_summary_reasons');

create table evaluation_item_reasons (
    practice_id uuid not null,
    item_id     uuid not null,
    rule        text not null check (rule ~ '^[a-z_]{1,40}$'),
    reason      text not null check (reason in ('nobody', 'public', 'made_up', 'professional')),
    person_id   uuid not null,
    created_at  timestamptz not null,
    primary key (practice_id, item_id, rule),
    foreign key (practice_id, item_id) references evaluation_items on delete cascade,
    foreign key (practice_id, person_id) references practice_people
);
select wall('evaluation_item_reasons');

-- What orderers have been shown, as one: for those who work in the practice.
-- Written when rounds close, since it is made of nothing else.
create table evaluation_wide (
    practice_id uuid primary key,
    rounds      int not null,
    groups      int not null,
    shown       jsonb not null, -- how many have answered, and the cells
    foreign key (practice_id) references practices on delete cascade
);
select wall('evaluation_wide');
