-- What persons keep beside a ledger, and nothing can make again: accounts, saved queries, coding sets.

-- Accounts. The tables person, credential, session and verification are those of better-auth, under these names.
CREATE TABLE person (
  id               text PRIMARY KEY,
  name             text NOT NULL,
  email            text NOT NULL UNIQUE,
  email_verified   boolean NOT NULL,
  image            text,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  username         text UNIQUE,
  display_username text,
  role             text NOT NULL CHECK (role IN ('reader', 'coder', 'editor', 'admin'))
);

CREATE TABLE credential (
  id                       text PRIMARY KEY,
  account_id               text NOT NULL,
  provider_id              text NOT NULL,
  user_id                  text NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  password                 text,
  created_at               timestamptz NOT NULL,
  updated_at               timestamptz NOT NULL
);
CREATE INDEX credential_person ON credential (user_id);

CREATE TABLE session (
  id         text PRIMARY KEY,
  expires_at timestamptz NOT NULL,
  token      text NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  ip_address text,
  user_agent text,
  user_id    text NOT NULL REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX session_person ON session (user_id);

CREATE TABLE verification (
  id         text PRIMARY KEY,
  identifier text NOT NULL,
  value      text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX verification_identifier ON verification (identifier);

-- Tokens of scripts: the SHA-256 of what the person was shown once.
CREATE TABLE token (
  id     text PRIMARY KEY,
  person text NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  label  text NOT NULL,
  hash   text NOT NULL UNIQUE,
  made   text NOT NULL,
  used   text
);
CREATE INDEX token_person ON token (person);

-- The key that signs cookies, made at the first start.
CREATE TABLE secret (
  name  text PRIMARY KEY,
  value text NOT NULL
);

CREATE TABLE saved_query (
  id      text PRIMARY KEY,
  name    text NOT NULL,
  address text NOT NULL,
  "by"    text NOT NULL,
  at      text NOT NULL
);

-- Claims that several people judge without seeing each other's answers. What a claim was known by stands beside its id,
-- so that a set can be read when a newer rule set gives other ids.
CREATE TABLE coding_set (
  id      text PRIMARY KEY,
  name    text NOT NULL,
  created text NOT NULL,
  "by"    text NOT NULL
);

CREATE TABLE coding_coder (
  coding_set text NOT NULL REFERENCES coding_set (id) ON DELETE CASCADE,
  position   int NOT NULL,
  coder      text NOT NULL,
  PRIMARY KEY (coding_set, coder)
);

CREATE TABLE coding_item (
  coding_set text NOT NULL REFERENCES coding_set (id) ON DELETE CASCADE,
  position   int NOT NULL,
  claim      text NOT NULL,
  document   text NOT NULL,
  type       text NOT NULL,
  words      text NOT NULL,
  PRIMARY KEY (coding_set, claim)
);

-- Answers are added, never changed: the last one of a coder counts.
CREATE TABLE judgement (
  seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  coding_set text NOT NULL,
  claim      text NOT NULL,
  coder      text NOT NULL,
  at         text NOT NULL,
  verdict    text NOT NULL CHECK (verdict IN ('accept', 'reject', 'unsure')),
  type       text,
  note       text,
  FOREIGN KEY (coding_set, claim) REFERENCES coding_item (coding_set, claim) ON DELETE CASCADE
);
CREATE INDEX judgement_item ON judgement (coding_set, claim, seq);

-- What is held of an item after all have answered. The last one counts.
CREATE TABLE settlement (
  seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  coding_set text NOT NULL,
  claim      text NOT NULL,
  "by"       text NOT NULL,
  at         text NOT NULL,
  verdict    text NOT NULL CHECK (verdict IN ('accept', 'reject', 'unsure')),
  type       text,
  note       text,
  FOREIGN KEY (coding_set, claim) REFERENCES coding_item (coding_set, claim) ON DELETE CASCADE
);
CREATE INDEX settlement_item ON settlement (coding_set, claim, seq);
