-- Rows that hold a whole record are kept by their number, and their ids in an index beside them. Kept by their id, as they
-- were, wide rows stood in the inner pages of the tree too: it was some nine pages deep, and each look into it read as many.
-- Where an index was to tell the id or to give the order by it, it now says so.

CREATE TABLE event_by_number (
  id TEXT NOT NULL,
  -- smallest of its episodes
  episode TEXT NOT NULL,
  type TEXT NOT NULL,
  time_start TEXT,
  time_end TEXT,
  country TEXT,
  place TEXT,
  province TEXT,
  lat REAL,
  lon REAL,
  -- UCDP where_prec
  where_prec INTEGER,
  status TEXT NOT NULL,
  credibility INTEGER NOT NULL,
  origins INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  contested INTEGER NOT NULL,
  -- day of the latest change of status
  changed TEXT,
  body TEXT NOT NULL
);
INSERT INTO event_by_number SELECT id, episode, type, time_start, time_end, country, place, province, lat, lon, where_prec,
  status, credibility, origins, documents, claims, contested, changed, body FROM event;
DROP TABLE event;
ALTER TABLE event_by_number RENAME TO event;
CREATE UNIQUE INDEX event_id ON event (id);
CREATE UNIQUE INDEX event_episode ON event (episode);
CREATE INDEX event_in_time ON event ((coalesce(time_start, '~')), id);
CREATE INDEX event_type_in_time ON event (type, (coalesce(time_start, '~')), id);
CREATE INDEX event_status_in_time ON event (status, (coalesce(time_start, '~')), id);
CREATE INDEX event_changed ON event ((coalesce(changed, '')), id);
CREATE INDEX event_by_documents ON event (documents, id);
CREATE INDEX event_place_name ON event ((lower(place)), id);
CREATE INDEX event_province ON event ((lower(province)), id);
CREATE INDEX event_country_name ON event ((lower(country)), (coalesce(time_start, '~')), id);
CREATE INDEX event_filtered ON event ((coalesce(time_start, '~')), id, time_start, time_end, type, status, country, place,
  province, lat, lon, where_prec, credibility, origins, documents, contested, changed);
CREATE INDEX event_standing ON event (id, credibility, origins);

CREATE TABLE figure_by_number (
  id TEXT NOT NULL,
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
  -- with its series; as reconciled within its event alone; and with parts
  body TEXT NOT NULL,
  base TEXT NOT NULL,
  joined TEXT NOT NULL
);
INSERT INTO figure_by_number SELECT id, event, population, measure, place, time_start, as_of, low, best, high, contested, series,
  moment, body, base, joined FROM figure;
DROP TABLE figure;
ALTER TABLE figure_by_number RENAME TO figure;
CREATE UNIQUE INDEX figure_id ON figure (id);
CREATE INDEX figure_event ON figure (event, id);
CREATE INDEX figure_series ON figure (series, moment, id);
CREATE INDEX figure_flows ON figure (measure, place, time_start, id);
CREATE INDEX figure_in_time ON figure ((coalesce(as_of, '~')), id);
CREATE INDEX figure_place_name ON figure ((lower(place)), id);
CREATE INDEX figure_contested ON figure (contested, (coalesce(as_of, '~')), id);
CREATE INDEX figure_filtered ON figure ((coalesce(as_of, '~')), id, population, measure, place, contested, event);
CREATE INDEX figure_listed ON figure (series, moment, contested, population, measure, place);

CREATE TABLE portrait_by_number (
  id TEXT NOT NULL,
  alone INTEGER NOT NULL,
  actor TEXT,
  body TEXT NOT NULL
);
INSERT INTO portrait_by_number SELECT id, alone, actor, body FROM portrait;
DROP TABLE portrait;
ALTER TABLE portrait_by_number RENAME TO portrait;
CREATE UNIQUE INDEX portrait_id ON portrait (id);
CREATE INDEX portrait_actor ON portrait (actor, id);
