-- +goose Up
-- That a group reads, and how its chapters are spread. The row is locked by
-- whoever spreads them: two changes at once are worked out one after the other.
create table reading_plans (
    practice_id uuid not null,
    group_id    uuid not null,
    evenly      boolean not null default false, -- else at each book's pace
    primary key (practice_id, group_id),
    foreign key (practice_id, group_id) references groups
);
select wall('reading_plans');

-- What a group reads, one book after the other.
create table books (
    practice_id uuid not null,
    id          uuid not null,
    group_id    uuid not null,
    number      int not null check (number > 0), -- in the group's order
    title       text not null check (char_length(title) between 1 and 200),
    author      text not null check (char_length(author) <= 120),
    edition     text not null check (char_length(edition) <= 80),
    pace        int not null check (pace between 1 and 20), -- chapters a session
    form_key    uuid not null,
    version     int not null default 1, -- raised by every change; a form that carries an older one is stale
    created_at  timestamptz not null,
    primary key (practice_id, id),
    constraint books_number_key unique (practice_id, group_id, number),
    constraint books_form_key_key unique (practice_id, form_key),
    foreign key (practice_id, group_id) references reading_plans on delete cascade
);
select wall('books');

-- A chapter, and the session it is to be read for. One whose session has begun
-- counts as read; what that session did not get to has lost its session.
create table chapters (
    practice_id uuid not null,
    id          uuid not null,
    book_id     uuid not null,
    number      int not null check (number between 1 and 999), -- as the book numbers it
    title       text not null check (char_length(title) <= 200),
    first_page  int check (first_page between 1 and 9999),
    last_page   int check (last_page between first_page and 9999),
    dropped     boolean not null default false,
    session_id  uuid,
    primary key (practice_id, id),
    constraint chapters_number_key unique (practice_id, book_id, number),
    check ((first_page is null) = (last_page is null)),
    check (not dropped or session_id is null),
    foreign key (practice_id, book_id) references books on delete cascade,
    foreign key (practice_id, session_id) references sessions on delete set null (session_id)
);
select wall('chapters');
create index chapters_session_idx on chapters (practice_id, session_id);

-- What to think about while reading: words, or a link to them. Without a chapter
-- it goes with every chapter of the book.
create table reading_questions (
    practice_id uuid not null,
    id          uuid not null,
    book_id     uuid not null,
    chapter_id  uuid,
    text        text not null check (char_length(text) <= 300),
    link        text not null check (char_length(link) <= 300),
    form_key    uuid not null,
    created_at  timestamptz not null,
    primary key (practice_id, id),
    constraint reading_questions_form_key_key unique (practice_id, form_key),
    check ((text = '') <> (link = '')),
    foreign key (practice_id, book_id) references books on delete cascade,
    foreign key (practice_id, chapter_id) references chapters on delete cascade
);
select wall('reading_questions');
create index reading_questions_book_idx on reading_questions (practice_id, book_id);

-- Why such a question may say what the discretion check warned about.
create table reading_reasons (
    practice_id uuid not null,
    question_id uuid not null,
    rule        text not null check (rule ~ '^[a-z_]{1,40}$'),
    reason      text not null check (reason in ('nobody', 'public', 'made_up', 'professional')),
    person_id   uuid not null,
    created_at  timestamptz not null,
    primary key (practice_id, question_id, rule),
    foreign key (practice_id, question_id) references reading_questions on delete cascade,
    foreign key (practice_id, person_id) references practice_people
);
select wall('reading_reasons');

-- What is to be read is known by its chapters now. sessions.reading stays, empty,
-- for the program before this one; a later migration drops it.
