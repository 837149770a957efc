-- The stacks on PostgreSQL. docs/archive.md says what each table is for.

CREATE TABLE about (
  name  TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  value TEXT COLLATE "C" NOT NULL
);

CREATE TABLE batch (
  key        BIGINT NOT NULL PRIMARY KEY,
  written_at BIGINT NOT NULL,            -- seconds since 1970; for people, never exported
  dispatches INTEGER NOT NULL,
  mark       BIGINT NOT NULL           -- hash of all that stands before
);

CREATE TABLE outlet (
  key   BIGINT NOT NULL PRIMARY KEY,     -- hash of name and host
  name  TEXT COLLATE "C" NOT NULL,                    -- '' if unknown
  host  TEXT COLLATE "C" NOT NULL,                    -- '' if unknown
  words TEXT COLLATE "C" NOT NULL                     -- their tokens, a blank before and after each
);

CREATE TABLE original (
  sha256 BYTEA NOT NULL PRIMARY KEY,
  size   BIGINT NOT NULL,                -- bytes, unpacked
  packed BYTEA NOT NULL                    -- the bytes as they came, packed by zstd
);

CREATE TABLE dispatch (
  key             BIGINT NOT NULL PRIMARY KEY,
  id              TEXT COLLATE "C" NOT NULL,
  lineage         BIGINT NOT NULL,       -- key of the first version
  version         INTEGER NOT NULL,       -- 1, 2, 3 … within the lineage
  latest          INTEGER NOT NULL,       -- 1 for the last version, else 0
  content         BYTEA NOT NULL,          -- SHA-256 of what a reader sees
  news_id         TEXT COLLATE "C",
  published       TEXT COLLATE "C",
  published_at    BIGINT NOT NULL,       -- seconds since 1970, no zone taken as UTC; -99999999999 if unknown
  published_day   INTEGER,                -- days since 1970 by the publisher's own clock
  outlet          BIGINT NOT NULL REFERENCES outlet (key),
  url             TEXT COLLATE "C",
  url_key         BIGINT,                 -- hash of the address without what does not tell pages apart
  language        TEXT COLLATE "C",
  title           TEXT COLLATE "C",
  byline          TEXT COLLATE "C",
  dateline_place  TEXT COLLATE "C",
  dateline_agency TEXT COLLATE "C",
  unread          INTEGER NOT NULL,       -- 1 if it was kept but not read
  events          INTEGER NOT NULL,       -- how many were read in it
  media_type      TEXT COLLATE "C" NOT NULL,
  original        BYTEA NOT NULL REFERENCES original (sha256),
  origin          TEXT COLLATE "C" NOT NULL,
  line            BIGINT NOT NULL,
  origin_key      BIGINT NOT NULL,         -- hash of origin and line
  lexicon         TEXT COLLATE "C" NOT NULL,
  batch           BIGINT NOT NULL REFERENCES batch (key),
  cluster         TEXT COLLATE "C",                   -- smallest id among its near-duplicates; null if it has none
  UNIQUE (id, content),
  UNIQUE (lineage, version)
);
CREATE INDEX dispatch_time ON dispatch (published_at, id, version);
CREATE INDEX dispatch_url ON dispatch (url_key) WHERE url_key IS NOT NULL;
CREATE INDEX dispatch_outlet ON dispatch (outlet);
CREATE INDEX dispatch_original ON dispatch (original);
CREATE INDEX dispatch_cluster ON dispatch (cluster) WHERE cluster IS NOT NULL;

CREATE TABLE clipping (
  dispatch BIGINT NOT NULL PRIMARY KEY REFERENCES dispatch (key),
  sha256   BYTEA NOT NULL,                 -- of the paper, unpacked
  paper    BYTEA NOT NULL                  -- two JSON lines, the reading and the dispatch, packed by zstd: the truth
);

CREATE TABLE place (
  key          BIGINT NOT NULL PRIMARY KEY, -- hash of all that follows
  name         TEXT COLLATE "C" NOT NULL,
  iso          TEXT COLLATE "C",
  admin1       TEXT COLLATE "C",
  geonameid    INTEGER,
  lat          DOUBLE PRECISION,
  lon          DOUBLE PRECISION,
  precision    TEXT COLLATE "C" NOT NULL,
  name_words   TEXT COLLATE "C" NOT NULL,             -- tokens, a blank before and after each
  admin1_words TEXT COLLATE "C" NOT NULL
);
CREATE INDEX place_iso ON place (iso);

CREATE TABLE actor (
  key      BIGINT NOT NULL PRIMARY KEY,  -- hash of all that follows
  name     TEXT COLLATE "C" NOT NULL,
  text     TEXT COLLATE "C" NOT NULL,                 -- the dispatch's own words
  code     TEXT COLLATE "C",                          -- CAMEO actor code
  entry    TEXT COLLATE "C"                           -- dictionary key
);
CREATE INDEX actor_code ON actor (code);

