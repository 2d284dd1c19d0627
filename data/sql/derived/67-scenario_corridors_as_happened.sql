-- The corridors that a year's incomes, as they turned out, change most: ten with more and ten with less.
-- A corridor's change goes over every elasticity, each at both ends of its own interval.
CREATE MACRO scenario_corridors_as_happened(of_year, of_edition, of_income, of_least, of_middle, of_most) AS TABLE
  WITH
  told AS (
    SELECT
      sender, receiver, usd, elasticity,
      coalesce((1 + change / 100) ** elasticity, 1) - 1 AS rate,
      least(usd, total * lower_end(usd / total, lower)) AS smallest,
      least(total, greatest(usd, total * coalesce(upper_end(usd / total, upper), 1))) AS largest
    FROM scenario_income(of_year, of_edition, of_income)
    CROSS JOIN unnest([of_least, of_middle, of_most]) AS assumed(elasticity)
  ),
  ended AS (
    SELECT
      sender, receiver, any_value(usd) AS usd,
      max(usd * rate) FILTER (elasticity = of_middle) AS central,
      min(rate * CASE WHEN rate < 0 THEN largest ELSE smallest END) AS low,
      max(rate * CASE WHEN rate < 0 THEN smallest ELSE largest END) AS high
    FROM told
    GROUP BY sender, receiver
  ),
  ranked AS (
    SELECT
      *, count(*) OVER () AS changed,
      row_number() OVER (PARTITION BY central > 0 ORDER BY abs(central) DESC, receiver, sender) AS place
    FROM ended
    WHERE abs(central) >= 1
  )
  SELECT
    sender::VARCHAR AS sender, receiver, usd, '..' AS error, NULL::DOUBLE AS women, NULL::DOUBLE AS cost,
    NULL::VARCHAR AS cost_status, digits6(central) AS central, digits6(low) AS low,
    digits6(high) AS high, changed
  FROM ranked
  WHERE place <= 10;
COMMENT ON MACRO TABLE scenario_corridors_as_happened IS 'Corridors that incomes of a year as they turned out change most
The ten with most more and the ten with most less, each with its ends over all elasticities and its own interval.
Rests on: modelled_flow, indicator
Modelled: always
Parameters:
  of_year: Year
  of_edition: Revision of the migrant stock
  of_income: 2009 or 2020
  of_least: Lowest elasticity of the amount to income in the host
  of_middle: Central elasticity
  of_most: Highest elasticity
Columns:
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  usd: Amount [US$]
  error: Nothing: two dots
  women: Nothing: it is not taken [percent]
  cost: Nothing: it is not taken [percent of US$200]
  cost_status: Nothing: it is not taken
  central: Change of what arrives at the central elasticity [US$]
  low: Its lower end [US$]
  high: Its upper end [US$]
  changed: Corridors with a change of a dollar or more [corridors]';
