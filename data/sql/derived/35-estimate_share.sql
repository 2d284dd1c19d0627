-- Who sent which part of what an economy received: the methods that stood in the contest, each with
-- the same arguments. They rest on two things. What the stock says: a receiver's money is shared
-- out over the hosts of its migrants by stock times the income a migrant is assumed to earn there
-- (Ratha & Shaw 2007, South–South Migration and Remittances, World Bank Working Paper 102). And
-- what the last published matrix said of the receiver. Pairs between which nothing can have gone
-- (excluded_pair) are in neither.
--   ratha_shaw   what the stock says
--   scale_free   the same, by the ratio of incomes and not their gap, so that no unit matters
--   last_matrix  what the last matrix said
--   rolled       that, moved by the growth of what the stock says, at most threefold
--   blend        last_matrix for 1 part of as many as years lie between, ratha_shaw for the rest
-- The three `…_fitted` also meet what senders are recorded to have paid, where that is credible.

-- The matrix that an estimate of a year may know of: of a year with a matrix of its own the one
-- before it, so that the estimate is a forecast; else the nearest.
CREATE MACRO base_matrix(of_year) AS (
  SELECT year
  FROM remittance_matrix
  WHERE year <> of_year
  ORDER BY
    year > of_year AND EXISTS (FROM remittance_matrix AS own WHERE own.year = of_year),
    abs(year::INTEGER - of_year::INTEGER), year
  LIMIT 1
);
COMMENT ON MACRO base_matrix IS 'The matrix that an estimate of a year may know of
A value: its year. Of a year with a matrix of its own the one before it, else the nearest.
Rests on: remittance_matrix
Parameters:
  of_year: Year';

-- Stock times assumed income. In a host whose income nobody states, a migrant is taken to earn what
-- home pays, the least that the formula knows. The gap of incomes is in international dollars a
-- person and year, at prices of 2021, as the source has them: another unit would be another β.
CREATE MACRO stock_weight(of_year, of_beta, of_edition, of_method) AS TABLE
  SELECT
    stock.destination AS sender, stock.origin AS receiver, stock.female, stock.male, stock.indirect,
    (stock.female + stock.male)
      * CASE
          WHEN NOT coalesce(host.income > home.income, false) THEN home.income
          WHEN of_method = 'scale_free' THEN home.income * (host.income / home.income) ** of_beta
          ELSE home.income + (host.income - home.income) ** of_beta
        END AS weight
  FROM stock_at(of_year, of_edition) AS stock
  JOIN income_near(of_year) AS home ON home.economy = stock.origin
  LEFT JOIN income_near(of_year) AS host ON host.economy = stock.destination;
COMMENT ON MACRO TABLE stock_weight IS 'Migrants times assumed income
What a receiver’s money is shared out by where the stock alone decides.
Modelled: always
Rests on: migrant_stock, indicator, remittance_flow
Parameters:
  of_year: Year
  of_beta: Power of the income gap
  of_edition: Revision of the migrant stock, or ''joined'' for both
  of_method: Method; ''scale_free'' takes the ratio of incomes
Columns:
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  female: Women of the receiver living in the sender [persons]
  male: Men of the receiver living in the sender [persons]
  indirect: Counted by citizenship, or imputed
  weight: Weight [international $]';

-- Each sender's part of a column of a published matrix, as far as its senders are named.
CREATE VIEW matrix_share AS
SELECT
  year, sender, receiver, usd::DOUBLE / sum(usd) OVER (PARTITION BY year, receiver) AS share
FROM remittance_flow
WHERE usd > 0 AND sender <> 'XUN' AND receiver <> 'XUN' AND sender <> receiver;
COMMENT ON VIEW matrix_share IS 'Parts of what receivers got, by matrix
Each sender’s part of a column of a published matrix, as far as its senders are named.
Rests on: remittance_flow';
COMMENT ON COLUMN matrix_share.year IS 'Year [year]';
COMMENT ON COLUMN matrix_share.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN matrix_share.receiver IS 'Economy the money is sent to';
COMMENT ON COLUMN matrix_share.share IS 'Part of what the receiver got [0 to 1]';

-- The methods, for any number of runs at once. Takes names of relations: runs (run, method, year,
-- base), weights of the year and of the base (run, sender, receiver, weight; the former with
-- female, male, indirect), parts of the base matrix (run, sender, receiver, share).
CREATE MACRO shared_out(of_runs, of_stock, of_earlier, of_past) AS TABLE
  WITH
  never AS (
    SELECT run, sender, receiver
    FROM query_table(of_runs) AS runs
    JOIN excluded_pair ON year >= coalesce(since, 0)
  ),
  stock AS (
    FROM query_table(of_stock)
    ANTI JOIN never USING (run, sender, receiver)
  ),
  past AS (
    SELECT run, sender, receiver, share / sum(share) OVER (PARTITION BY run, receiver) AS share
    FROM query_table(of_past)
    ANTI JOIN never USING (run, sender, receiver)
  ),
  counted AS (
    SELECT *, weight / sum(weight) OVER (PARTITION BY run, receiver) AS counted
    FROM stock
  ),
  growth AS (
    SELECT
      run, sender, receiver,
      stock.weight / earlier.weight / (sum(stock.weight) OVER whole / sum(earlier.weight) OVER whole)
        AS growth
    FROM stock
    JOIN query_table(of_earlier) AS earlier USING (run, sender, receiver)
    WINDOW whole AS (PARTITION BY run, receiver)
  ),
  pair AS (
    SELECT
      run, sender, receiver, female, male, indirect, counted, past.share AS past,
      least(3, greatest(1.0 / 3, coalesce(growth, 1))) AS growth,
      max(past.share) OVER (PARTITION BY run, receiver) IS NOT NULL AS known
    FROM counted
    FULL JOIN past USING (run, sender, receiver)
    LEFT JOIN growth USING (run, sender, receiver)
  ),
  mixed AS (
    SELECT
      pair.*,
      CASE
        WHEN NOT known THEN counted
        WHEN starts_with(method, 'last_matrix') THEN past
        WHEN starts_with(method, 'rolled') THEN past * growth
        WHEN starts_with(method, 'blend')
          THEN coalesce(past, 0) / abs(year - base)
            + coalesce(counted, past) * (1 - 1 / abs(year - base))
        ELSE counted
      END AS mixed
    FROM pair
    JOIN query_table(of_runs) AS runs USING (run)
  )
  SELECT
    run, sender, receiver, mixed / sum(mixed) OVER (PARTITION BY run, receiver) AS share,
    female, male,
    CASE
      WHEN past IS NULL THEN 'stock'
      WHEN counted IS NULL THEN 'matrix'
      WHEN indirect THEN 'indirect'
      ELSE 'both'
    END AS evidence
  FROM mixed
  WHERE mixed > 0;
COMMENT ON MACRO TABLE shared_out IS 'The methods of the estimate
For any number of runs at once; takes names of relations. Pairs between which nothing can have gone are left out.
Modelled: always
Rests on: migrant_stock, indicator, remittance_flow, excluded_pair
Parameters:
  of_runs: Runs: run, method, year, base
  of_stock: Weights of the year: run, sender, receiver, weight, female, male, indirect
  of_earlier: Weights of the base year: run, sender, receiver, weight
  of_past: Parts by the base matrix: run, sender, receiver, share
Columns:
  run: Run [number]
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  share: Part of what the receiver got [0 to 1]
  female: Women of the receiver living in the sender [persons]
  male: Men of the receiver living in the sender [persons]
  evidence: Rests on: both stock and matrix, an indirect count and the matrix, matrix or stock alone';
