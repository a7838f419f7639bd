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
  -- the same in small letters without article or marks
  publisher_key TEXT,
  byline TEXT,
  published_start TEXT,
  published_end TEXT,
  language TEXT,
  words INTEGER NOT NULL DEFAULT 0,
  claims INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX document_status ON document (status, linked, seq);
CREATE INDEX document_made_by ON document (rule_set, model);
CREATE INDEX document_url ON document (url);
CREATE INDEX document_published ON document (published_start);
CREATE INDEX document_publisher ON document (publisher_key);

-- What could not be taken in at all: there is no capture.
CREATE TABLE refusal (
  seq INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  input TEXT NOT NULL,
  at TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  -- a later try of the same took its place
  settled INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX refusal_input ON refusal (input, settled);
CREATE INDEX refusal_open ON refusal (settled, seq);

-- Article and report, as deflated JSON.
CREATE TABLE body (
  document INTEGER PRIMARY KEY,
  article BLOB NOT NULL,
  report BLOB NOT NULL
);

-- What claims are looked up by; the claim itself stands in its report. A claim's number is that of its document times
-- 2^20, and its position: claims in the order of their numbers stand as they were received and as they are read.
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
  -- of the first place that the gazetteer knows; all places are among the words below
  country TEXT,
  place TEXT,
  -- the end of the chain of sources, else the publisher; and the same in small letters without article or marks
  origin TEXT,
  origin_key TEXT,
  origin_kind TEXT,
  -- 'accepted', 'rejected' or 'edited' by a person
  review TEXT,
  event TEXT,
  status TEXT
);
CREATE INDEX claim_event ON claim (event);
CREATE INDEX claim_type ON claim (type);
CREATE INDEX claim_origin ON claim (origin_key);
CREATE INDEX claim_status ON claim (status);
CREATE INDEX claim_review ON claim (review) WHERE review IS NOT NULL;
CREATE INDEX claim_count ON claim ((coalesce(best, low, high))) WHERE coalesce(best, low, high) IS NOT NULL;
-- Claims of one month are found by its first day; those that reach into another month are fewer, and looked through.
CREATE INDEX claim_time ON claim (time_start, time_end);
CREATE INDEX claim_time_long ON claim (time_end, time_start) WHERE substr(time_start, 1, 7) <> substr(time_end, 1, 7);

-- Words of claims and of whole articles, in small letters without marks. `facets` holds each place and country of a claim
-- as one word.
CREATE VIRTUAL TABLE claim_words USING fts5 (words, actors, facets, content = '', contentless_delete = 1, tokenize = "ascii tokenchars ':_'");
CREATE VIRTUAL TABLE article_words USING fts5 (title, words, content = '', contentless_delete = 1, tokenize = "ascii tokenchars ':_'");

-- Decisions in the order of their journal.
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
  orphaned TEXT,
  -- ids of the claims, or keys of the parties, that its words are found to be, as JSON
  found TEXT
);
CREATE INDEX decision_document ON decision (document);
CREATE INDEX decision_act ON decision (act);
