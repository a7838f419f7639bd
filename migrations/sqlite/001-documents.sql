-- Documents and what was read in them. All of it can be made again from the captures and the decisions.

CREATE TABLE state (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- One row for each capture, in the order of the receipts.
CREATE TABLE document (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  input TEXT NOT NULL,
  url TEXT,
  retrieved_at TEXT NOT NULL,
  -- 'captured': waits to be read; 'read'; 'failed': could not be read, see code and message
  status TEXT NOT NULL,
  code TEXT,
  message TEXT,
  linked INTEGER NOT NULL DEFAULT 0,
  rule_set TEXT,
  model TEXT,
  title TEXT,
  publisher TEXT,
  byline TEXT,
  published_start TEXT,
  published_end TEXT,
  language TEXT,
  words INTEGER NOT NULL DEFAULT 0,
  claims INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX document_status ON document (status, linked);
CREATE INDEX document_url ON document (url);
CREATE INDEX document_published ON document (published_start);

-- What could not be taken in at all: there is no capture.
CREATE TABLE refusal (
  seq INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  input TEXT NOT NULL,
  at TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  -- a later try that succeeded
  settled INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX refusal_input ON refusal (input, settled);

-- Article and report, as deflated JSON.
CREATE TABLE body (
  document INTEGER PRIMARY KEY,
  article BLOB NOT NULL,
  report BLOB NOT NULL
);

-- What claims are looked up by; the claim itself stands in its report.
CREATE TABLE claim (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL,
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  polarity TEXT NOT NULL,
  modality TEXT NOT NULL,
  stance TEXT NOT NULL,
  exact TEXT NOT NULL,
  low INTEGER,
  best INTEGER,
  high INTEGER,
  measure TEXT,
  time_start TEXT,
  time_end TEXT,
  country TEXT,
  place TEXT,
  origin TEXT,
  origin_kind TEXT,
  -- 'accepted', 'rejected' or 'edited' by a person
  review TEXT,
  event TEXT,
  status TEXT
);
CREATE INDEX claim_document ON claim (document, position);
CREATE INDEX claim_event ON claim (event);
CREATE INDEX claim_type ON claim (type, time_start);
CREATE INDEX claim_time ON claim (time_start);
CREATE INDEX claim_country ON claim (country, time_start);
CREATE INDEX claim_place ON claim (place);
CREATE INDEX claim_origin ON claim (origin);
CREATE INDEX claim_status ON claim (status);

-- Words of claims and of whole articles.
CREATE VIRTUAL TABLE claim_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE article_words USING fts5 (title, words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");

-- Decisions as they stand now: those undone are not here.
CREATE TABLE decision (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  act TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  -- the document whose claims it is about, where it is about claims of one
  document TEXT,
  body TEXT NOT NULL,
  undone_by TEXT,
  -- why it cannot be carried out: its words are not found any more
  orphaned TEXT
);
CREATE INDEX decision_document ON decision (document);
