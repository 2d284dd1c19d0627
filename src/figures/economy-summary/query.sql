-- The newest figure of each kind about one economy, for the sentences a page opens with; of money
-- the headline's and each publisher's own. `other` is
-- the partner a figure is about, `field` how many economies have that figure in that year.
WITH newest_matrix AS (SELECT max(year) AS year FROM remittance_matrix),
stated AS (
  SELECT measure, series, economy, year, value, publisher, other
  FROM measure_value
  WHERE measure IN ('received', 'paid', 'received_gdp', 'abroad', 'abroad_women', 'hosted', 'hosted_women')
    AND (series IN ('headline', 'wdi', 'knomad') OR series = newest_stock_series()) AND status IN ('published', 'lacking', 'alike')
),
own AS (
  SELECT measure::VARCHAR AS fact, series::VARCHAR AS series, year, value, publisher, other
  FROM stated
  WHERE economy = $economy
  QUALIFY row_number() OVER (PARTITION BY measure, series ORDER BY year DESC) = 1
),
-- What was received in the years that lead to the newest, each beside the year before; a step is twice
-- that or half, of no small amount.
yearly AS (
  SELECT
    told.year, told.usd::DOUBLE AS usd, earlier.usd::DOUBLE AS before, own.year AS newest, told.break_before,
    least(told.usd, earlier.usd) > 5e6 AND greatest(told.usd / earlier.usd, earlier.usd / told.usd) >= 2 AS step
  FROM own
  JOIN headline_total AS told
    ON told.direction = 'received' AND told.economy = $economy AND told.usd > 0 AND told.year BETWEEN own.year - 9 AND own.year
  LEFT JOIN headline_total AS earlier
    ON earlier.direction = 'received' AND earlier.economy = $economy AND earlier.usd > 0 AND earlier.year = told.year - 1
  WHERE own.fact = 'received' AND own.series = 'headline'
),
-- The other publisher's amounts of the two years of a step, where it has none.
flat AS (
  SELECT yearly.year, other.series, other.usd::DOUBLE AS usd, earlier.usd::DOUBLE AS before
  FROM yearly
  JOIN headline_total AS told ON told.direction = 'received' AND told.economy = $economy AND told.year = yearly.year
  JOIN remittance_series AS other
    ON other.direction = 'received' AND other.economy = $economy AND other.year = yearly.year AND other.usd > 0 AND other.series <> told.series
  JOIN remittance_series AS earlier
    ON earlier.direction = 'received' AND earlier.economy = $economy AND earlier.year = yearly.year - 1 AND earlier.usd > 0
      AND earlier.series = other.series
  WHERE step AND greatest(other.usd / earlier.usd, earlier.usd / other.usd) < 2
),
whole AS (
  SELECT own.year, own.series, earlier.value AS value, earlier.year AS since
  FROM own
  JOIN stated AS earlier
    ON earlier.measure = 'received' AND earlier.economy = $economy
      AND earlier.series::VARCHAR = own.series AND earlier.year = own.year - 10
  WHERE own.fact = 'received' AND own.series = 'headline' AND NOT EXISTS (FROM yearly WHERE break_before IS NOT NULL)
),
-- The largest step of one year within the ten, for which no change over them is told.
step AS (
  FROM yearly WHERE step AND year < newest ORDER BY greatest(usd / before, before / usd) DESC LIMIT 1
),
before AS (
  SELECT 'received_before' AS fact, series, since AS year, value
  FROM whole
  WHERE NOT EXISTS (
    FROM untold_change AS untold
    WHERE untold.direction = 'received' AND untold.economy = $economy AND untold.year > since
      AND (untold.year < whole.year AND reason <> 'apart' OR untold.year = whole.year)
  )
  UNION ALL
  -- The year before the newest, where it had over a third more or over a quarter less than that.
  SELECT 'received_lately', 'headline', year - 1, before
  FROM yearly
  WHERE year = newest AND break_before IS NULL AND greatest(usd, before) > 1e6 AND usd / before NOT BETWEEN 0.75 AND 4 / 3.0
  UNION ALL
  -- The last break of the series within the ten years, where there is an amount at either end of them.
  SELECT 'received_untold', 'headline', max(yearly.year), 0
  FROM yearly
  SEMI JOIN stated ON measure = 'received' AND series = 'headline' AND economy = $economy AND stated.year = newest - 10 AND value > 0
  WHERE break_before IS NOT NULL
  HAVING count(*) > 0
  UNION ALL
  SELECT unnest(['received_step_from', 'received_step_to']), series, unnest([step.year - 1, step.year]), unnest([step.before, step.usd])
  FROM whole, step
  UNION ALL
  SELECT
    unnest(['received_' || which || '_other_from', 'received_' || which || '_other_to']), series::VARCHAR,
    unnest([flat.year - 1, flat.year]), unnest([flat.before, flat.usd])
  FROM flat
  JOIN (SELECT 'lately' AS which, max(newest) AS year FROM yearly UNION ALL SELECT 'step', year FROM step SEMI JOIN whole ON true) USING (year)
),
sender AS (
  SELECT
    year, sender AS other, usd, 100 * usd / sum(usd) OVER () AS share,
    row_number() OVER (ORDER BY usd DESC) AS place
  FROM remittance_flow
  SEMI JOIN newest_matrix USING (year)
  WHERE receiver = $economy AND usd > 0
),
-- The year that the estimate is told of: the newest with a total after the newest matrix.
estimated AS (
  SELECT max(year) AS year
  FROM headline_total
  WHERE direction = 'received' AND economy = $economy AND usd > 0 AND year > newest_matrix_year() AND year <= newest_covered_year()
),
barred AS (
  SELECT sender.other, share, excluded.since
  FROM sender
  JOIN excluded_pair AS excluded ON excluded.sender = other AND excluded.receiver = $economy
  WHERE place <= 3 AND excluded.since <= (SELECT year FROM estimated)
  ORDER BY place
  LIMIT 1
),
instead AS (
  SELECT year, sender AS other, 100 * usd / sum(usd) OVER () AS share
  FROM modelled_unpublished
  SEMI JOIN estimated USING (year)
  WHERE receiver = $economy AND EXISTS (FROM barred)
  ORDER BY usd DESC
  LIMIT 3
),
-- Who has sent most of that year's money by the estimate, as the map has it: the two largest.
estimate AS (
  SELECT
    amount.year, sender AS other, 100 * amount.usd::DOUBLE / sum(amount.usd::DOUBLE) OVER () AS share,
    CASE WHEN lower = 0 THEN 'up' WHEN doubted.reason IS NOT NULL THEN 'doubted' ELSE 'modelled' END AS series
  FROM modelled_unpublished AS amount
  LEFT JOIN doubted_pair AS doubted USING (sender, receiver)
  WHERE receiver = $economy AND amount.year = (SELECT year FROM estimated)
  ORDER BY amount.usd DESC, sender
  LIMIT 2
),
-- The newest cost to the economy, or from it, with what it can be relied on for in the place of the
-- series: see economy_cost. Of one corridor `other` is its other end.
cost AS (
  SELECT 'cost_' || direction AS fact, status::VARCHAR AS series, year, cost_pct AS value, partner::VARCHAR AS other, coverage, matrix_year, quarter
  FROM economy_cost
  WHERE economy = $economy
  QUALIFY row_number() OVER (PARTITION BY direction ORDER BY year DESC) = 1
),
unobserved AS (
  SELECT side, sum(female::DOUBLE + male) AS persons
  FROM (
    SELECT edition, year, female, male, unnest([CASE WHEN origin = $economy THEN 'abroad' END, CASE WHEN destination = $economy THEN 'hosted' END]) AS side
    FROM migrant_stock
    SEMI JOIN unobserved_split USING (edition, year, origin, destination)
    WHERE $economy IN (origin, destination)
  )
  WHERE edition = newest_stock_edition() AND year = (SELECT max(year) FROM own WHERE fact IN ('abroad', 'hosted')) AND side IS NOT NULL
  GROUP BY side
),
facts AS (
  SELECT fact, series, year, value, NULL::VARCHAR AS other FROM own
  UNION ALL
  -- The other publisher's figure of the same year, under its series, where it differs from the one
  -- told, be that the headline's or a publisher's own.
  SELECT DISTINCT fact || '_other', beside.series::VARCHAR, beside.year, beside.value, NULL
  FROM own
  JOIN stated AS beside
    ON beside.measure::VARCHAR = own.fact AND beside.economy = $economy AND beside.year = own.year
      AND beside.series IN ('wdi', 'knomad') AND beside.series::VARCHAR <> coalesce(own.publisher::VARCHAR, own.series)
  WHERE fact IN ('received', 'paid') AND abs(beside.value / own.value - 1) > 0.1
  UNION ALL
  -- What each has, but for estimates, for the last year of both in ten, where the other has none for the
  -- year told and they differ.
  SELECT fact || '_joint_' || unnest(['wdi', 'knomad']), 'headline', year, unnest([wdi, knomad]), NULL
  FROM (
    SELECT
      own.fact, joint.year, any_value(own.year) AS told,
      max(joint.value) FILTER (joint.series = 'wdi') AS wdi, max(joint.value) FILTER (joint.series = 'knomad') AS knomad
    FROM own
    JOIN stated AS joint
      ON joint.measure::VARCHAR = own.fact AND joint.economy = $economy AND joint.series IN ('wdi', 'knomad') AND joint.year <= own.year
    WHERE fact IN ('received', 'paid') AND own.series = 'headline'
    GROUP BY own.fact, joint.year
    HAVING count(DISTINCT joint.series) = 2
    QUALIFY row_number() OVER (PARTITION BY fact ORDER BY joint.year DESC) = 1
  )
  WHERE year BETWEEN told - 10 AND told - 1 AND abs(knomad / wdi - 1) > 0.1
  UNION ALL
  -- What the newest matrix has arriving, and the record of its year, where one is over twice the other.
  FROM (
    SELECT unnest(['matrix_received', 'matrix_recorded', 'matrix_knomad']), 'wb-brm', year, unnest([matrix, recorded, knomad]) AS value, NULL
    FROM matrix_apart
    WHERE economy = $economy
  )
  WHERE value IS NOT NULL
  UNION ALL
  SELECT fact, series, year, value, other FROM cost
  UNION ALL
  SELECT fact || '_coverage', series, matrix_year, 100 * coverage, NULL FROM cost WHERE matrix_year IS NOT NULL
  UNION ALL
  SELECT fact || '_quarter', quarter, year, 0, NULL FROM cost WHERE quarter IS NOT NULL
  UNION ALL
  SELECT 'cost_asked', 'rpw', max(year), 0, NULL FROM corridor_cost
  UNION ALL
  SELECT measure::VARCHAR || '_asked', 'headline', max(year), 0, NULL FROM stated WHERE measure IN ('received', 'paid') AND series = 'headline' GROUP BY measure
  UNION ALL
  -- The last year for which a publisher repeats its figure of an earlier one, which is the value.
  SELECT direction::VARCHAR || '_carried', series::VARCHAR, max(year), since, NULL
  FROM carried_total
  WHERE economy = $economy
  GROUP BY direction, series, since
  QUALIFY row_number() OVER (PARTITION BY direction, series ORDER BY max(year) DESC) = 1
  UNION ALL
  SELECT fact, series, year, value, NULL FROM before
  UNION ALL
  -- The figure before the newest of the headline, where no change is told from it to that.
  SELECT own.fact || '_break', told.break_before::VARCHAR, earlier.year, earlier.usd, NULL
  FROM own
  JOIN headline_total AS told
    ON told.economy = $economy AND told.direction::VARCHAR = own.fact AND told.year = own.year AND told.break_before IS NOT NULL
  JOIN headline_total AS earlier
    ON earlier.economy = $economy AND earlier.direction = told.direction AND earlier.year = told.year - 1
  WHERE own.series = 'headline'
  UNION ALL
  -- What the matrix has leaving where no total is published.
  SELECT 'matrix_sent', 'wb-brm', year, sum(usd), NULL
  FROM remittance_flow
  SEMI JOIN newest_matrix USING (year)
  WHERE sender = $economy AND usd > 0 AND NOT EXISTS (FROM own WHERE fact IN ('received', 'paid'))
  GROUP BY year
  UNION ALL
  -- The part of its people whose destinations the newest stock lacks, and the destination with most.
  SELECT fact, before::VARCHAR, year, round(100 * value, 4), destination::VARCHAR
  FROM (
    SELECT unnest(['abroad_lost', 'abroad_lost_there']) AS fact, unnest([lost, there]) AS value, before, year, destination
    FROM lost_destination
    WHERE origin = $economy
  )
  UNION ALL
  -- The part of its people abroad, or of those it hosts, whose women were not counted apart, where
  -- that is over a quarter of them.
  SELECT side || '_unobserved', series, year, round(100 * persons / value, 4), NULL
  FROM own
  JOIN unobserved ON fact = side
  WHERE persons > value / 4
  UNION ALL
  SELECT 'sender', 'wb-brm', year, round(share, 4), other::VARCHAR
  FROM sender
  WHERE place <= 3
  UNION ALL
  SELECT 'sender_estimate', series, year, round(share, 4), other::VARCHAR
  FROM estimate
  UNION ALL
  -- A sender from which transfers have been barred since, with the year; and who has sent instead.
  SELECT 'sender_barred', 'wb-brm', since, round(share, 4), other::VARCHAR
  FROM barred
  UNION ALL
  SELECT 'sender_newest', 'modelled', year, round(share, 4), other::VARCHAR
  FROM instead
  UNION ALL
  SELECT 'sender_newest_doubted', doubted.reason, instead.year, round(share, 4), other::VARCHAR
  FROM instead
  JOIN doubted_pair AS doubted ON doubted.sender = other AND doubted.receiver = $economy
  UNION ALL
  -- Of those, the ones whose count of migrants bears out little of the money.
  SELECT 'sender_doubted', doubted.reason, sender.year, round(share, 4), other::VARCHAR
  FROM sender
  JOIN doubted_pair AS doubted ON doubted.sender = other AND doubted.receiver = $economy
  WHERE place <= 3
)
-- The deflator makes amounts ones in dollars of the price year.
SELECT fact, series, year, value, other, CASE WHEN regexp_matches(fact, '^((received|paid)(_before|_other|_break|_joint_wdi|_joint_knomad)?|received_(lately|step)(_from|_to|_other_from|_other_to)?|matrix_(sent|received|recorded|knomad))$') THEN deflator END AS deflator
FROM facts
LEFT JOIN us_deflator USING (year)
ORDER BY fact, value DESC, year DESC, series;
