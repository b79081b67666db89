-- +goose Up
-- Why words may stand that the discretion check warned about: the rule and the
-- reason that was chosen, never what was found. A row goes with the words.
create table item_reasons (
    practice_id uuid not null,
    item_id     uuid not null,
    field       text not null check (field in ('headline', 'question', 'situation', 'affected', 'own_line')),
    rule        text not null check (rule ~ '^[a-z_]{1,40}$'),
    reason      text not null check (reason in ('nobody', 'public', 'made_up', 'professional')),
    person_id   uuid not null,
    created_at  timestamptz not null,
    primary key (practice_id, item_id, field, rule),
    foreign key (practice_id, item_id) references item_texts on delete cascade,
    foreign key (practice_id, person_id) references practice_people
);
select wall('item_reasons');

-- The same for the reason why a session is called off.
create table session_reasons (
    practice_id uuid not null,
    session_id  uuid not null,
    rule        text not null check (rule ~ '^[a-z_]{1,40}$'),
    reason      text not null check (reason in ('nobody', 'public', 'made_up', 'professional')),
    person_id   uuid not null,
    created_at  timestamptz not null,
    primary key (practice_id, session_id, rule),
    foreign key (practice_id, session_id) references sessions on delete cascade,
    foreign key (practice_id, person_id) references practice_people
);
select wall('session_reasons');

-- What is neither a name nor a place to a practice. No digit stands in it and
-- no @, so that it can never be what identifies somebody by itself.
create table allowed_words (
    practice_id uuid not null references practices,
    word        text not null check (char_length(word) between 2 and 60 and word !~ '[0-9@]' and word ~ '[[:alpha:]]'),
    person_id   uuid not null, -- who allowed it
    created_at  timestamptz not null,
    primary key (practice_id, word),
    foreign key (practice_id, person_id) references practice_people
);
select wall('allowed_words');
create unique index allowed_words_case_idx on allowed_words (practice_id, lower(word));
