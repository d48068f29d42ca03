-- What people judged. Rows are only ever added; a judgement is taken back by another. Nothing here can be derived, and nothing
-- that is derived again touches it.

-- action: accept, reject, merge, split, relabel, note, withdraw, correct, take-back; given: the name given, the report that corrects, or
-- the judgement taken back; signed: SHA-256 over all of the judgement, its rows in judged, and what the judgement before it is signed
-- with, so that a change to any is seen
CREATE TABLE judgement (
    judgement INTEGER PRIMARY KEY,
    action    TEXT NOT NULL,
    given     TEXT,
    who       TEXT NOT NULL,
    at        TEXT NOT NULL,
    why       TEXT NOT NULL,
    signed    TEXT NOT NULL
);

-- kind: report, claim, statement, point; report: its id, version: as it was judged; for all but reports the claim that names it, with
-- the words of its content
CREATE TABLE judged (
    judgement      INTEGER NOT NULL REFERENCES judgement,
    place          INTEGER NOT NULL,
    kind           TEXT    NOT NULL,
    report         TEXT    NOT NULL,
    version        INTEGER NOT NULL,
    cue_starts     INTEGER,
    cue_ends       INTEGER,
    content_starts INTEGER,
    content_ends   INTEGER,
    words          TEXT,
    PRIMARY KEY (judgement, place)
) WITHOUT ROWID;

-- how far the archive and the log had come when somebody last had an account told
CREATE TABLE look (
    look      INTEGER PRIMARY KEY,
    who       TEXT    NOT NULL,
    at        TEXT    NOT NULL,
    version   INTEGER NOT NULL,
    judgement INTEGER NOT NULL
);
