-- What views count is kept beside the records, and changes as they do: nothing is counted over all events or claims when it
-- is asked.

-- Events that reach into another month, with all that narrows and counts events: none of their wide rows is looked up.
DROP INDEX event_across_months;
CREATE INDEX event_reaching ON event (time_end, time_start, id) INCLUDE (type, status, country, place, province, lat, lon,
  where_prec, credibility, origins, documents, contested, changed) WHERE substr(time_start, 1, 7) <> substr(time_end, 1, 7);

-- How many events began in which month (absent where that is not known), and are what.
CREATE TABLE event_month (
  month TEXT COLLATE "C",
  type TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL,
  country TEXT COLLATE "C",
  contested BIGINT NOT NULL,
  events BIGINT NOT NULL
);
CREATE UNIQUE INDEX event_month_key ON event_month (type, (coalesce(month, '')), status, (coalesce(country, '')), contested);
CREATE INDEX event_month_none ON event_month (events) WHERE events = 0;
INSERT INTO event_month SELECT substr(time_start, 1, 7), type, status, country, contested, count(*) FROM event
  GROUP BY 1, 2, 3, 4, 5;

-- How many events are at which place, and are what.
CREATE TABLE event_spot (
  lat DOUBLE PRECISION,
  lon DOUBLE PRECISION,
  place TEXT COLLATE "C",
  country TEXT COLLATE "C",
  province TEXT COLLATE "C",
  where_prec BIGINT,
  type TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL,
  contested BIGINT NOT NULL,
  events BIGINT NOT NULL
);
CREATE UNIQUE INDEX event_spot_key ON event_spot (type, (coalesce(lat, 999)), (coalesce(lon, 999)), (coalesce(place, '')),
  (coalesce(country, '')), (coalesce(province, '')), (coalesce(where_prec, 0)), status, contested);
CREATE INDEX event_spot_none ON event_spot (events) WHERE events = 0;
INSERT INTO event_spot SELECT lat, lon, place, country, province, where_prec, type, status, contested, count(*) FROM event
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;

-- The tallies of sources, with how the events stand that each tells of; and the sources that are to be counted anew. Several
-- processes note these at a time: a note is added, whether there is one already or not, so that none waits for another.
DROP VIEW source_now;
DROP VIEW cited_now;
DELETE FROM state WHERE key = 'tallied';
DELETE FROM source;
DELETE FROM cited;
ALTER TABLE source ADD COLUMN credibility_1 BIGINT NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN credibility_2 BIGINT NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN credibility_3 BIGINT NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN credibility_4 BIGINT NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN credibility_5 BIGINT NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN credibility_6 BIGINT NOT NULL DEFAULT 0;
-- events that no second independent origin vouches for
ALTER TABLE source ADD COLUMN alone BIGINT NOT NULL DEFAULT 0;
CREATE TABLE source_changed (
  seq BIGSERIAL PRIMARY KEY,
  role TEXT COLLATE "C" NOT NULL,
  key TEXT COLLATE "C" NOT NULL
);

-- How many documents stand how, what made their claims, and how many these are.
DROP INDEX document_by_makers;
CREATE INDEX document_counted ON document (status, linked, rule_set, model) INCLUDE (claims);
