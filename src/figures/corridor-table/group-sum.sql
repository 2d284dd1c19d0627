-- What some senders paid to some receivers by the estimate, with the interval that is measured on such
-- sums. Lists are codes with commas between; no receivers are all. One sender's total has its own.
SELECT $year::INTEGER AS year, lower, upper
FROM modelled_group($year, string_split($senders, ','), string_split($receivers, ','))
WHERE $receivers IS NOT NULL OR contains($senders, ',')
UNION ALL
SELECT $year::INTEGER, lower, upper
FROM modelled_paid($year)
WHERE $receivers IS NULL AND sender = $senders
