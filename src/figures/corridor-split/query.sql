-- Amounts from one sender to each receiver, the newest published and the newest modelled, with the
-- migrants of that year and the percent from women under each assumption: those of the newest
-- revision, which corrects the older one's split, and of the older where it alone counts the pair.
-- unobserved: whether women's share of these migrants, in the newest year, was not observed.
WITH
newest AS (
  SELECT max(year) AS year FROM remittance_matrix
),
stock AS (
  SELECT
    coalesce(newer.origin, older.origin) AS origin,
    coalesce(newer.female, older.female) AS female, coalesce(newer.male, older.male) AS male
  FROM (
    FROM stock_at((SELECT year FROM newest), newest_stock_edition()) WHERE destination = $economy
  ) AS newer
  FULL JOIN (
    FROM stock_at((SELECT year FROM newest), 'joined') WHERE destination = $economy
  ) AS older
    USING (origin)
),
amounts AS (
  SELECT 'published' AS basis, flow.year, flow.receiver, flow.usd, stock.female, stock.male
  FROM remittance_flow AS flow
  JOIN newest USING (year)
  LEFT JOIN stock ON stock.origin = flow.receiver
  WHERE flow.sender = $economy AND flow.usd > 0
  UNION ALL
  SELECT 'modelled', year, receiver, usd, female, male
  FROM modelled_newest
  WHERE sender = $economy AND usd > 0
)
SELECT
  basis, amounts.year, receiver, amounts.usd, round(female) AS female, round(male) AS male,
  round(100 * women_part(female, male, sending.per_person), 3) AS per_person,
  round(100 * women_part(female, male, sending.income), 3) AS income,
  round(100 * women_part(female, male, sending.survey), 3) AS survey,
  sending.known AS income_known, split.origin IS NOT NULL AS unobserved
FROM amounts
LEFT JOIN (
  FROM unobserved_split WHERE destination = $economy AND edition = newest_stock_edition()
  QUALIFY year = max(year) OVER ()
) AS split
  ON split.origin = receiver
JOIN relative_sending(newest_covered_year(), 1) AS sending
  ON sending.economy = $economy
ORDER BY receiver, basis DESC;
