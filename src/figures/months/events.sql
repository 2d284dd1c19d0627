-- Events that may bear on what an economy receives, and which part of it the newest matrix has from
-- the economy that they are of: null where it has none.
WITH cell AS (
  SELECT sender, usd / sum(usd) OVER () AS part
  FROM remittance_flow
  WHERE year = newest_matrix_year() AND receiver = $economy AND usd > 0
)
SELECT event.event, event.date, event.sender, cell.part, event.source
FROM event
LEFT JOIN cell ON cell.sender = event.sender
WHERE event.receiver IS NULL OR event.receiver = $economy
ORDER BY event.date, event.event;