CREATE TABLE incident (
  key        BIGINT NOT NULL PRIMARY KEY,
  id         TEXT COLLATE "C" NOT NULL UNIQUE,
  events     INTEGER NOT NULL,
  dispatches INTEGER NOT NULL,
  outlets    INTEGER NOT NULL,
  sources    INTEGER NOT NULL             -- independent ones: copies of one text are one
);

CREATE TABLE event (
  key           BIGINT NOT NULL PRIMARY KEY,
  dispatch      BIGINT NOT NULL REFERENCES dispatch (key),
  n             INTEGER NOT NULL,         -- order within the dispatch, from 0
  id            TEXT COLLATE "C" NOT NULL,
  span_start    INTEGER NOT NULL,
  span_end      INTEGER NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end   INTEGER NOT NULL,
  trigger_text  TEXT COLLATE "C" NOT NULL,
  cameo         TEXT COLLATE "C" NOT NULL,
  plover        TEXT COLLATE "C",
  mode          TEXT COLLATE "C",
  contexts      TEXT COLLATE "C" NOT NULL,            -- by blanks
  quad          INTEGER NOT NULL,
  goldstein     DOUBLE PRECISION NOT NULL,
  when_edtf     TEXT COLLATE "C",
  first_day     INTEGER,                  -- days since 1970; null if undated, -100000000 if open
  last_day      INTEGER,                  -- days since 1970; null if undated, 100000000 if open
  place         BIGINT REFERENCES place (key),
  status        TEXT COLLATE "C" NOT NULL,
  voice         TEXT COLLATE "C" NOT NULL,
  reciprocal    INTEGER NOT NULL,
  attributed    INTEGER NOT NULL,         -- 1 if somebody says so
  toll          INTEGER NOT NULL,         -- 1 if any of the counts is there
  killed        TEXT COLLATE "C",
  injured       TEXT COLLATE "C",
  arrested      TEXT COLLATE "C",
  displaced     TEXT COLLATE "C",
  participants  TEXT COLLATE "C",
  money         TEXT COLLATE "C",
  confidence    DOUBLE PRECISION NOT NULL,
  rule          TEXT COLLATE "C" NOT NULL,
  incident      BIGINT REFERENCES incident (key),
  UNIQUE (dispatch, n)
);
CREATE INDEX event_id ON event (id);
CREATE INDEX event_facets ON event (dispatch, plover, status, voice, place);
CREATE INDEX event_cameo ON event (cameo);
CREATE INDEX event_day ON event (first_day, last_day);
CREATE INDEX event_place_key ON event (place) WHERE place IS NOT NULL;
CREATE INDEX event_incident ON event (incident) WHERE incident IS NOT NULL;

CREATE TABLE party (
  event      BIGINT NOT NULL REFERENCES event (key),
  role       INTEGER NOT NULL,            -- 1 source, 2 target, 3 speaker
  n          INTEGER NOT NULL,
  actor      BIGINT NOT NULL REFERENCES actor (key),
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  cue        TEXT COLLATE "C",                        -- a speaker's
  PRIMARY KEY (event, role, n)
);
CREATE INDEX party_actor ON party (actor, role);

-- who acted on whom, by country or first part of the code; '' is nobody; goldstein in tenths
CREATE TABLE pair (
  source    TEXT COLLATE "C" NOT NULL,
  target    TEXT COLLATE "C" NOT NULL,
  event     BIGINT NOT NULL REFERENCES event (key),
  goldstein INTEGER NOT NULL,
  PRIMARY KEY (event, source, target)
);
CREATE INDEX pair_sides ON pair (source, target, goldstein);

CREATE TABLE event_place (
  event BIGINT NOT NULL REFERENCES event (key),
  n     INTEGER NOT NULL,                 -- 0 where it happened, from 1 on where else
  place BIGINT NOT NULL REFERENCES place (key),
  PRIMARY KEY (event, n)
);
CREATE INDEX event_place_place ON event_place (place);

-- a part holds at most 2,000 words of the body
CREATE TABLE words (
  dispatch BIGINT NOT NULL REFERENCES dispatch (key),
  part     INTEGER NOT NULL,
  tokens   TSVECTOR NOT NULL,
  PRIMARY KEY (dispatch, part)
);
CREATE INDEX words_tokens ON words USING gin (tokens);

CREATE TABLE actor_words (
  actor  BIGINT NOT NULL PRIMARY KEY REFERENCES actor (key),
  tokens TSVECTOR NOT NULL
);
CREATE INDEX actor_words_tokens ON actor_words USING gin (tokens);

