-- Every corridor of a year with the group that each of its ends is counted in, so that sums over
-- groups lose nothing and count nothing twice: who has no income group, and money or people without
-- a partner, are groups of their own. Rows run the way the thing moves. Money is the published matrix
-- of the year, and the estimate where there is none.
CREATE MACRO grouped_corridor(of_what, of_year, of_groups) AS TABLE
  WITH
  what AS (
    SELECT CASE
      WHEN of_what IN ('money', 'migrants', 'refugees') THEN true
      ELSE error('There are no flows of ' || coalesce(of_what, 'NULL') || '. Write money, migrants or refugees.')
    END AS known
  ),
  corridor AS MATERIALIZED (
    SELECT
      sender, receiver, usd::DOUBLE AS value, NULL::DOUBLE AS lower, NULL::DOUBLE AS upper,
      status::VARCHAR AS status
    FROM remittance_flow
    WHERE of_what = 'money' AND year = of_year
    UNION ALL
    SELECT
      amount.sender, amount.receiver, amount.usd::DOUBLE, told.lower::DOUBLE, told.upper::DOUBLE,
      CASE WHEN told.lower = 0 THEN 'thin' ELSE 'modelled' END
    FROM modelled_amount AS amount
    LEFT JOIN modelled_unpublished AS told
      ON told.year = amount.year AND told.sender = amount.sender AND told.receiver = amount.receiver
    WHERE of_what = 'money' AND amount.year = of_year AND amount.usd > 0
      AND amount.year NOT IN (SELECT year FROM remittance_matrix)
    UNION ALL
    SELECT
      origin, destination, coalesce(female, 0)::DOUBLE + coalesce(male, 0), NULL, NULL,
      CASE
        WHEN coalesce(female, 0) + coalesce(male, 0) = 0 THEN 'zero'
        WHEN contains(flags, 'i') THEN 'thin'
        ELSE 'published'
      END
    FROM migrant_stock
    WHERE of_what = 'migrants' AND year = of_year AND edition = newest_stock_edition()
    UNION ALL
    SELECT origin, asylum, total::DOUBLE, NULL, NULL, CASE WHEN total <= 5 THEN 'thin' ELSE 'published' END
    FROM displaced
    WHERE of_what = 'refugees' AND category = 'refugees' AND year = of_year AND total > 0
  ),
  largest AS (
    SELECT
      side, economy,
      row_number() OVER (PARTITION BY side ORDER BY sum(value) DESC, economy::VARCHAR) AS place
    FROM (
      SELECT 'from' AS side, sender AS economy, value FROM corridor
      UNION ALL
      SELECT 'to', receiver, value FROM corridor
    )
    JOIN economy USING (economy)
    WHERE region IS NOT NULL
    GROUP BY side, economy
  ),
  placed AS (
    SELECT
      economy,
      CASE
        WHEN region IS NULL THEN 'unknown'
        WHEN of_groups = 'region' THEN region::VARCHAR
        WHEN of_groups = 'income' THEN coalesce(income::VARCHAR, 'no_income')
        WHEN of_groups = 'all' OR list_contains(string_split(of_groups, ','), economy::VARCHAR) THEN economy::VARCHAR
        ELSE 'rest'
      END AS node
    FROM economy
  )
  SELECT
    CASE WHEN s.place <= try_cast(of_groups AS INTEGER) THEN sender::VARCHAR ELSE "from".node END AS from_group,
    CASE WHEN r.place <= try_cast(of_groups AS INTEGER) THEN receiver::VARCHAR ELSE "to".node END AS to_group,
    sender, receiver, value, lower, upper, status
  FROM what
  JOIN corridor ON known
  JOIN placed AS "from" ON "from".economy = sender
  JOIN placed AS "to" ON "to".economy = receiver
  LEFT JOIN largest AS s ON s.side = 'from' AND s.economy = sender
  LEFT JOIN largest AS r ON r.side = 'to' AND r.economy = receiver;
COMMENT ON MACRO TABLE grouped_corridor IS 'Every corridor of a year, with the groups of its ends
Money, migrants or refugees by corridor, each end counted in one group and one only; sums over groups are those of the publisher, or of the totals that the estimate shares out. Rows run the way the thing moves.
Modelled: when called with ''money''
Rests on: remittance_total, indicator, migrant_stock, remittance_flow, displaced, economy
Parameters:
  of_what: money (the matrix of the year, else the estimate), migrants (the newest revision of the stock) or refugees
  of_year: Year
  of_groups: region, income, all (every economy by itself), a number (the largest at each end and the rest), or codes with commas between them (these and the rest)
Columns:
  from_group: Where it comes from: a region, an income group, a code, no_income (in no income group), rest (all others) or unknown (no partner is known)
  to_group: Where it goes to, likewise
  sender: Economy it comes from
  receiver: Economy it goes to
  value: Amount [as the measure says]
  lower: Of an estimate, the lower end of its 80 % interval [US$]
  upper: Of an estimate, the upper end of its 80 % interval [US$]
  status: published, modelled, zero, not_available, or thin (an estimate whose interval begins at nothing, migrants that are imputed, at most five refugees)';
