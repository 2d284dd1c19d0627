-- Receivers for which the newest matrix has over twice what is recorded for its year, or under half: its parts
-- are no parts of that record. KNOMAD's own stands beside that of the World Development Indicators. A record
-- of a single year that is over four times, or under a quarter of, both years beside it measures nothing.
CREATE VIEW matrix_apart AS
WITH matrix AS (
  SELECT receiver AS economy, year, sum(usd)::DOUBLE AS matrix
  FROM remittance_flow
  WHERE year = (SELECT max(year) FROM remittance_matrix) AND usd > 0
  GROUP BY receiver, year
),
told AS (
  SELECT economy, year, series, usd::DOUBLE AS usd
  FROM headline_total
  WHERE direction = 'received' AND usd > 0
)
SELECT
  matrix.economy, matrix.year, matrix, told.usd AS recorded,
  CASE WHEN told.series = 'wdi' THEN knomad.usd::DOUBLE END AS knomad
FROM matrix
JOIN told USING (economy, year)
LEFT JOIN told AS earlier ON earlier.economy = matrix.economy AND earlier.year = matrix.year - 1
LEFT JOIN told AS later ON later.economy = matrix.economy AND later.year = matrix.year + 1
LEFT JOIN remittance_series AS knomad
  ON knomad.series = 'knomad' AND knomad.direction = 'received' AND knomad.economy = matrix.economy AND knomad.year = matrix.year
WHERE greatest(matrix / told.usd, told.usd / matrix) > 2
  AND NOT (
    earlier.usd IS NOT NULL AND later.usd IS NOT NULL
    AND (told.usd > 4 * greatest(earlier.usd, later.usd) OR told.usd < least(earlier.usd, later.usd) / 4)
  );
COMMENT ON VIEW matrix_apart IS 'Receivers for which the newest matrix is far from the record of its year
Over twice what is recorded as received, or under half; not where the record itself is of a single odd year.
Rests on: remittance_total, remittance_flow';
COMMENT ON COLUMN matrix_apart.economy IS 'Receiver';
COMMENT ON COLUMN matrix_apart.year IS 'Year of the matrix [year]';
COMMENT ON COLUMN matrix_apart.matrix IS 'What the matrix has arriving [US$]';
COMMENT ON COLUMN matrix_apart.recorded IS 'What is recorded as received in its year [US$]';
COMMENT ON COLUMN matrix_apart.knomad IS 'KNOMAD’s record, where the other is that of the World Development Indicators [US$]';
