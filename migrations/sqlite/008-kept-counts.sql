-- What views count is kept beside the records, and changes as they do: nothing is counted over all events or claims when it
-- is asked.

-- Events that reach into another month, with all that narrows and counts events: none of their wide rows is looked up.
CREATE INDEX event_reaching ON event (time_end, time_start, id, type, status, country, place, province, lat, lon, where_prec,
  credibility, origins, documents, contested, changed) WHERE substr(time_start, 1, 7) <> substr(time_end, 1, 7);

-- How many events began in which month (absent where that is not known), and are what.
CREATE TABLE event_month (
  month TEXT,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  country TEXT,
  contested INTEGER NOT NULL,
  events INTEGER NOT NULL
);
CREATE UNIQUE INDEX event_month_key ON event_month (type, (coalesce(month, '')), status, (coalesce(country, '')), contested);
CREATE INDEX event_month_none ON event_month (events) WHERE events = 0;
INSERT INTO event_month SELECT substr(time_start, 1, 7), type, status, country, contested, count(*) FROM event
  GROUP BY 1, 2, 3, 4, 5;

-- How many events are at which place, and are what.
CREATE TABLE event_spot (
  lat REAL,
  lon REAL,
  place TEXT,
  country TEXT,
  province TEXT,
  where_prec INTEGER,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  contested INTEGER NOT NULL,
  events INTEGER NOT NULL
);
CREATE UNIQUE INDEX event_spot_key ON event_spot (type, (coalesce(lat, 999)), (coalesce(lon, 999)), (coalesce(place, '')),
  (coalesce(country, '')), (coalesce(province, '')), (coalesce(where_prec, 0)), status, contested);
CREATE INDEX event_spot_none ON event_spot (events) WHERE events = 0;
INSERT INTO event_spot SELECT lat, lon, place, country, province, where_prec, type, status, contested, count(*) FROM event
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;

-- The tallies of sources, with how the events stand that each tells of; and the sources that are to be counted anew.
DROP VIEW source_now;
DROP VIEW cited_now;
DELETE FROM state WHERE key = 'tallied';
DELETE FROM source;
DELETE FROM cited;
ALTER TABLE source ADD COLUMN credibility_1 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN credibility_2 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN credibility_3 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN credibility_4 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN credibility_5 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN credibility_6 INTEGER NOT NULL DEFAULT 0;
-- events that no second independent origin vouches for
ALTER TABLE source ADD COLUMN alone INTEGER NOT NULL DEFAULT 0;
CREATE TABLE source_changed (
  seq INTEGER PRIMARY KEY,
  role TEXT NOT NULL,
  key TEXT NOT NULL,
  UNIQUE (role, key)
);

-- How many documents stand how, what made their claims, and how many these are.
DROP INDEX document_by_makers;
CREATE INDEX document_counted ON document (status, linked, rule_set, model, claims);
