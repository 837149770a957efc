-- The stacks, the same on both databases; docs/archive.md says what each table is for. What stands in braces is each
-- database's own word for it; what it does by itself (full text, triggers) is in its folder.
CREATE TABLE about (
  name  ${text} NOT NULL PRIMARY KEY,
  value ${text} NOT NULL
)${table};

CREATE TABLE batch (
  key        ${long} NOT NULL PRIMARY KEY,
  written_at ${long} NOT NULL,            -- seconds since 1970; for people, never exported
  dispatches INTEGER NOT NULL,
  mark       ${long} NOT NULL           -- hash of all that stands before
)${table};

CREATE TABLE outlet (
  key   ${long} NOT NULL PRIMARY KEY,     -- hash of name and host
  name  ${text} NOT NULL,                    -- '' if unknown
  host  ${text} NOT NULL,                    -- '' if unknown
  words ${text} NOT NULL                     -- their tokens, a blank before and after each
)${table};

CREATE TABLE original (
  sha256 ${bytes} NOT NULL PRIMARY KEY,
  size   ${long} NOT NULL,                -- bytes, unpacked
  packed ${bytes} NOT NULL                    -- the bytes as they came, packed by zstd
)${table};

CREATE TABLE dispatch (
  key             ${long} NOT NULL PRIMARY KEY,
  id              ${text} NOT NULL,
  lineage         ${long} NOT NULL,       -- key of the first version
  version         INTEGER NOT NULL,       -- 1, 2, 3 … within the lineage
  latest          INTEGER NOT NULL,       -- 1 for the last version, else 0
  content         ${bytes} NOT NULL,          -- SHA-256 of what a reader sees
  news_id         ${text},
  published       ${text},
  published_at    ${long} NOT NULL,       -- seconds since 1970, no zone taken as UTC; -99999999999 if unknown
  published_day   INTEGER,                -- days since 1970 by the publisher's own clock
  outlet          ${long} NOT NULL REFERENCES outlet (key),
  url             ${text},
  url_key         ${long},                 -- hash of the address without what does not tell pages apart
  language        ${text},
  title           ${text},
  byline          ${text},
  dateline_place  ${text},
  dateline_agency ${text},
  unread          INTEGER NOT NULL,       -- 1 if it was kept but not read
  events          INTEGER NOT NULL,       -- how many were read in it
  media_type      ${text} NOT NULL,
  original        ${bytes} NOT NULL REFERENCES original (sha256),
  origin          ${text} NOT NULL,
  line            ${long} NOT NULL,
  origin_key      ${long} NOT NULL,         -- hash of origin and line
  lexicon         ${text} NOT NULL,
  batch           ${long} NOT NULL REFERENCES batch (key),
  cluster         ${text},                   -- smallest id among its near-duplicates; null if it has none
  UNIQUE (id, content),
  UNIQUE (lineage, version)
)${table};
CREATE INDEX dispatch_time ON dispatch (published_at, id, version);
CREATE INDEX dispatch_url ON dispatch (url_key) WHERE url_key IS NOT NULL;
CREATE INDEX dispatch_outlet ON dispatch (outlet);
CREATE INDEX dispatch_original ON dispatch (original);
CREATE INDEX dispatch_cluster ON dispatch (cluster) WHERE cluster IS NOT NULL;

CREATE TABLE clipping (
  dispatch ${long} NOT NULL PRIMARY KEY REFERENCES dispatch (key),
  sha256   ${bytes} NOT NULL,                 -- of the paper, unpacked
  paper    ${bytes} NOT NULL                  -- two JSON lines, the reading and the dispatch, packed by zstd: the truth
)${table};

CREATE TABLE place (
  key          ${long} NOT NULL PRIMARY KEY, -- hash of all that follows
  name         ${text} NOT NULL,
  iso          ${text},
  admin1       ${text},
  geonameid    INTEGER,
  lat          ${real},
  lon          ${real},
  precision    ${text} NOT NULL,
  name_words   ${text} NOT NULL,             -- tokens, a blank before and after each
  admin1_words ${text} NOT NULL
)${table};
CREATE INDEX place_iso ON place (iso);

