-- Every figure of a subject that is another in the next edition, the largest difference first.
SELECT
  product AS source, measure, economy, year_before, year,
  label_before AS edition_before, label_after AS edition_after, before, after,
  estimated_before, estimated_after, kind
FROM edition_change
WHERE subject = $measure
ORDER BY abs(coalesce(after, 0) - coalesce(before, 0)) DESC, source, measure, economy, year, edition_before;
