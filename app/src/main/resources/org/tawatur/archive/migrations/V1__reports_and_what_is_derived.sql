-- What was read. Every number is given by the program in the order of reading, never by the database, and no clock is asked:
-- an archive is a function of what was read. Places in a text are Unicode code points, the end exclusive.

-- identity: what makes it the same report wherever it is met; id: what people call it; given: the id it came with;
-- newest: its version that counts
CREATE TABLE report (
    report   INTEGER PRIMARY KEY,
    id       TEXT    NOT NULL UNIQUE,
    identity TEXT    NOT NULL UNIQUE,
    given    TEXT    NOT NULL,
    newest   INTEGER NOT NULL
);

-- number: 1 for the words a report was first met with; fetched: when it was taken from the web, and seen: when it was last
-- met there unchanged; hash: SHA-256 over all that was published (ContentHash)
CREATE TABLE version (
    version   INTEGER PRIMARY KEY,
    report    INTEGER NOT NULL REFERENCES report,
    number    INTEGER NOT NULL,
    hash      TEXT    NOT NULL,
    file      TEXT    NOT NULL,
    place     INTEGER NOT NULL,
    fetched   TEXT,
    seen      TEXT,
    outlet    TEXT,
    published TEXT,
    modified  TEXT,
    language  TEXT,
    author    TEXT,
    credit    TEXT,
    url       TEXT,
    title     TEXT,
    text      TEXT    NOT NULL
);
CREATE INDEX version_of ON version (report);
CREATE INDEX version_hash ON version (hash);

-- what a page's markup says of stretches of the text
CREATE TABLE marked (
    version INTEGER NOT NULL REFERENCES version,
    kind    TEXT    NOT NULL,
    starts  INTEGER NOT NULL,
    ends    INTEGER NOT NULL
);
CREATE INDEX marked_of ON marked (version);

-- Everything below is derived from a version by the program and the language pack named here, and can be derived again.
CREATE TABLE derivation (
    version          INTEGER PRIMARY KEY REFERENCES version,
    program          TEXT NOT NULL,
    pack             TEXT NOT NULL,
    published_day    TEXT,
    published_from   TEXT,
    published_starts INTEGER,
    published_ends   INTEGER,
    notice           TEXT,
    notice_starts    INTEGER,
    notice_ends      INTEGER
);

CREATE TABLE zone (
    version INTEGER NOT NULL REFERENCES version,
    kind    TEXT    NOT NULL,
    starts  INTEGER NOT NULL,
    ends    INTEGER NOT NULL
);
CREATE INDEX zone_of ON zone (version);

-- relays: see there; the view said has each claim's id and words
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
    doubt_ends     INTEGER
);
CREATE INDEX claim_of ON claim (version);

-- the hands a claim came through after its speaker, nearest the event first
CREATE TABLE relay (
    version INTEGER NOT NULL REFERENCES version,
    claim   INTEGER NOT NULL,
    place   INTEGER NOT NULL,
    name    TEXT    NOT NULL,
    starts  INTEGER NOT NULL,
    ends    INTEGER NOT NULL
);
CREATE INDEX relay_of ON relay (version);

-- who may be speaking where it cannot be told, likeliest first
CREATE TABLE candidate (
    version INTEGER NOT NULL REFERENCES version,
    claim   INTEGER NOT NULL,
    place   INTEGER NOT NULL,
    name    TEXT    NOT NULL
);
CREATE INDEX candidate_of ON candidate (version);

-- since and until in local time, until exclusive; null where it hangs on a day that is unknown
CREATE TABLE time_mention (
    version INTEGER NOT NULL REFERENCES version,
    kind    TEXT    NOT NULL,
    starts  INTEGER NOT NULL,
    ends    INTEGER NOT NULL,
    value   TEXT,
    since   TEXT,
    until   TEXT,
    grain   TEXT
);
CREATE INDEX time_mention_of ON time_mention (version);

CREATE TABLE figure (
    version        INTEGER NOT NULL REFERENCES version,
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
    revises_ends   INTEGER
);
CREATE INDEX figure_of ON figure (version);

-- the agencies a report credits as a whole
CREATE TABLE credit (
    version INTEGER NOT NULL REFERENCES version,
    name    TEXT    NOT NULL,
    starts  INTEGER NOT NULL,
    ends    INTEGER NOT NULL
);
CREATE INDEX credit_of ON credit (version);

-- Every claim with its id and its words. The id is a function of report, version, cue and content, so that deriving again
-- keeps it (ClaimId makes the same).
CREATE VIEW said AS
SELECT r.id || '.' || v.number || '.' || c.cue_starts || '-' || c.cue_ends || '.' || c.content_starts || '-' || c.content_ends AS id,
       r.id AS report, v.number AS version, v.version = r.newest AS newest, v.outlet, c.speaker, c.act, c.mode, c.zone,
       substr(v.text, c.content_starts + 1, c.content_ends - c.content_starts) AS quote
FROM claim c JOIN version v ON v.version = c.version JOIN report r ON r.report = v.report;