CREATE TABLE actor (
  key      ${long} NOT NULL PRIMARY KEY,  -- hash of all that follows
  name     ${text} NOT NULL,
  text     ${text} NOT NULL,                 -- the dispatch's own words
  code     ${text},                          -- CAMEO actor code
  entry    ${text}                           -- dictionary key
)${table};
CREATE INDEX actor_code ON actor (code);

CREATE TABLE incident (
  key        ${long} NOT NULL PRIMARY KEY,
  id         ${text} NOT NULL UNIQUE,
  events     INTEGER NOT NULL,
  dispatches INTEGER NOT NULL,
  outlets    INTEGER NOT NULL,
  sources    INTEGER NOT NULL             -- independent ones: copies of one text are one
)${table};

CREATE TABLE event (
  key           ${long} NOT NULL PRIMARY KEY,
  dispatch      ${long} NOT NULL REFERENCES dispatch (key),
  n             INTEGER NOT NULL,         -- order within the dispatch, from 0
  id            ${text} NOT NULL,
  span_start    INTEGER NOT NULL,
  span_end      INTEGER NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end   INTEGER NOT NULL,
  trigger_text  ${text} NOT NULL,
  cameo         ${text} NOT NULL,
  plover        ${text},
  mode          ${text},
  contexts      ${text} NOT NULL,            -- by blanks
  quad          INTEGER NOT NULL,
  goldstein     ${real} NOT NULL,
  when_edtf     ${text},
  first_day     INTEGER,                  -- days since 1970; null if undated, -100000000 if open
  last_day      INTEGER,                  -- days since 1970; null if undated, 100000000 if open
  place         ${long} REFERENCES place (key),
  status        ${text} NOT NULL,
  voice         ${text} NOT NULL,
  reciprocal    INTEGER NOT NULL,
  attributed    INTEGER NOT NULL,         -- 1 if somebody says so
  toll          INTEGER NOT NULL,         -- 1 if any of the counts is there
  killed        ${text},
  injured       ${text},
  arrested      ${text},
  displaced     ${text},
  participants  ${text},
  money         ${text},
  confidence    ${real} NOT NULL,
  rule          ${text} NOT NULL,
  incident      ${long} REFERENCES incident (key),
  UNIQUE (dispatch, n)
)${table};
CREATE INDEX event_id ON event (id);
CREATE INDEX event_facets ON event (dispatch, plover, status, voice, place);
CREATE INDEX event_cameo ON event (cameo);
CREATE INDEX event_day ON event (first_day, last_day);
CREATE INDEX event_place_key ON event (place) WHERE place IS NOT NULL;
CREATE INDEX event_incident ON event (incident) WHERE incident IS NOT NULL;

CREATE TABLE party (
  event      ${long} NOT NULL REFERENCES event (key),
  role       INTEGER NOT NULL,            -- 1 source, 2 target, 3 speaker
  n          INTEGER NOT NULL,
  actor      ${long} NOT NULL REFERENCES actor (key),
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  cue        ${text},                        -- a speaker's
  PRIMARY KEY (event, role, n)
)${keyed};
CREATE INDEX party_actor ON party (actor, role);

-- who acted on whom, by country or first part of the code; '' is nobody; goldstein in tenths
CREATE TABLE pair (
  source    ${text} NOT NULL,
  target    ${text} NOT NULL,
  event     ${long} NOT NULL REFERENCES event (key),
  goldstein INTEGER NOT NULL,
  PRIMARY KEY (event, source, target)
)${keyed};
CREATE INDEX pair_sides ON pair (source, target, goldstein);

