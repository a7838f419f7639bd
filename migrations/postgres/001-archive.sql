-- The facts of a ledger. They are added to and never changed; all other tables are made from them.

-- The bytes of documents as they were received, packed as gzip, by the SHA-256 of what was received.
CREATE TABLE muster.capture (
  sha256 text COLLATE "C" PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  packed bytea NOT NULL
);
-- They are compressed already.
ALTER TABLE muster.capture ALTER COLUMN packed SET STORAGE EXTERNAL;

-- The journals. A fact is kept as the very text that was hashed: as json it would be the same in other words, and its
-- hash could not be checked. `saying` finds an entry that says the same; the index sees to it that there is one only.
CREATE TABLE muster.receipt (
  seq bigint PRIMARY KEY CHECK (seq > 0),
  prev text NOT NULL,
  hash text NOT NULL,
  fact text NOT NULL,
  saying text COLLATE "C" NOT NULL UNIQUE
);

CREATE TABLE muster.decision (
  seq bigint PRIMARY KEY CHECK (seq > 0),
  prev text NOT NULL,
  hash text NOT NULL,
  fact text NOT NULL,
  saying text COLLATE "C" NOT NULL UNIQUE
);

-- Against slips of the hand. Against an owner of the tables there is the chain of hashes.
CREATE FUNCTION muster.never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the entries of muster.% are never changed or deleted', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON muster.receipt
  FOR EACH STATEMENT EXECUTE FUNCTION muster.never_changed();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON muster.decision
  FOR EACH STATEMENT EXECUTE FUNCTION muster.never_changed();
