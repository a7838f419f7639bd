-- What questions are answered by: indexes over the records, and the tallies of sources.

ALTER TABLE event ADD COLUMN province TEXT;
-- day of the latest change of status
ALTER TABLE event ADD COLUMN changed TEXT;

CREATE INDEX event_in_time ON event ((coalesce(time_start, '~')), id);
CREATE INDEX event_type_in_time ON event (type, (coalesce(time_start, '~')), id);
CREATE INDEX event_status_in_time ON event (status, (coalesce(time_start, '~')), id);
CREATE INDEX event_across_months ON event (time_end, time_start) WHERE substr(time_start, 1, 7) <> substr(time_end, 1, 7);
CREATE INDEX event_changed ON event ((coalesce(changed, '')), id);
CREATE INDEX event_by_documents ON event (documents, id);
CREATE INDEX event_place_name ON event ((lower(place)));
CREATE INDEX event_province ON event ((lower(province)));
CREATE INDEX event_country_name ON event ((lower(country)), (coalesce(time_start, '~')));
CREATE INDEX actor_small_name ON actor ((lower(name)));
CREATE INDEX figure_in_time ON figure ((coalesce(as_of, '~')), id);
CREATE INDEX figure_contested ON figure (contested, (coalesce(as_of, '~')), id);
CREATE INDEX figure_place_name ON figure ((lower(place)));

-- Sources, and how often what they told held: who publishes ('outlet'), and on whose word claims rest ('origin').
CREATE VIEW source_now AS
  SELECT 'outlet' AS role, d.publisher_key AS key, 'outlet ' || d.publisher_key AS id, min(d.publisher) AS name,
    count(DISTINCT d.seq) AS documents, count(c.seq) AS claims, count(DISTINCT c.event) AS events,
    count(*) FILTER (WHERE c.status = 'reported') AS reported,
    count(*) FILTER (WHERE c.status = 'corroborated') AS corroborated,
    count(*) FILTER (WHERE c.status = 'disputed') AS disputed,
    count(*) FILTER (WHERE c.status = 'denied') AS denied,
    count(*) FILTER (WHERE c.status = 'confirmed') AS confirmed,
    count(*) FILTER (WHERE c.status = 'corrected') AS corrected,
    count(*) FILTER (WHERE c.status = 'retracted') AS retracted
  FROM document d
    LEFT JOIN claim c ON c.seq >= d.seq * 1048576 AND c.seq < (d.seq + 1) * 1048576 AND coalesce(c.review, '') <> 'rejected'
  WHERE d.status = 'read' AND d.publisher_key IS NOT NULL
  GROUP BY d.publisher_key
  UNION ALL
  SELECT 'origin' AS role, c.origin_key AS key, 'origin ' || c.origin_key AS id, min(c.origin) AS name,
    count(DISTINCT c.document) AS documents, count(*) AS claims, count(DISTINCT c.event) AS events,
    count(*) FILTER (WHERE c.status = 'reported') AS reported,
    count(*) FILTER (WHERE c.status = 'corroborated') AS corroborated,
    count(*) FILTER (WHERE c.status = 'disputed') AS disputed,
    count(*) FILTER (WHERE c.status = 'denied') AS denied,
    count(*) FILTER (WHERE c.status = 'confirmed') AS confirmed,
    count(*) FILTER (WHERE c.status = 'corrected') AS corrected,
    count(*) FILTER (WHERE c.status = 'retracted') AS retracted
  -- read as it stands: by way of an index each row would be looked up by itself
  FROM claim c NOT INDEXED
  WHERE c.origin_key IS NOT NULL AND coalesce(c.review, '') <> 'rejected'
  GROUP BY c.origin_key;
CREATE TABLE source (
  role TEXT NOT NULL,
  key TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  documents INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  events INTEGER NOT NULL,
  reported INTEGER NOT NULL,
  corroborated INTEGER NOT NULL,
  disputed INTEGER NOT NULL,
  denied INTEGER NOT NULL,
  confirmed INTEGER NOT NULL,
  corrected INTEGER NOT NULL,
  retracted INTEGER NOT NULL,
  PRIMARY KEY (id)
) WITHOUT ROWID;
CREATE INDEX source_by_documents ON source (documents, id);
CREATE INDEX source_by_role ON source (role, documents, id);

-- Who has something from whom, in how many documents.
CREATE VIEW cited_now AS
  SELECT d.publisher_key AS outlet_key, d.publisher_key || ' < ' || c.source_key AS id, min(d.publisher) AS outlet,
    min(c.source) AS source, c.source_key AS source_key, count(*) AS documents
  FROM citation c JOIN document d ON d.seq = c.document
  WHERE d.publisher_key IS NOT NULL
  GROUP BY d.publisher_key, c.source_key;
CREATE TABLE cited (
  outlet_key TEXT NOT NULL,
  id TEXT NOT NULL,
  outlet TEXT NOT NULL,
  source TEXT NOT NULL,
  source_key TEXT NOT NULL,
  documents INTEGER NOT NULL,
  PRIMARY KEY (id)
) WITHOUT ROWID;
CREATE INDEX cited_by_documents ON cited (documents, id);
CREATE INDEX cited_by_outlet ON cited (outlet_key, documents, id);
CREATE INDEX cited_by_source ON cited (source_key, documents, id);
