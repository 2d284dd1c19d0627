-- How much of a subject is another in the next edition, the newest editions first.
SELECT
  product AS source, measure, label_before AS edition_before, label_after AS edition_after, compared, revised,
  year, economies_before, economies_after, sum_before, sum_after
FROM edition_compared
WHERE subject = $measure
ORDER BY released DESC, compared DESC, source, measure, edition_before;
