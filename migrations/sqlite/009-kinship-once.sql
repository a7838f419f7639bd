-- What two reports have of each other is kept once, under the one that was kept first, and by its number. It was kept under
-- both, by key: too wide for that, nearly each of them took a page for itself.
CREATE TABLE kinship_once (
  -- number of the document that was kept first
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  body TEXT NOT NULL
);
INSERT INTO kinship_once SELECT a, b, body FROM kinship WHERE a < b;
DROP TABLE kinship;
ALTER TABLE kinship_once RENAME TO kinship;
CREATE UNIQUE INDEX kinship_pair ON kinship (a, b);
CREATE INDEX kinship_of_later ON kinship (b);
