-- Of which portraits the record of an event asked who they are: it is made anew where one of these has become another actor,
-- and not where any has that its reports name. Until they are made anew, those that are there are taken to ask of all.
CREATE TABLE event_portrait (
  event TEXT COLLATE "C" NOT NULL,
  portrait TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (event, portrait)
);
INSERT INTO event_portrait SELECT DISTINCT event_document.event, party.portrait FROM event_document
  JOIN party ON party.document = event_document.document ORDER BY 1, 2;
CREATE INDEX event_of_portrait ON event_portrait (portrait);
