-- The stacks on SQLite. docs/archive.md says what each table is for.

CREATE TABLE about (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE batch (
  key        INTEGER NOT NULL PRIMARY KEY,
  written_at INTEGER NOT NULL,            -- seconds since 1970; for people, never exported
  dispatches INTEGER NOT NULL,
  mark       INTEGER NOT NULL          -- hash of all that stands before
) STRICT;

CREATE TABLE outlet (
  key   INTEGER NOT NULL PRIMARY KEY,     -- hash of name and host
  name  TEXT NOT NULL,                    -- '' if unknown
  host  TEXT NOT NULL,                    -- '' if unknown
  words TEXT NOT NULL                     -- their tokens, a blank before and after each
) STRICT;

CREATE TABLE original (
  sha256 BLOB NOT NULL PRIMARY KEY,
  size   INTEGER NOT NULL,                -- bytes, unpacked
  packed BLOB NOT NULL                    -- the bytes as they came, packed by zstd
) STRICT;

CREATE TABLE dispatch (
  key             INTEGER NOT NULL PRIMARY KEY,
  id              TEXT NOT NULL,
  lineage         INTEGER NOT NULL,       -- key of the first version
  version         INTEGER NOT NULL,       -- 1, 2, 3 … within the lineage
  latest          INTEGER NOT NULL,       -- 1 for the last version, else 0
  content         BLOB NOT NULL,          -- SHA-256 of what a reader sees
  news_id         TEXT,
  published       TEXT,
  published_at    INTEGER NOT NULL,       -- seconds since 1970, no zone taken as UTC; -99999999999 if unknown
  published_day   INTEGER,                -- days since 1970 by the publisher's own clock
  outlet          INTEGER NOT NULL REFERENCES outlet (key),
  url             TEXT,
  url_key         INTEGER,                -- hash of the address without what does not tell pages apart
  language        TEXT,
  title           TEXT,
  byline          TEXT,
  dateline_place  TEXT,
  dateline_agency TEXT,
  unread          INTEGER NOT NULL,       -- 1 if it was kept but not read
  events          INTEGER NOT NULL,       -- how many were read in it
  media_type      TEXT NOT NULL,
  original        BLOB NOT NULL REFERENCES original (sha256),
  origin          TEXT NOT NULL,
  line            INTEGER NOT NULL,
  origin_key      INTEGER NOT NULL,        -- hash of origin and line
  lexicon         TEXT NOT NULL,
  batch           INTEGER NOT NULL REFERENCES batch (key),
  cluster         TEXT,                   -- smallest id among its near-duplicates; null if it has none
  UNIQUE (id, content),
  UNIQUE (lineage, version)
) STRICT;
CREATE INDEX dispatch_time ON dispatch (published_at, id, version);
CREATE INDEX dispatch_url ON dispatch (url_key) WHERE url_key IS NOT NULL;
CREATE INDEX dispatch_outlet ON dispatch (outlet);
CREATE INDEX dispatch_original ON dispatch (original);
CREATE INDEX dispatch_cluster ON dispatch (cluster) WHERE cluster IS NOT NULL;

CREATE TABLE clipping (
  dispatch INTEGER NOT NULL PRIMARY KEY REFERENCES dispatch (key),
  sha256   BLOB NOT NULL,                 -- of the paper, unpacked
  paper    BLOB NOT NULL                  -- two JSON lines, the reading and the dispatch, packed by zstd: the truth
) STRICT;

CREATE TABLE place (
  key          INTEGER NOT NULL PRIMARY KEY, -- hash of all that follows
  name         TEXT NOT NULL,
  iso          TEXT,
  admin1       TEXT,
  geonameid    INTEGER,
  lat          REAL,
  lon          REAL,
  precision    TEXT NOT NULL,
  name_words   TEXT NOT NULL,             -- tokens, a blank before and after each
  admin1_words TEXT NOT NULL
) STRICT;
CREATE INDEX place_iso ON place (iso);

CREATE TABLE actor (
  key      INTEGER NOT NULL PRIMARY KEY,  -- hash of all that follows
  name     TEXT NOT NULL,
  text     TEXT NOT NULL,                 -- the dispatch's own words
  code     TEXT,                          -- CAMEO actor code
  entry    TEXT                           -- dictionary key
) STRICT;
CREATE INDEX actor_code ON actor (code);

CREATE TABLE incident (
  key        INTEGER NOT NULL PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  events     INTEGER NOT NULL,
  dispatches INTEGER NOT NULL,
  outlets    INTEGER NOT NULL,
  sources    INTEGER NOT NULL             -- independent ones: copies of one text are one
) STRICT;

CREATE TABLE event (
  key           INTEGER NOT NULL PRIMARY KEY,
  dispatch      INTEGER NOT NULL REFERENCES dispatch (key),
  n             INTEGER NOT NULL,         -- order within the dispatch, from 0
  id            TEXT NOT NULL,
  span_start    INTEGER NOT NULL,
  span_end      INTEGER NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end   INTEGER NOT NULL,
  trigger_text  TEXT NOT NULL,
  cameo         TEXT NOT NULL,
  plover        TEXT,
  mode          TEXT,
  contexts      TEXT NOT NULL,            -- by blanks
  quad          INTEGER NOT NULL,
  goldstein     REAL NOT NULL,
  when_edtf     TEXT,
  first_day     INTEGER,                  -- days since 1970; null if undated, -100000000 if open
  last_day      INTEGER,                  -- days since 1970; null if undated, 100000000 if open
  place         INTEGER REFERENCES place (key),
  status        TEXT NOT NULL,
  voice         TEXT NOT NULL,
  reciprocal    INTEGER NOT NULL,
  attributed    INTEGER NOT NULL,         -- 1 if somebody says so
  toll          INTEGER NOT NULL,         -- 1 if any of the counts is there
  killed        TEXT,
  injured       TEXT,
  arrested      TEXT,
  displaced     TEXT,
  participants  TEXT,
  money         TEXT,
  confidence    REAL NOT NULL,
  rule          TEXT NOT NULL,
  incident      INTEGER REFERENCES incident (key),
  UNIQUE (dispatch, n)
) STRICT;
CREATE INDEX event_id ON event (id);
CREATE INDEX event_facets ON event (dispatch, plover, status, voice, place);
CREATE INDEX event_cameo ON event (cameo);
CREATE INDEX event_day ON event (first_day, last_day);
CREATE INDEX event_place_key ON event (place) WHERE place IS NOT NULL;
CREATE INDEX event_incident ON event (incident) WHERE incident IS NOT NULL;

CREATE TABLE party (
  event      INTEGER NOT NULL REFERENCES event (key),
  role       INTEGER NOT NULL,            -- 1 source, 2 target, 3 speaker
  n          INTEGER NOT NULL,
  actor      INTEGER NOT NULL REFERENCES actor (key),
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  cue        TEXT,                        -- a speaker's
  PRIMARY KEY (event, role, n)
) WITHOUT ROWID, STRICT;
CREATE INDEX party_actor ON party (actor, role);

-- who acted on whom, by country or first part of the code; '' is nobody; goldstein in tenths
CREATE TABLE pair (
  source    TEXT NOT NULL,
  target    TEXT NOT NULL,
  event     INTEGER NOT NULL REFERENCES event (key),
  goldstein INTEGER NOT NULL,
  PRIMARY KEY (event, source, target)
) WITHOUT ROWID, STRICT;
CREATE INDEX pair_sides ON pair (source, target, goldstein);

CREATE TABLE event_place (
  event INTEGER NOT NULL REFERENCES event (key),
  n     INTEGER NOT NULL,                 -- 0 where it happened, from 1 on where else
  place INTEGER NOT NULL REFERENCES place (key),
  PRIMARY KEY (event, n)
) WITHOUT ROWID, STRICT;
CREATE INDEX event_place_place ON event_place (place);

-- rowid: key of the dispatch * 4096 + part; a part holds at most 2,000 words of the body
CREATE VIRTUAL TABLE words USING fts5 (title, body, content = '', contentless_delete = 1, tokenize = 'ascii');
-- rowid: key of the actor
CREATE VIRTUAL TABLE actor_words USING fts5 (name, text, entry, content = '', contentless_delete = 1, tokenize = 'ascii');

-- what a dispatch is gathered by: its print for finding copies, what it is about, its tellings
CREATE TABLE telling (
  dispatch INTEGER NOT NULL PRIMARY KEY REFERENCES dispatch (key),
  packed   BLOB NOT NULL
) STRICT;

-- the first 500 dispatches that share a piece of text; copies are looked for among them
CREATE TABLE band (
  band     INTEGER NOT NULL,
  dispatch INTEGER NOT NULL REFERENCES dispatch (key),
  PRIMARY KEY (band, dispatch)
) WITHOUT ROWID, STRICT;

-- two dispatches of which one is a copy of the other, or both of a third; first < second
CREATE TABLE copy (
  first       INTEGER NOT NULL REFERENCES dispatch (key),
  second      INTEGER NOT NULL REFERENCES dispatch (key),
  jaccard     REAL NOT NULL,
  containment REAL NOT NULL,
  PRIMARY KEY (first, second)
) WITHOUT ROWID, STRICT;
CREATE INDEX copy_second ON copy (second);

-- dispatches, latest versions only, by what their tellings may have in common with others
CREATE TABLE drawer (
  drawer   INTEGER NOT NULL,
  dispatch INTEGER NOT NULL REFERENCES dispatch (key),
  PRIMARY KEY (drawer, dispatch)
) WITHOUT ROWID, STRICT;

CREATE TABLE rejection (
  key     INTEGER NOT NULL PRIMARY KEY,   -- hash of all that follows but the batch
  code    TEXT NOT NULL,
  origin  TEXT NOT NULL,
  line    INTEGER NOT NULL,
  message TEXT NOT NULL,
  batch   INTEGER NOT NULL REFERENCES batch (key)
) STRICT;

CREATE TABLE input (
  key      INTEGER NOT NULL PRIMARY KEY,  -- hash of name, size, sum and settings
  name     TEXT NOT NULL,
  size     INTEGER NOT NULL,
  sha256   BLOB NOT NULL,
  settings TEXT NOT NULL,
  batch    INTEGER NOT NULL REFERENCES batch (key)
) STRICT;

CREATE TABLE feed (
  url           TEXT NOT NULL PRIMARY KEY,
  title         TEXT,
  etag          TEXT,
  last_modified TEXT,
  polled_at     INTEGER,
  next_at       INTEGER,
  failures      INTEGER NOT NULL DEFAULT 0,
  trouble       TEXT,
  active        INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE folder (
  path      TEXT NOT NULL PRIMARY KEY,
  polled_at INTEGER,
  trouble   TEXT,
  active    INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE comment (
  key      INTEGER NOT NULL PRIMARY KEY,
  dispatch INTEGER NOT NULL REFERENCES dispatch (key),
  mark     INTEGER NOT NULL,              -- hash of author, time and text, so that one remark is kept once
  author   TEXT,
  time     TEXT,
  text     TEXT NOT NULL,
  state    TEXT NOT NULL,                 -- pending, approved or rejected as it came; reviews may decide otherwise
  came     TEXT NOT NULL,                 -- with-dispatch or by-hand
  UNIQUE (dispatch, mark)
) STRICT;

CREATE TABLE review (
  key        INTEGER NOT NULL PRIMARY KEY,
  written_at INTEGER NOT NULL,
  author     TEXT NOT NULL,
  kind       TEXT NOT NULL,               -- what is reviewed: dispatch, event, incident or comment
  subject    TEXT NOT NULL,               -- its id
  field      TEXT,
  before     TEXT,
  after      TEXT,
  verdict    TEXT NOT NULL,
  reason     TEXT,
  undoes     INTEGER REFERENCES review (key)
) STRICT;
CREATE INDEX review_subject ON review (kind, subject);

CREATE TRIGGER comment_stays BEFORE UPDATE ON comment
BEGIN
  SELECT RAISE(ABORT, 'comments are only ever added');
END;
CREATE TRIGGER comment_remains BEFORE DELETE ON comment
BEGIN
  SELECT RAISE(ABORT, 'comments are only ever added');
END;
CREATE TRIGGER review_stays BEFORE UPDATE ON review
BEGIN
  SELECT RAISE(ABORT, 'reviews are only ever added');
END;
CREATE TRIGGER review_remains BEFORE DELETE ON review
BEGIN
  SELECT RAISE(ABORT, 'reviews are only ever added');
END;

INSERT INTO about (name, value) VALUES ('schema', '1');
PRAGMA application_id = 1145850190;