CREATE TABLE event_place (
  event ${long} NOT NULL REFERENCES event (key),
  n     INTEGER NOT NULL,                 -- 0 where it happened, from 1 on where else
  place ${long} NOT NULL REFERENCES place (key),
  PRIMARY KEY (event, n)
)${keyed};
CREATE INDEX event_place_place ON event_place (place);

-- what a dispatch is gathered by: its print for finding copies, what it is about, its tellings
CREATE TABLE telling (
  dispatch ${long} NOT NULL PRIMARY KEY REFERENCES dispatch (key),
  packed   ${bytes} NOT NULL
)${table};

-- the first 500 dispatches that share a piece of text; copies are looked for among them
CREATE TABLE band (
  band     ${long} NOT NULL,
  dispatch ${long} NOT NULL REFERENCES dispatch (key),
  PRIMARY KEY (band, dispatch)
)${keyed};

-- two dispatches of which one is a copy of the other, or both of a third; first < second
CREATE TABLE copy (
  first       ${long} NOT NULL REFERENCES dispatch (key),
  second      ${long} NOT NULL REFERENCES dispatch (key),
  jaccard     ${real} NOT NULL,
  containment ${real} NOT NULL,
  PRIMARY KEY (first, second)
)${keyed};
CREATE INDEX copy_second ON copy (second);

-- dispatches, latest versions only, by what their tellings may have in common with others
CREATE TABLE drawer (
  drawer   ${long} NOT NULL,
  dispatch ${long} NOT NULL REFERENCES dispatch (key),
  PRIMARY KEY (drawer, dispatch)
)${keyed};

CREATE TABLE rejection (
  key     ${long} NOT NULL PRIMARY KEY,   -- hash of all that follows but the batch
  code    ${text} NOT NULL,
  origin  ${text} NOT NULL,
  line    ${long} NOT NULL,
  message ${text} NOT NULL,
  batch   ${long} NOT NULL REFERENCES batch (key)
)${table};

CREATE TABLE input (
  key      ${long} NOT NULL PRIMARY KEY,  -- hash of name, size, sum and settings
  name     ${text} NOT NULL,
  size     ${long} NOT NULL,
  sha256   ${bytes} NOT NULL,
  settings ${text} NOT NULL,
  batch    ${long} NOT NULL REFERENCES batch (key)
)${table};

CREATE TABLE feed (
  url           ${text} NOT NULL PRIMARY KEY,
  title         ${text},
  etag          ${text},
  last_modified ${text},
  polled_at     ${long},
  next_at       ${long},
  failures      INTEGER NOT NULL DEFAULT 0,
  trouble       ${text},
  active        INTEGER NOT NULL DEFAULT 1
)${table};

CREATE TABLE folder (
  path      ${text} NOT NULL PRIMARY KEY,
  polled_at ${long},
  trouble   ${text},
  active    INTEGER NOT NULL DEFAULT 1
)${table};

CREATE TABLE comment (
  key      ${long} NOT NULL PRIMARY KEY,
  dispatch ${long} NOT NULL REFERENCES dispatch (key),
  mark     ${long} NOT NULL,              -- hash of author, time and text, so that one remark is kept once
  author   ${text},
  time     ${text},
  text     ${text} NOT NULL,
  state    ${text} NOT NULL,                 -- pending, approved or rejected as it came; reviews may decide otherwise
  came     ${text} NOT NULL,                 -- with-dispatch or by-hand
  UNIQUE (dispatch, mark)
)${table};

CREATE TABLE review (
  key        ${long} NOT NULL PRIMARY KEY,
  written_at ${long} NOT NULL,
  author     ${text} NOT NULL,
  kind       ${text} NOT NULL,               -- what is reviewed: dispatch, event, incident or comment
  subject    ${text} NOT NULL,               -- its id
  field      ${text},
  before     ${text},
  after      ${text},
  verdict    ${text} NOT NULL,
  reason     ${text},
  undoes     ${long} REFERENCES review (key)
)${table};
CREATE INDEX review_subject ON review (kind, subject);
