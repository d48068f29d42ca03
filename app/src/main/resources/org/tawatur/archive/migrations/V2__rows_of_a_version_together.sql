-- The rows of a version stand together, in the order of its text: one tree for each table instead of a table and an index,
-- which halves what writing them costs. What was there is carried over in the order it was written.
DROP VIEW said;

ALTER TABLE marked RENAME TO marked_1;
DROP INDEX marked_of;
CREATE TABLE marked (
    version INTEGER NOT NULL REFERENCES version,
    place   INTEGER NOT NULL,
    kind    TEXT    NOT NULL,
    starts  INTEGER NOT NULL,
    ends    INTEGER NOT NULL,
    PRIMARY KEY (version, place)
) WITHOUT ROWID;
INSERT INTO marked SELECT version, row_number() OVER (PARTITION BY version ORDER BY rowid) - 1, kind, starts, ends FROM marked_1;
DROP TABLE marked_1;

ALTER TABLE zone RENAME TO zone_1;
DROP INDEX zone_of;
CREATE TABLE zone (
    version INTEGER NOT NULL REFERENCES version,
    place   INTEGER NOT NULL,
    kind    TEXT    NOT NULL,
    starts  INTEGER NOT NULL,
    ends    INTEGER NOT NULL,
    PRIMARY KEY (version, place)
) WITHOUT ROWID;
INSERT INTO zone SELECT version, row_number() OVER (PARTITION BY version ORDER BY rowid) - 1, kind, starts, ends FROM zone_1;
DROP TABLE zone_1;

ALTER TABLE claim RENAME TO claim_1;
DROP INDEX claim_of;
CREATE TABLE claim (
    version        INTEGER NOT NULL REFERENCES version,
    place          INTEGER NOT NULL,
    cue_starts     INTEGER NOT NULL,
    cue_ends       INTEGER NOT NULL,
    content_starts INTEGER NOT NULL,
    content_ends   INTEGER NOT NULL,
    source_starts  INTEGER,
    source_ends    INTEGER,
    speaker        TEXT,
    speaker_kind   TEXT,
    mode           TEXT    NOT NULL,
    act            TEXT    NOT NULL,
    zone           TEXT    NOT NULL,
    rule           TEXT    NOT NULL,
    whom_starts    INTEGER,
    whom_ends      INTEGER,
    doubt          TEXT,
    doubt_starts   INTEGER,
    doubt_ends     INTEGER,
    PRIMARY KEY (version, place)
) WITHOUT ROWID;
INSERT INTO claim SELECT * FROM claim_1;
DROP TABLE claim_1;

ALTER TABLE relay RENAME TO relay_1;
DROP INDEX relay_of;
CREATE TABLE relay (
    version INTEGER NOT NULL REFERENCES version,
    claim   INTEGER NOT NULL,
    place   INTEGER NOT NULL,
    name    TEXT    NOT NULL,
    starts  INTEGER NOT NULL,
    ends    INTEGER NOT NULL,
    PRIMARY KEY (version, claim, place)
) WITHOUT ROWID;
INSERT INTO relay SELECT * FROM relay_1;
DROP TABLE relay_1;

ALTER TABLE candidate RENAME TO candidate_1;
DROP INDEX candidate_of;
CREATE TABLE candidate (
    version INTEGER NOT NULL REFERENCES version,
    claim   INTEGER NOT NULL,
    place   INTEGER NOT NULL,
    name    TEXT    NOT NULL,
    PRIMARY KEY (version, claim, place)
) WITHOUT ROWID;
INSERT INTO candidate SELECT * FROM candidate_1;
DROP TABLE candidate_1;

ALTER TABLE time_mention RENAME TO time_mention_1;
DROP INDEX time_mention_of;
CREATE TABLE time_mention (
    version INTEGER NOT NULL REFERENCES version,
    place   INTEGER NOT NULL,
    kind    TEXT    NOT NULL,
    starts  INTEGER NOT NULL,
    ends    INTEGER NOT NULL,
    value   TEXT,
    since   TEXT,
    until   TEXT,
    grain   TEXT,
    PRIMARY KEY (version, place)
) WITHOUT ROWID;
INSERT INTO time_mention SELECT version, row_number() OVER (PARTITION BY version ORDER BY rowid) - 1, kind, starts, ends, value, since, until, grain FROM time_mention_1;
DROP TABLE time_mention_1;

ALTER TABLE figure RENAME TO figure_1;
DROP INDEX figure_of;
CREATE TABLE figure (
    version        INTEGER NOT NULL REFERENCES version,
    place          INTEGER NOT NULL,
    kind           TEXT    NOT NULL,
    starts         INTEGER NOT NULL,
    ends           INTEGER NOT NULL,
    value          DOUBLE PRECISION NOT NULL,
    upper          DOUBLE PRECISION NOT NULL,
    bound          TEXT    NOT NULL,
    counted_starts INTEGER,
    counted_ends   INTEGER,
    head           TEXT,
    role           TEXT    NOT NULL,
    revises_starts INTEGER,
    revises_ends   INTEGER,
    PRIMARY KEY (version, place)
) WITHOUT ROWID;
INSERT INTO figure SELECT version, row_number() OVER (PARTITION BY version ORDER BY rowid) - 1, kind, starts, ends, value, upper, bound, counted_starts, counted_ends, head, role, revises_starts, revises_ends FROM figure_1;
DROP TABLE figure_1;

ALTER TABLE credit RENAME TO credit_1;
DROP INDEX credit_of;
CREATE TABLE credit (
    version INTEGER NOT NULL REFERENCES version,
    place   INTEGER NOT NULL,
    name    TEXT    NOT NULL,
    starts  INTEGER NOT NULL,
    ends    INTEGER NOT NULL,
    PRIMARY KEY (version, place)
) WITHOUT ROWID;
INSERT INTO credit SELECT version, row_number() OVER (PARTITION BY version ORDER BY rowid) - 1, name, starts, ends FROM credit_1;
DROP TABLE credit_1;

CREATE VIEW said AS
SELECT r.id || '.' || v.number || '.' || c.cue_starts || '-' || c.cue_ends || '.' || c.content_starts || '-' || c.content_ends AS id,
       r.id AS report, v.number AS version, v.version = r.newest AS newest, v.outlet, c.speaker, c.act, c.mode, c.zone,
       substr(v.text, c.content_starts + 1, c.content_ends - c.content_starts) AS quote
FROM claim c JOIN version v ON v.version = c.version JOIN report r ON r.report = v.report;
