-- What is written for each report: indexes that no question needs, and parties that are one of many are in no index of those that stand alone.

DROP INDEX event_time;
DROP INDEX event_type;
DROP INDEX event_country;
DROP INDEX event_status;
DROP INDEX event_documents;
DROP INDEX event_place;
DROP INDEX party_actor;
CREATE INDEX party_actor ON party (actor) WHERE actor IS NOT NULL;

-- The portrait of a party that stands alone; absent where it has not been asked for yet.
ALTER TABLE party ADD COLUMN body TEXT;
