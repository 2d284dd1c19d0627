-- The settings that stand in the contest. The first of them is the one that the atlas uses.
CREATE TABLE estimate_candidate AS
WITH revision AS (
  SELECT newest_stock_edition()::VARCHAR AS newest, (SELECT min(edition)::VARCHAR FROM migrant_stock) AS oldest
)
SELECT candidate::UTINYINT AS candidate, method, beta, edition, candidate = 1 AS used
FROM revision, LATERAL (
  VALUES
    (1, 'blend', 0.75::DOUBLE, 'joined'),
    (2, 'rolled', 0.75, 'joined'),
    (3, 'last_matrix', 0.75, 'joined'),
    (4, 'ratha_shaw', 0.75, 'joined'),
    (5, 'ratha_shaw', 0.5, 'joined'),
    (6, 'ratha_shaw', 1, 'joined'),
    (7, 'ratha_shaw', 0.75, oldest),
    (8, 'ratha_shaw', 0.75, newest),
    (9, 'scale_free', 0.25, 'joined'),
    (10, 'blend', 0.75, newest),
    (11, 'ratha_shaw_fitted', 0.75, 'joined'),
    (12, 'rolled_fitted', 0.75, 'joined'),
    (13, 'blend_fitted', 0.75, 'joined')
) AS setting (candidate, method, beta, edition)
ORDER BY candidate;
COMMENT ON TABLE estimate_candidate IS 'Settings that stood in the contest
The first of them is the one that the atlas uses.
Rests on: migrant_stock';
COMMENT ON COLUMN estimate_candidate.candidate IS 'Number [number]';
COMMENT ON COLUMN estimate_candidate.method IS 'Method';
COMMENT ON COLUMN estimate_candidate.beta IS 'Power of the income gap, or of the ratio of incomes [power]';
COMMENT ON COLUMN estimate_candidate.edition IS 'Revision of the migrant stock, or joined';
COMMENT ON COLUMN estimate_candidate.used IS 'Whether the atlas uses it';
