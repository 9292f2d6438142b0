-- Layout 3. The newest entries of a pair are found without reading all that was ever told of it.

-- The first day of publication of the page, as a number (20260121); 0 when it is not known. As it was when the mention was recorded.
ALTER TABLE mention ADD COLUMN day INTEGER NOT NULL DEFAULT 0;
UPDATE mention SET day = COALESCE(
    (SELECT CAST(REPLACE(SUBSTR(r.published || '-01-01', 1, 10), '-', '') AS INTEGER)
    FROM assertion a JOIN reading r ON r.seq = a.reading WHERE a.mention = mention.seq ORDER BY a.seq LIMIT 1), 0);

-- What is told of a pair, day by day; those of a page still lie together.
DROP INDEX mention_pair;
CREATE INDEX mention_pair ON mention (low, high, day, form);
DROP INDEX mention_high;
CREATE INDEX mention_high ON mention (high, low);

-- In which languages pages are; how outlets were rated.
CREATE INDEX reading_language ON reading (language, page);
CREATE INDEX decision_kind ON decision (kind);

-- The bucket of the entry that a decision takes away from those that are counted: of a merge the second, else the one it is about.
ALTER TABLE decision ADD COLUMN bucket TEXT NOT NULL DEFAULT '';
UPDATE decision SET bucket = COALESCE(
    (SELECT e.bucket FROM mention m JOIN entry e ON e.seq = m.seq
    WHERE m.id >= SUBSTR(decision.other, 3) AND m.id < SUBSTR(decision.other, 3) || '[' AND m.code = SUBSTR(decision.other, 3)), '')
    WHERE kind = 'MERGE';
UPDATE decision SET bucket = COALESCE(
    (SELECT e.bucket FROM mention m JOIN entry e ON e.seq = m.seq
    WHERE m.id >= SUBSTR(decision.subject, 3) AND m.id < SUBSTR(decision.subject, 3) || '[' AND m.code = SUBSTR(decision.subject, 3)), '')
    WHERE kind IN ('REJECT', 'SPLIT');
CREATE INDEX decision_bucket ON decision (bucket, kind);
