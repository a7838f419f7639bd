-- What two reports have of each other is kept once, under the one that was kept first. It was kept under both.
DELETE FROM kinship WHERE a > b;
CREATE INDEX kinship_of_later ON kinship (b);
