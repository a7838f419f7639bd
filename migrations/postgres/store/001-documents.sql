-- Documents and what was read in them. All of it can be made again from the captures and the decisions.

CREATE TABLE state (
  key TEXT COLLATE "C" PRIMARY KEY,
  value TEXT COLLATE "C" NOT NULL
);

-- One row for each capture, in the order of the receipts.
CREATE TABLE document (
  seq BIGINT PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  source TEXT COLLATE "C" NOT NULL,
  input TEXT COLLATE "C" NOT NULL,
  url TEXT COLLATE "C",
  retrieved_at TEXT COLLATE "C" NOT NULL,
  -- 'captured': waits to be read; 'read'; 'failed': could not be read, see code and message
  status TEXT COLLATE "C" NOT NULL,
  code TEXT COLLATE "C",
  message TEXT COLLATE "C",
  linked BIGINT NOT NULL DEFAULT 0,
  rule_set TEXT COLLATE "C",
  model TEXT COLLATE "C",
  title TEXT COLLATE "C",
  publisher TEXT COLLATE "C",
  -- the same in small letters without article or marks
  publisher_key TEXT COLLATE "C",
  byline TEXT COLLATE "C",
  published_start TEXT COLLATE "C",
  published_end TEXT COLLATE "C",
  language TEXT COLLATE "C",
  words BIGINT NOT NULL DEFAULT 0,
  claims BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX document_status ON document (status, linked, seq);
CREATE INDEX document_made_by ON document (rule_set, model);
CREATE INDEX document_url ON document (url);
CREATE INDEX document_published ON document (published_start);
CREATE INDEX document_publisher ON document (publisher_key);

-- What could not be taken in at all: there is no capture.
CREATE TABLE refusal (
  seq BIGINT PRIMARY KEY,
  source TEXT COLLATE "C" NOT NULL,
  input TEXT COLLATE "C" NOT NULL,
  at TEXT COLLATE "C" NOT NULL,
  code TEXT COLLATE "C" NOT NULL,
  message TEXT COLLATE "C" NOT NULL,
  -- a later try of the same took its place
  settled BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX refusal_input ON refusal (input, settled);
CREATE INDEX refusal_open ON refusal (settled, seq);

-- Article and report, as deflated JSON.
CREATE TABLE body (
  document BIGINT PRIMARY KEY,
  article BYTEA NOT NULL,
  report BYTEA NOT NULL
);

-- What claims are looked up by; the claim itself stands in its report. A claim's number is that of its document times
-- 2^20, and its position: claims in the order of their numbers stand as they were received and as they are read.
CREATE TABLE claim (
  seq BIGINT PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  document BIGINT NOT NULL,
  position BIGINT NOT NULL,
  type TEXT COLLATE "C" NOT NULL,
  polarity TEXT COLLATE "C" NOT NULL,
  modality TEXT COLLATE "C" NOT NULL,
  stance TEXT COLLATE "C" NOT NULL,
  exact TEXT COLLATE "C" NOT NULL,
  low BIGINT,
  best BIGINT,
  high BIGINT,
  measure TEXT COLLATE "C",
  time_start TEXT COLLATE "C",
  time_end TEXT COLLATE "C",
  -- of the first place that the gazetteer knows; all places are among the words below
  country TEXT COLLATE "C",
  place TEXT COLLATE "C",
  -- the end of the chain of sources, else the publisher; and the same in small letters without article or marks
  origin TEXT COLLATE "C",
  origin_key TEXT COLLATE "C",
  origin_kind TEXT COLLATE "C",
  -- 'accepted', 'rejected' or 'edited' by a person
  review TEXT COLLATE "C",
  event TEXT COLLATE "C",
  status TEXT COLLATE "C"
);
CREATE INDEX claim_event ON claim (event, seq);
CREATE INDEX claim_type ON claim (type, seq);
CREATE INDEX claim_origin ON claim (origin_key, seq);
CREATE INDEX claim_status ON claim (status, seq);
CREATE INDEX claim_review ON claim (review, seq) WHERE review IS NOT NULL;
CREATE INDEX claim_count ON claim ((coalesce(best, low, high))) WHERE coalesce(best, low, high) IS NOT NULL;
-- Claims of one month are found by its first day; those that reach into another month are fewer, and looked through.
CREATE INDEX claim_time ON claim (time_start, time_end, seq);
CREATE INDEX claim_time_long ON claim (time_end, time_start, seq) WHERE substr(time_start, 1, 7) <> substr(time_end, 1, 7);

-- Words of claims and of whole articles, in small letters without marks. In the claims' vector A are words, B names of those
-- who act or speak, C each place and country as one word. `folded` is the text itself, for words that stand in order.
CREATE TABLE claim_words (
  seq BIGINT PRIMARY KEY,
  words TSVECTOR NOT NULL
);
CREATE INDEX claim_words_found ON claim_words USING GIN (words);
CREATE TABLE article_words (
  seq BIGINT PRIMARY KEY,
  words TSVECTOR NOT NULL,
  folded TEXT COLLATE "C" NOT NULL
);
CREATE INDEX article_words_found ON article_words USING GIN (words);

-- Decisions in the order of their journal.
CREATE TABLE decision (
  seq BIGINT PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  act TEXT COLLATE "C" NOT NULL,
  at TEXT COLLATE "C" NOT NULL,
  who TEXT COLLATE "C" NOT NULL,
  why TEXT COLLATE "C" NOT NULL,
  -- the document whose claims it is about, where it is about claims of one
  document TEXT COLLATE "C",
  body TEXT COLLATE "C" NOT NULL,
  undone_by TEXT COLLATE "C",
  -- why it cannot be carried out: its words are not found any more
  orphaned TEXT COLLATE "C",
  -- ids of the claims, or keys of the parties, that its words are found to be, as JSON
  found TEXT COLLATE "C"
);
CREATE INDEX decision_document ON decision (document);
CREATE INDEX decision_act ON decision (act);
