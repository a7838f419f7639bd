-- How reports stand to each other, and the records made of it.

-- Episodes, numbered; the event is named by the smallest of its episodes.
CREATE TABLE episode (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL,
  event TEXT NOT NULL
);
CREATE INDEX episode_document ON episode (document);
CREATE INDEX episode_event ON episode (event);

-- By what episodes are found: a trait, in a stretch of time (`era` is that of the last span).
CREATE TABLE trait (
  era INTEGER NOT NULL,
  key INTEGER NOT NULL,
  episode INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (era, key, episode, first)
) WITHOUT ROWID;
CREATE INDEX trait_episode ON trait (episode);

-- How alike two compared episodes are; each pair stands under both.
CREATE TABLE bond (
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  score REAL NOT NULL,
  PRIMARY KEY (a, b)
) WITHOUT ROWID;

-- Episodes of one type and country in the order of their days: where look-alikes are sought.
CREATE TABLE likeness (
  key TEXT NOT NULL,
  day INTEGER NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (key, day, id)
) WITHOUT ROWID;
CREATE INDEX likeness_id ON likeness (id);

-- Runs of words that few reports have.
CREATE TABLE run (
  key TEXT NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (key, document)
) WITHOUT ROWID;
CREATE INDEX run_document ON run (document);
CREATE TABLE worn_run (key TEXT PRIMARY KEY) WITHOUT ROWID;

-- Reports that carry each other's text; each pair stands under both.
CREATE TABLE kinship (
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (a, b)
) WITHOUT ROWID;

-- Whom a report has something from.
CREATE TABLE citation (
  source_key TEXT NOT NULL,
  document INTEGER NOT NULL,
  source TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (source_key, document)
) WITHOUT ROWID;
CREATE INDEX citation_document ON citation (document);

-- Parties of reports. `portrait` is what they are one by; `actor` is set where a party stands alone.
CREATE TABLE party (
  key TEXT PRIMARY KEY,
  document INTEGER NOT NULL,
  portrait TEXT NOT NULL,
  actor TEXT
) WITHOUT ROWID;
CREATE INDEX party_document ON party (document);
CREATE INDEX party_portrait ON party (portrait);
CREATE INDEX party_actor ON party (actor);

-- What is told of all parties of one identity; `alone` where each of them stands alone.
CREATE TABLE portrait (
  id TEXT PRIMARY KEY,
  alone INTEGER NOT NULL,
  actor TEXT,
  body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX portrait_actor ON portrait (actor);
CREATE TABLE portrait_key (
  key TEXT NOT NULL,
  portrait TEXT NOT NULL,
  PRIMARY KEY (key, portrait)
) WITHOUT ROWID;

-- The records.
CREATE TABLE actor (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX actor_name ON actor (name);
CREATE TABLE event (
  id TEXT PRIMARY KEY,
  -- smallest of its episodes
  episode TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  time_start TEXT,
  time_end TEXT,
  country TEXT,
  place TEXT,
  lat REAL,
  lon REAL,
  status TEXT NOT NULL,
  credibility INTEGER NOT NULL,
  origins INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  contested INTEGER NOT NULL,
  body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX event_time ON event (time_start);
CREATE INDEX event_type ON event (type, time_start);
CREATE INDEX event_country ON event (country, time_start);
CREATE INDEX event_place ON event (place);
CREATE INDEX event_status ON event (status, time_start);
CREATE INDEX event_documents ON event (documents);
CREATE TABLE event_document (
  event TEXT NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (event, document)
) WITHOUT ROWID;
CREATE INDEX event_of_document ON event_document (document);
CREATE TABLE event_actor (
  event TEXT NOT NULL,
  actor TEXT NOT NULL,
  PRIMARY KEY (event, actor)
) WITHOUT ROWID;
CREATE INDEX event_of_actor ON event_actor (actor);
CREATE TABLE event_origin (
  event TEXT NOT NULL,
  origin TEXT NOT NULL,
  PRIMARY KEY (event, origin)
) WITHOUT ROWID;
CREATE INDEX event_of_origin ON event_origin (origin);
CREATE TABLE figure (
  id TEXT PRIMARY KEY,
  event TEXT NOT NULL,
  population TEXT NOT NULL,
  measure TEXT NOT NULL,
  place TEXT,
  time_start TEXT,
  as_of TEXT,
  low INTEGER,
  best INTEGER,
  high INTEGER,
  contested INTEGER NOT NULL,
  -- measure, population and place: the figures of one series; `moment` is `as_of`, empty where it is not known
  series TEXT NOT NULL,
  moment TEXT NOT NULL,
  -- as reconciled within its event alone; with parts; and with its series
  base TEXT NOT NULL,
  joined TEXT NOT NULL,
  body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX figure_event ON figure (event);
CREATE INDEX figure_series ON figure (series, moment, id);
CREATE INDEX figure_population ON figure (population, as_of);
CREATE INDEX figure_flows ON figure (measure, place, time_start);

-- Events whose records are to be made anew.
CREATE TABLE stale (episode TEXT PRIMARY KEY) WITHOUT ROWID;