-- what a dispatch is gathered by: its print for finding copies, what it is about, its tellings
CREATE TABLE telling (
  dispatch BIGINT NOT NULL PRIMARY KEY REFERENCES dispatch (key),
  packed   BYTEA NOT NULL
);

-- the first 500 dispatches that share a piece of text; copies are looked for among them
CREATE TABLE band (
  band     BIGINT NOT NULL,
  dispatch BIGINT NOT NULL REFERENCES dispatch (key),
  PRIMARY KEY (band, dispatch)
);

-- two dispatches of which one is a copy of the other, or both of a third; first < second
CREATE TABLE copy (
  first       BIGINT NOT NULL REFERENCES dispatch (key),
  second      BIGINT NOT NULL REFERENCES dispatch (key),
  jaccard     DOUBLE PRECISION NOT NULL,
  containment DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (first, second)
);
CREATE INDEX copy_second ON copy (second);

-- dispatches, latest versions only, by what their tellings may have in common with others
CREATE TABLE drawer (
  drawer   BIGINT NOT NULL,
  dispatch BIGINT NOT NULL REFERENCES dispatch (key),
  PRIMARY KEY (drawer, dispatch)
);

CREATE TABLE rejection (
  key     BIGINT NOT NULL PRIMARY KEY,   -- hash of all that follows but the batch
  code    TEXT COLLATE "C" NOT NULL,
  origin  TEXT COLLATE "C" NOT NULL,
  line    BIGINT NOT NULL,
  message TEXT COLLATE "C" NOT NULL,
  batch   BIGINT NOT NULL REFERENCES batch (key)
);

CREATE TABLE input (
  key      BIGINT NOT NULL PRIMARY KEY,  -- hash of name, size, sum and settings
  name     TEXT COLLATE "C" NOT NULL,
  size     BIGINT NOT NULL,
  sha256   BYTEA NOT NULL,
  settings TEXT COLLATE "C" NOT NULL,
  batch    BIGINT NOT NULL REFERENCES batch (key)
);

CREATE TABLE feed (
  url           TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  title         TEXT COLLATE "C",
  etag          TEXT COLLATE "C",
  last_modified TEXT COLLATE "C",
  polled_at     BIGINT,
  next_at       BIGINT,
  failures      INTEGER NOT NULL DEFAULT 0,
  trouble       TEXT COLLATE "C",
  active        INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE folder (
  path      TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  polled_at BIGINT,
  trouble   TEXT COLLATE "C",
  active    INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE comment (
  key      BIGINT NOT NULL PRIMARY KEY,
  dispatch BIGINT NOT NULL REFERENCES dispatch (key),
  mark     BIGINT NOT NULL,              -- hash of author, time and text, so that one remark is kept once
  author   TEXT COLLATE "C",
  time     TEXT COLLATE "C",
  text     TEXT COLLATE "C" NOT NULL,
  state    TEXT COLLATE "C" NOT NULL,                 -- pending, approved or rejected as it came; reviews may decide otherwise
  came     TEXT COLLATE "C" NOT NULL,                 -- with-dispatch or by-hand
  UNIQUE (dispatch, mark)
);

CREATE TABLE review (
  key        BIGINT NOT NULL PRIMARY KEY,
  written_at BIGINT NOT NULL,
  author     TEXT COLLATE "C" NOT NULL,
  kind       TEXT COLLATE "C" NOT NULL,               -- what is reviewed: dispatch, event, incident or comment
  subject    TEXT COLLATE "C" NOT NULL,               -- its id
  field      TEXT COLLATE "C",
  before     TEXT COLLATE "C",
  after      TEXT COLLATE "C",
  verdict    TEXT COLLATE "C" NOT NULL,
  reason     TEXT COLLATE "C",
  undoes     BIGINT REFERENCES review (key)
);
CREATE INDEX review_subject ON review (kind, subject);

CREATE FUNCTION only_ever_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% are only ever added', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER comment_stays BEFORE UPDATE OR DELETE ON comment
FOR EACH ROW EXECUTE FUNCTION only_ever_added();
CREATE TRIGGER comment_remains BEFORE TRUNCATE ON comment
FOR EACH STATEMENT EXECUTE FUNCTION only_ever_added();
CREATE TRIGGER review_stays BEFORE UPDATE OR DELETE ON review
FOR EACH ROW EXECUTE FUNCTION only_ever_added();
CREATE TRIGGER review_remains BEFORE TRUNCATE ON review
FOR EACH STATEMENT EXECUTE FUNCTION only_ever_added();

INSERT INTO about (name, value) VALUES ('schema', '1');
