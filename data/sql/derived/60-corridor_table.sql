-- What is known of a corridor beside its amount, in a year: migrants from the receiver who live in
-- the sender, counted last before it; and what sending US$200 costs, newest of it and the two
-- years before.
CREATE MACRO corridor_facts(of_year, of_edition) AS TABLE
  WITH counted AS (
    SELECT max(year) AS year FROM migrant_stock WHERE edition = of_edition AND year <= of_year
  ),
  stock AS (
    SELECT
      stock.destination AS sender, stock.origin AS receiver, female, male, stock.year AS stock_year,
      CASE
        WHEN coalesce(female::DOUBLE + male, 0) = 0 THEN NULL
        WHEN female::DOUBLE + male < 100 THEN 'few'
        WHEN split.origin IS NOT NULL THEN 'alike'
        ELSE 'published'
      END AS women_status
    FROM migrant_stock AS stock
    JOIN counted ON counted.year = stock.year
    LEFT JOIN unobserved_split AS split
      ON split.edition = stock.edition AND split.year = stock.year
        AND split.origin = stock.origin AND split.destination = stock.destination
    WHERE stock.edition = of_edition
  ),
  cost AS (
    SELECT
      sender, receiver, max(year) AS cost_year, arg_max(cost_pct, year) AS cost,
      max(quotes) FILTER (year = newest) AS quotes, arg_max(status, year)::VARCHAR AS cost_status
    FROM (
      SELECT *, max(year) OVER (PARTITION BY sender, receiver) AS newest
      FROM corridor_cost
      WHERE year <= of_year AND year > of_year - 3
    )
    GROUP BY sender, receiver
  )
  SELECT sender, receiver, female, male, women_status, stock_year, cost, quotes, cost_status, cost_year
  FROM stock
  FULL JOIN cost USING (sender, receiver);
COMMENT ON MACRO TABLE corridor_facts IS 'Migrants and cost of every corridor
Migrants counted last before the year, and the newest cost of it and the two years before.
Rests on: migrant_stock, sending_cost
Parameters:
  of_year: Year
  of_edition: Revision of the migrant stock
Columns:
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  female: Women of the receiver living in the sender [persons]
  male: Men of the receiver living in the sender [persons]
  women_status: published, few (under 100 people) or alike (women were not counted apart)
  stock_year: Year of the migrants [year]
  cost: Mean total cost [percent of US$200]
  quotes: Quotes the cost rests on [quotes]
  cost_status: published, thin or doubtful
  cost_year: Year of the cost [year]';

-- Amounts of a year's corridors, `published` or `modelled`, round dollars; those under half a
-- dollar are left out of the estimate, which is the one that the atlas uses.
CREATE MACRO corridor_amount(of_kind, of_year) AS TABLE
  WITH
  kind AS (
    SELECT CASE
      WHEN of_kind IN ('published', 'modelled') THEN true
      ELSE error('There are no amounts of the kind ' || coalesce(of_kind, 'NULL') || '. Write published or modelled.')
    END AS known
  ),
  amount AS (
    SELECT
      sender, receiver, usd::DOUBLE AS usd, NULL::DOUBLE AS lower, NULL::DOUBLE AS upper,
      status::VARCHAR AS status
    FROM remittance_flow
    WHERE of_kind = 'published' AND year = of_year
    UNION ALL
    SELECT sender, receiver, round(usd), round(lower), round(upper), 'modelled'
    FROM estimate_flow(CASE of_kind WHEN 'modelled' THEN of_year ELSE 0 END, 0.75, 'joined', 'blend')
    WHERE usd >= 0.5
  )
  SELECT amount.*
  FROM kind
  JOIN amount ON known;
COMMENT ON MACRO TABLE corridor_amount IS 'Amounts of a year, published or modelled
In round dollars; what is under half a dollar is left out of the estimate.
Modelled: when called with ''modelled''
Rests on: remittance_total, indicator, migrant_stock, remittance_flow
Parameters:
  of_kind: ''published'' or ''modelled''
  of_year: Year
Columns:
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  usd: Remittances [US$]
  lower: Of an estimate, the lower end of its 80 % interval [US$]
  upper: Of an estimate, the upper end of its 80 % interval [US$]
  status: published, zero, not_available or modelled';

