-- Pairs whose count of migrants bears out little of the money that is shared out by it, of those that
-- have a twentieth of what the receiver gets by the newest matrix or by the newest count.
--   poorer    in the host income is under two fifths of that at home: many such people are children
--             born to migrants who went back, and no migrants that send
--   refugees  the UN Refugee Agency has half of them or more as refugees, asylum seekers or others
--             who need its protection, in a host where income is under twice that at home
--   unstated  what people earn in the host nobody states, and the World Bank lists it as fragile
-- An estimate of such a pair has an interval from nothing on.
CREATE TABLE doubted_pair AS
WITH
counted AS (
  SELECT
    sender, receiver, female + male AS persons, weight / sum(weight) OVER (PARTITION BY receiver) AS part
  FROM stock_weight(newest_covered_year(), 0.75, 'joined', 'blend')
),
pair AS (
  SELECT sender, receiver, persons
  FROM counted
  LEFT JOIN (FROM matrix_share WHERE year = newest_matrix_year()) AS past USING (sender, receiver)
  WHERE greatest(part, coalesce(past.share, 0)) >= 0.05
),
protected AS (
  SELECT asylum AS sender, origin AS receiver, sum(total)::DOUBLE AS persons
  FROM displaced
  WHERE category IN ('refugees', 'asylum_seekers', 'others_needing_protection')
    AND year = newest_covered_year()
  GROUP BY asylum, origin
),
judged AS (
  SELECT
    sender, receiver, host.income / home.income AS ratio, protected.persons / pair.persons AS protected_part,
    CASE
      WHEN host.income < 0.4 * home.income THEN 'poorer'
      WHEN protected.persons >= pair.persons / 2 AND coalesce(host.income < 2 * home.income, true) THEN 'refugees'
      WHEN host.income IS NULL AND place.fcv THEN 'unstated'
    END AS reason
  FROM pair
  JOIN income_near(newest_covered_year()) AS home ON home.economy = receiver
  LEFT JOIN income_near(newest_covered_year()) AS host ON host.economy = sender
  LEFT JOIN protected USING (sender, receiver)
  LEFT JOIN economy AS place ON place.economy = sender
)
SELECT
  sender::economy_code AS sender, receiver::economy_code AS receiver, reason,
  round(100 * CASE reason WHEN 'poorer' THEN ratio WHEN 'refugees' THEN least(1, protected_part) END, 2) AS part,
  newest_covered_year() AS year
FROM judged
WHERE reason IS NOT NULL AND NOT EXISTS (
  FROM excluded_pair AS never
  WHERE never.sender = judged.sender AND never.receiver = judged.receiver
)
ORDER BY receiver, sender;
COMMENT ON TABLE doubted_pair IS 'Large pairs whose migrants bear out little of the money
The host is far poorer than home, most of them are refugees, or nobody states what they earn; the estimate has an interval from nothing on for them.
Modelled: always
Rests on: migrant_stock, indicator, displaced, remittance_flow, economy';
COMMENT ON COLUMN doubted_pair.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN doubted_pair.receiver IS 'Economy the money is sent to';
COMMENT ON COLUMN doubted_pair.reason IS 'poorer, refugees or unstated';
COMMENT ON COLUMN doubted_pair.part IS 'Income of the host of that at home, or refugees of all of them; null where nobody states it [percent]';
COMMENT ON COLUMN doubted_pair.year IS 'Year of the incomes and refugees [year]';
