-- What persons keep beside a ledger, and nothing can make again: accounts, saved queries, coding sets.

-- Accounts. The tables person, credential, session and verification are those of better-auth, under these names.
CREATE TABLE person (
  id               TEXT PRIMARY KEY,
  name             TEXT NOT NULL,
  email            TEXT NOT NULL UNIQUE,
  email_verified   INTEGER NOT NULL,
  image            TEXT,
  created_at       TEXT NOT NULL,
  updated_at       TEXT NOT NULL,
  username         TEXT UNIQUE,
  display_username TEXT,
  role             TEXT NOT NULL CHECK (role IN ('reader', 'coder', 'editor', 'admin'))
) STRICT;

CREATE TABLE credential (
  id                       TEXT PRIMARY KEY,
  account_id               TEXT NOT NULL,
  provider_id              TEXT NOT NULL,
  user_id                  TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  access_token             TEXT,
  refresh_token            TEXT,
  id_token                 TEXT,
  access_token_expires_at  TEXT,
  refresh_token_expires_at TEXT,
  scope                    TEXT,
  password                 TEXT,
  created_at               TEXT NOT NULL,
  updated_at               TEXT NOT NULL
) STRICT;
CREATE INDEX credential_person ON credential (user_id);

CREATE TABLE session (
  id         TEXT PRIMARY KEY,
  expires_at TEXT NOT NULL,
  token      TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  ip_address TEXT,
  user_agent TEXT,
  user_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX session_person ON session (user_id);

CREATE TABLE verification (
  id         TEXT PRIMARY KEY,
  identifier TEXT NOT NULL,
  value      TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX verification_identifier ON verification (identifier);

-- Tokens of scripts: the SHA-256 of what the person was shown once.
CREATE TABLE token (
  id     TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  label  TEXT NOT NULL,
  hash   TEXT NOT NULL UNIQUE,
  made   TEXT NOT NULL,
  used   TEXT
) STRICT;
CREATE INDEX token_person ON token (person);

-- The key that signs cookies, made at the first start.
CREATE TABLE secret (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE saved_query (
  id      TEXT PRIMARY KEY,
  name    TEXT NOT NULL,
  address TEXT NOT NULL,
  "by"    TEXT NOT NULL,
  at      TEXT NOT NULL
) STRICT;

-- Claims that several people judge without seeing each other's answers. What a claim was known by stands beside its id,
-- so that a set can be read when a newer rule set gives other ids.
CREATE TABLE coding_set (
  id      TEXT PRIMARY KEY,
  name    TEXT NOT NULL,
  created TEXT NOT NULL,
  "by"    TEXT NOT NULL
) STRICT;

CREATE TABLE coding_coder (
  coding_set TEXT NOT NULL REFERENCES coding_set (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  coder      TEXT NOT NULL,
  PRIMARY KEY (coding_set, coder)
) STRICT, WITHOUT ROWID;

CREATE TABLE coding_item (
  coding_set TEXT NOT NULL REFERENCES coding_set (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  claim      TEXT NOT NULL,
  document   TEXT NOT NULL,
  type       TEXT NOT NULL,
  words      TEXT NOT NULL,
  PRIMARY KEY (coding_set, claim)
) STRICT, WITHOUT ROWID;

-- Answers are added, never changed: the last one of a coder counts.
CREATE TABLE judgement (
  seq        INTEGER PRIMARY KEY,
  coding_set TEXT NOT NULL,
  claim      TEXT NOT NULL,
  coder      TEXT NOT NULL,
  at         TEXT NOT NULL,
  verdict    TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'unsure')),
  type       TEXT,
  note       TEXT,
  FOREIGN KEY (coding_set, claim) REFERENCES coding_item (coding_set, claim) ON DELETE CASCADE
) STRICT;
CREATE INDEX judgement_item ON judgement (coding_set, claim, seq);

-- What is held of an item after all have answered. The last one counts.
CREATE TABLE settlement (
  seq        INTEGER PRIMARY KEY,
  coding_set TEXT NOT NULL,
  claim      TEXT NOT NULL,
  "by"       TEXT NOT NULL,
  at         TEXT NOT NULL,
  verdict    TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'unsure')),
  type       TEXT,
  note       TEXT,
  FOREIGN KEY (coding_set, claim) REFERENCES coding_item (coding_set, claim) ON DELETE CASCADE
) STRICT;
CREATE INDEX settlement_item ON settlement (coding_set, claim, seq);