-- Every corridor of a year, and those with a price and no amount: the matrix has zero for them, or
-- nobody has an estimate. Shares are of what the same matrix or estimate has the sender pay and the
-- receiver receive; savings are what senders would keep if sending cost 3 %, where prices tell a
-- cost; `before` is the amount in the year `since`.
-- No growth is told from under US$1 million, over 400 percent, or where none is told of what is received.
CREATE MACRO corridor_table(of_kind, of_year, since, of_edition) AS TABLE
  WITH facts AS MATERIALIZED (FROM corridor_facts(of_year, of_edition)),
  given AS MATERIALIZED (FROM corridor_amount(of_kind, of_year)),
  amount AS (
    FROM given
    UNION ALL
    SELECT
      facts.sender, facts.receiver, CASE WHEN cell.state = 'zero' THEN 0 END, NULL, NULL,
      coalesce(cell.state, 'no_estimate')
    FROM facts
    LEFT JOIN (FROM matrix_cell_state WHERE of_kind = 'published' AND year = of_year) AS cell
      USING (sender, receiver)
    WHERE facts.cost IS NOT NULL AND NOT EXISTS (
      FROM given WHERE given.sender = facts.sender AND given.receiver = facts.receiver
    )
  ),
  reported AS (
    SELECT sender, receiver, arg_min(usd, direction) AS official, arg_min(source, direction)::VARCHAR AS official_source
    FROM official_year
    WHERE year = of_year AND partner_group IS NULL AND definition NOT IN ('cash_land', 'cash_sea')
    GROUP BY sender, receiver
  ),
  earlier AS (
    SELECT sender, receiver, usd AS before FROM corridor_amount(of_kind, since)
  ),
  -- Of whom no change is told between the two years: what was shared out is not made alike.
  broken AS (
    SELECT DISTINCT economy AS receiver
    FROM untold_change
    WHERE of_kind = 'modelled' AND direction = 'received'
      AND year > least(since, of_year) AND year <= greatest(since, of_year)
      AND (reason <> 'apart' OR year = greatest(since, of_year))
  )
  SELECT
    sender, receiver, usd, lower, upper, status,
    digits6(100 * usd / nullif(sum(usd) OVER (PARTITION BY sender), 0)) AS sender_share,
    digits6(100 * usd / nullif(sum(usd) OVER (PARTITION BY receiver), 0)) AS receiver_share,
    female, male, female::DOUBLE + male AS migrants,
    round(100 * female::DOUBLE / nullif(female::DOUBLE + male, 0), 3) AS women, women_status, stock_year,
    cost, quotes, cost_status, cost_year,
    CASE
      WHEN cost_status <> 'published' THEN NULL
      WHEN cost > 3 THEN round(usd * (cost - 3) / 100)
      WHEN cost <= 3 THEN 0 * usd
    END AS savings,
    before, CASE WHEN broken.receiver IS NULL THEN usd - before END AS change,
    CASE
      WHEN broken.receiver IS NULL AND before >= 1e6 AND usd <= 5 * before THEN digits6(100 * (usd / before - 1))
    END AS change_pct,
    official, official_source,
    CASE of_kind
      WHEN 'published' THEN (SELECT edition FROM remittance_matrix WHERE year = of_year)
      ELSE (SELECT mode(edition) FROM headline_total WHERE direction = 'received' AND year = of_year)
    END AS edition,
    s.name AS sender_name, r.name AS receiver_name,
    s.region AS sender_region, s.income AS sender_income, s.ldc AS sender_ldc, s.lldc AS sender_lldc,
    s.sids AS sender_sids, s.fcv AS sender_fcv,
    r.region AS receiver_region, r.income AS receiver_income, r.ldc AS receiver_ldc,
    r.lldc AS receiver_lldc, r.sids AS receiver_sids, r.fcv AS receiver_fcv
  FROM amount
  LEFT JOIN facts USING (sender, receiver)
  LEFT JOIN earlier USING (sender, receiver)
  LEFT JOIN reported USING (sender, receiver)
  LEFT JOIN broken USING (receiver)
  LEFT JOIN economy AS s ON s.economy = sender
  LEFT JOIN economy AS r ON r.economy = receiver;
COMMENT ON MACRO TABLE corridor_table IS 'Every corridor of a year, with all that is known of it
Amount, share of each side, migrants by sex, cost, savings at 3 %, change and groups of both economies, and the corridors that have a price but no amount.
Modelled: when called with ''modelled''
Rests on: remittance_total, indicator, migrant_stock, remittance_flow, sending_cost, remittance_matrix, economy, official_flow
Parameters:
  of_kind: ''published'' or ''modelled''
  of_year: Year of the amounts
  since: Year that they are compared with
  of_edition: Revision of the migrant stock
Columns:
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  usd: Remittances [US$]
  lower: Of an estimate, the lower end of its 80 % interval [US$]
  upper: Of an estimate, the upper end of its 80 % interval [US$]
  status: published, modelled, zero, not_available or no_estimate
  sender_share: Share of what the sender pays [percent]
  receiver_share: Share of what the receiver receives [percent]
  female: Women of the receiver living in the sender [persons]
  male: Men of the receiver living in the sender [persons]
  migrants: Both [persons]
  women: Share of women [percent of migrants]
  women_status: published, few (under 100 people) or alike (women were not counted apart)
  stock_year: Year of the migrants [year]
  cost: Mean total cost, newest of three years [percent of US$200]
  quotes: Quotes the cost rests on [quotes]
  cost_status: published, thin or doubtful
  cost_year: Year of the cost [year]
  savings: What senders would keep at 3 % [US$]
  before: Amount in the year compared with [US$]
  change: Change since then; empty where none is told of what the receiver got (untold_change) [US$]
  change_pct: Change since then; empty there too, from under US$1 million, and over 400 [percent]
  official: What a central bank reports of the corridor and year, the receiver''s if both do [US$]
  official_source: Id of that source
  edition: Edition of the amounts
  sender_name: Name of the sender in English
  receiver_name: Name of the receiver in English
  sender_region: UN region of the sender
  sender_income: Income group of the sender
  sender_ldc: Sender is a least developed country
  sender_lldc: Sender is a landlocked developing country
  sender_sids: Sender is a small island developing state
  sender_fcv: Sender is fragile or conflict-affected
  receiver_region: UN region of the receiver
  receiver_income: Income group of the receiver
  receiver_ldc: Receiver is a least developed country
  receiver_lldc: Receiver is a landlocked developing country
  receiver_sids: Receiver is a small island developing state
  receiver_fcv: Receiver is fragile or conflict-affected';
