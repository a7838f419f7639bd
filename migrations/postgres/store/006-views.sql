-- What the views of a workbench ask: how events spread over time, places and kinds, and which counts form series. An event's
-- row is wide, as it holds the whole record: what narrows and counts events stands together in one index beside it.

-- UCDP where_prec
ALTER TABLE event ADD COLUMN where_prec BIGINT;
UPDATE event SET where_prec = (body::json -> 'place' ->> 'precision')::bigint;

CREATE INDEX event_filtered ON event ((coalesce(time_start, '~')), id) INCLUDE (time_start, time_end, type, status, country, place,
  province, lat, lon, where_prec, credibility, origins, documents, contested, changed);
CREATE INDEX figure_filtered ON figure ((coalesce(as_of, '~')), id) INCLUDE (as_of, population, measure, place, contested, event);
CREATE INDEX figure_listed ON figure (series, moment) INCLUDE (contested, population, measure, place);
CREATE INDEX event_standing ON event (id, credibility, origins);
CREATE INDEX document_by_makers ON document (status, rule_set, model);
-- the claims of an event in the order of the documents
CREATE INDEX claim_of_event ON claim (event, seq);
