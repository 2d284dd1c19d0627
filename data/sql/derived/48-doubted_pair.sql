-- Pairs whose count of migrants bears out little of the money that is shared out by it, of those that
-- have a twentieth of what the receiver gets by the newest matrix or by the estimate, or a fifth of
-- what the sender pays by the estimate. Of those listed, all of a million US$.
--   poorer    in the host income is under two fifths of that at home, in US$ and in prices that buy the
--             same: many such people are children born to migrants who went back, and no migrants that send
--   refugees  the UN Refugee Agency has half of them or more as refugees, asylum seekers or others
--             who need its protection, in a host where income is under twice that at home; in another
--             host three quarters. In the newest year, or in that of the matrix whose large pair it is
--   unrwa     Palestine refugees under the mandate of UNRWA, whom that agency doesn't count, where they are
--             no citizens, as most are in Jordan
--   unstated  what people earn in the host nobody states, and it is fragile or no high-income economy
--             by the World Bank's lists
--   earnings  each of them would have sent more than GDP per person is in the host
--   count     the count itself is doubtful, by the list below; or in ten years it rose tenfold in the
--             revision before and the newest has none of the pair
-- Refugees and earnings are asked of the count that the estimate takes and of the newest revision's.
-- An estimate of such a pair has an interval from nothing on.
CREATE TABLE doubted_pair AS
WITH
-- Bangladesh: sixteen origins of eighteen have 69 percent women in 2020 and in 2024; those of Myanmar are
-- refugees, counted apart. Libya: one mix of origins carried over all years. Indonesia: origins that grew
-- from some tens to a hundred thousand in ten years. North Korea: hosts record Koreans of either state as
-- one. The pairs: names taken for others, as those from
-- Libya in Israel and from Eswatini in Mozambique, and counts that begin with one census or with none.
-- All are those of src/domain/doubted-stock.ts.
listed AS (
  FROM (
    VALUES
      ('ISR', 'LBR'), ('MLI', 'AND'), ('CAN', 'BES'), ('CHL', 'VAT'), ('CHL', 'CYM'), ('MOZ', 'SYC'),
      ('GIN', 'ATG'), ('GIN', 'DZA'), ('GIN', 'GNQ'), ('IND', 'BRN')
  ) AS pair(sender, receiver)
  UNION ALL
  SELECT host, economy::VARCHAR
  FROM economy, (SELECT unnest(['BGD', 'IDN', 'LBY']) AS host)
  WHERE host <> 'BGD' OR economy <> 'MMR'
  UNION ALL
  SELECT economy::VARCHAR, 'PRK' FROM economy
),
leapt AS (
  SELECT last.origin AS receiver, last.destination AS sender
  FROM migrant_stock AS last
  JOIN migrant_stock AS before USING (edition, origin, destination)
  WHERE last.edition = (SELECT max(edition) FROM migrant_stock WHERE edition < newest_stock_edition())
    AND last.year = (SELECT max(year) FROM migrant_stock WHERE edition < newest_stock_edition())
    AND before.year = last.year - 10
    AND last.female::DOUBLE + last.male >= greatest(10000, 10 * (before.female::DOUBLE + before.male))
    AND NOT EXISTS (
      FROM migrant_stock AS now
      WHERE now.edition = newest_stock_edition() AND now.origin = last.origin
        AND now.destination = last.destination
    )
),
money AS (
  SELECT economy AS receiver, usd::DOUBLE AS usd
  FROM headline_total
  WHERE direction = 'received' AND year = newest_covered_year() AND usd > 0
),
-- The share stands in for the amount where the receiver has no total.
estimated AS (
  SELECT
    sender, receiver, female + male AS persons, share, money.usd * share AS usd,
    money.usd * share / sum(money.usd * share) OVER (PARTITION BY sender) AS of_paid
  FROM estimate_part(
    newest_covered_year(), 0.75, 'joined', 'blend', base_matrix(newest_covered_year())
  )
  LEFT JOIN money USING (receiver)
),
pair AS (
  SELECT sender, receiver, persons, estimated.usd, coalesce(past.share, 0) >= 0.05 AS of_matrix
  FROM estimated
  LEFT JOIN (FROM matrix_share WHERE year = newest_matrix_year()) AS past USING (sender, receiver)
  WHERE greatest(estimated.share, coalesce(past.share, 0)) >= 0.05 OR (estimated.usd >= 1e6 AND (of_paid >= 0.2 OR (sender, receiver) IN (FROM listed)))
),
refuge AS (
  SELECT year, asylum AS sender, origin AS receiver, sum(total)::DOUBLE AS persons
  FROM displaced
  WHERE category IN ('refugees', 'asylum_seekers', 'others_needing_protection')
    AND year IN (newest_covered_year(), newest_matrix_year())
  GROUP BY year, asylum, origin
),
newest AS (
  SELECT destination AS sender, origin AS receiver, female::DOUBLE + male AS persons
  FROM migrant_stock
  WHERE edition = newest_stock_edition() AND female::DOUBLE + male > 0
    AND year = (SELECT max(year) FROM migrant_stock WHERE edition = newest_stock_edition())
),
counted AS (
  SELECT newest_covered_year() AS year, sender, receiver, least(pair.persons, newest.persons) AS persons
  FROM pair
  LEFT JOIN newest USING (sender, receiver)
  UNION ALL
  SELECT newest_matrix_year(), destination, origin, female + male
  FROM stock_at(newest_matrix_year(), 'joined')
  WHERE (destination, origin) IN (SELECT (sender, receiver) FROM pair WHERE of_matrix)
),
protected AS (
  SELECT sender, receiver, max(refuge.persons / counted.persons) AS part
  FROM counted
  JOIN refuge USING (year, sender, receiver)
  GROUP BY sender, receiver
),
-- GDP per person in US$, of the year or the newest of the four before it.
earned AS (
  SELECT gdp.economy, arg_max(gdp.value / people.value, gdp.year) AS usd
  FROM indicator_newest AS gdp
  JOIN indicator_newest AS people USING (economy, year, edition)
  WHERE gdp.name = 'gdp_usd' AND people.name = 'population' AND people.value > 0
    AND gdp.year <= newest_covered_year() AND gdp.year > newest_covered_year() - 5
  GROUP BY gdp.economy
),
judged AS (
  SELECT
    pair.sender, pair.receiver, host.income / home.income AS ratio,
    protected.part AS protected_part, pair.usd / least(pair.persons, newest.persons) / earned.usd AS times,
    CASE
      WHEN listed.sender IS NOT NULL OR leapt.sender IS NOT NULL THEN 'count'
      WHEN host.income < 0.4 * home.income AND coalesce(earned.usd < 0.4 * at_home.usd, true) THEN 'poorer'
      WHEN protected.part >= CASE WHEN host.income >= 2 * home.income THEN 0.75 ELSE 0.5 END
        THEN 'refugees'
      WHEN pair.receiver = 'PSE' AND pair.sender IN ('LBN', 'SYR')
        THEN 'unrwa'
      WHEN host.income IS NULL AND (place.fcv OR place.income IN ('L', 'LM', 'UM')) THEN 'unstated'
      WHEN pair.usd > least(pair.persons, newest.persons) * earned.usd THEN 'earnings'
    END AS reason
  FROM pair
  LEFT JOIN income_near(newest_covered_year()) AS home ON home.economy = pair.receiver
  LEFT JOIN income_near(newest_covered_year()) AS host ON host.economy = pair.sender
  LEFT JOIN protected ON protected.sender = pair.sender AND protected.receiver = pair.receiver
  LEFT JOIN earned ON earned.economy = pair.sender
  LEFT JOIN earned AS at_home ON at_home.economy = pair.receiver
  LEFT JOIN newest ON newest.sender = pair.sender AND newest.receiver = pair.receiver
  LEFT JOIN listed ON listed.sender = pair.sender AND listed.receiver = pair.receiver
  LEFT JOIN leapt ON leapt.sender = pair.sender AND leapt.receiver = pair.receiver
  LEFT JOIN economy AS place ON place.economy = pair.sender
)
SELECT
  sender::economy_code AS sender, receiver::economy_code AS receiver, reason,
  round(
    100 * CASE reason WHEN 'poorer' THEN ratio WHEN 'refugees' THEN least(1, protected_part) WHEN 'earnings' THEN times END,
    2
  ) AS part,
  newest_covered_year() AS year
FROM judged
WHERE reason IS NOT NULL AND NOT EXISTS (
  FROM excluded_pair AS never
  WHERE never.sender = judged.sender AND never.receiver = judged.receiver
)
ORDER BY receiver, sender;
COMMENT ON TABLE doubted_pair IS 'Large pairs whose migrants bear out little of the money
The host is far poorer than home, most of them are refugees, nobody states what they earn, each would have sent more than people there earn, or the count itself is no count of theirs; the estimate has an interval from nothing on for them.
Modelled: always
Rests on: remittance_total, migrant_stock, indicator, displaced, remittance_flow, economy';
COMMENT ON COLUMN doubted_pair.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN doubted_pair.receiver IS 'Economy the money is sent to';
COMMENT ON COLUMN doubted_pair.reason IS 'poorer, refugees, unrwa, unstated, earnings or count';
COMMENT ON COLUMN doubted_pair.part IS 'Income of the host of that at home, refugees of all of them, or what each would have sent of GDP per person in the host; null where nobody states it [percent]';
COMMENT ON COLUMN doubted_pair.year IS 'Year of the incomes and refugees [year]';
