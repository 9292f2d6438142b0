-- The ledger, version 1. Nothing in these tables is ever updated or deleted: rows are only added.
-- Portable SQL: TEXT hashes as identities, ISO 8601 dates, no JSON operators. BLOB is BYTEA elsewhere.

-- A page is its bytes. The sketch (MinHash) of its body finds near-copies; null for a body too short to tell.
CREATE TABLE page (
    seq INTEGER NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    sketch BLOB
);

-- Two pages share a band when a part of their sketches is equal: candidates for being copies of each other.
CREATE TABLE band (
    band INTEGER NOT NULL,
    page INTEGER NOT NULL REFERENCES page (seq)
);
CREATE INDEX band_band ON band (band);

-- Two pages that print the same text, or nearly.
CREATE TABLE likeness (
    seq INTEGER NOT NULL PRIMARY KEY,
    page INTEGER NOT NULL REFERENCES page (seq),
    other INTEGER NOT NULL REFERENCES page (seq),
    similarity DOUBLE PRECISION NOT NULL
);

-- The text that offsets refer to, deflated (RFC 1950), by the SHA-256 of its UTF-8.
CREATE TABLE snapshot (
    hash TEXT NOT NULL PRIMARY KEY,
    deflated BLOB NOT NULL
);

-- A page as one coder version read it with one assumed date. The id is the hash of these three.
CREATE TABLE reading (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    page INTEGER NOT NULL REFERENCES page (seq),
    coder TEXT NOT NULL,
    snapshot TEXT NOT NULL REFERENCES snapshot (hash),
    location TEXT NOT NULL,
    title TEXT,
    site TEXT,
    section TEXT,
    posted_by TEXT,
    authors TEXT NOT NULL,
    published TEXT,
    published_assumed INTEGER NOT NULL,
    language TEXT NOT NULL
);
CREATE INDEX reading_page ON reading (page);

-- Which reading of a page is in force: that of its newest row.
CREATE TABLE adoption (
    seq INTEGER NOT NULL PRIMARY KEY,
    page INTEGER NOT NULL REFERENCES page (seq),
    reading INTEGER NOT NULL REFERENCES reading (seq)
);
CREATE INDEX adoption_page ON adoption (page, seq);

-- A mention by its identity: page, evidence span, type, form, pair and status, hashed. The code, the beginning of the
-- id, is its public short form: unique when it is given, and kept though a longer one may be needed for others.
CREATE TABLE mention (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    page INTEGER NOT NULL REFERENCES page (seq),
    low TEXT NOT NULL,
    high TEXT NOT NULL,
    form TEXT NOT NULL
);
CREATE INDEX mention_pair ON mention (low, high, form);
CREATE INDEX mention_high ON mention (high);
CREATE INDEX mention_page ON mention (page);

-- What a reading makes of a mention, without the values: these are statements.
CREATE TABLE assertion (
    seq INTEGER NOT NULL PRIMARY KEY,
    reading INTEGER NOT NULL REFERENCES reading (seq),
    mention INTEGER NOT NULL REFERENCES mention (seq),
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    polarity TEXT NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    language TEXT NOT NULL,
    rule TEXT NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    sentence TEXT NOT NULL
);
CREATE INDEX assertion_reading ON assertion (reading);
CREATE INDEX assertion_mention ON assertion (mention);

-- One value. n counts the values of a property that can have several. The span is the value's own evidence, when it has one.
CREATE TABLE statement (
    seq INTEGER NOT NULL PRIMARY KEY,
    assertion INTEGER NOT NULL REFERENCES assertion (seq),
    property TEXT NOT NULL,
    n INTEGER NOT NULL,
    value TEXT NOT NULL,
    span_start INTEGER,
    span_end INTEGER
);
CREATE INDEX statement_assertion ON statement (assertion);
