-- Layout 2. What a mention states is one text, one line a value, in place of a row a value; an article can be made again from
-- its reading and its snapshot; where a mention belongs is kept, with every decision about it, in a chain of hashes.

ALTER TABLE assertion ADD COLUMN stated TEXT NOT NULL DEFAULT '';

-- The structure of the article, one line a block: kind, start, end, language. Empty for readings of layout 1, which did not keep it.
-- And how many mentions and values the reading has.
ALTER TABLE reading ADD COLUMN blocks TEXT NOT NULL DEFAULT '';
ALTER TABLE reading ADD COLUMN mentions INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reading ADD COLUMN statements INTEGER NOT NULL DEFAULT 0;
-- The agency that the page credits, null for none.
ALTER TABLE reading ADD COLUMN credit TEXT;

-- By pair alone: mentions of a pair then come one after another, whatever their form, and a page is written in few places.
DROP INDEX mention_pair;
CREATE INDEX mention_pair ON mention (low, high);

-- Copies are looked up from either side.
CREATE INDEX likeness_page ON likeness (page);
CREATE INDEX likeness_other ON likeness (other);

-- An undertaking or timeline event, born with the first mention placed in it: seq and code are this mention's, for ever. The bucket
-- (pair and form, perhaps direction or type) holds whatever could be one with it.
CREATE TABLE entry (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES mention (seq),
    code TEXT NOT NULL,
    bucket TEXT NOT NULL
);
CREATE INDEX entry_bucket ON entry (bucket);

-- Where the machine put a mention when it was recorded, and why.
CREATE TABLE placement (
    seq INTEGER NOT NULL PRIMARY KEY,
    mention INTEGER NOT NULL REFERENCES mention (seq),
    entry INTEGER NOT NULL REFERENCES entry (seq),
    score DOUBLE PRECISION NOT NULL,
    because TEXT NOT NULL
);
CREATE INDEX placement_mention ON placement (mention);
CREATE INDEX placement_entry ON placement (entry);

-- Under which keys an entry is found: a key is 64 bits of the hash of bucket and clue.
CREATE TABLE clue (
    place INTEGER NOT NULL,
    entry INTEGER NOT NULL REFERENCES entry (seq),
    PRIMARY KEY (place, entry)
) WITHOUT ROWID;

-- What a person or the machine decided. Undone by another decision, never deleted.
CREATE TABLE decision (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    other TEXT NOT NULL,
    body TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX decision_subject ON decision (subject);
CREATE INDEX decision_other ON decision (other);

-- Two entries that may be one: for people to say.
CREATE TABLE question (
    seq INTEGER NOT NULL PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES entry (seq),
    other INTEGER NOT NULL REFERENCES entry (seq),
    score DOUBLE PRECISION NOT NULL,
    because TEXT NOT NULL
);
CREATE INDEX question_entry ON question (entry);
CREATE INDEX question_other ON question (other);

-- The chain: one link for each write, an adoption or a decision (kind says which, of is its seq).
CREATE TABLE link (
    seq INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    of INTEGER NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX link_of ON link (of, kind);
