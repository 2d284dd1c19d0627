-- What the shock step of the laboratory says of a year when set to incomes as they turned out, and
-- what receivers recorded. Of each receiver the estimate of the year before is moved by the change of
-- GDP per person in the hosts (constant international dollars; US$), to the power of an elasticity;
-- where a change isn't known, as if there was none, and `known_pct` is the rest.
WITH
grown AS (
  SELECT
    person.economy,
    max(person.value) FILTER (person.year = $year) / max(person.value) FILTER (person.year = $year - 1)
      AS volume
  FROM indicator_newest AS person
  WHERE person.name = 'gdp_person_ppp' AND person.value > 0
  GROUP BY person.economy
),
grown_usd AS (
  SELECT
    gdp.economy,
    max(gdp.value / people.value) FILTER (gdp.year = $year)
      / max(gdp.value / people.value) FILTER (gdp.year = $year - 1) AS dollars
  FROM indicator_newest AS gdp
  JOIN indicator_newest AS people
    ON people.economy = gdp.economy AND people.year = gdp.year AND people.edition = gdp.edition
  WHERE gdp.name = 'gdp_usd' AND people.name = 'population' AND gdp.value > 0 AND people.value > 0
  GROUP BY gdp.economy
),
told AS (
  SELECT
    flow.receiver AS economy,
    100 * coalesce(sum(usd) FILTER (volume IS NOT NULL AND dollars IS NOT NULL), 0) / sum(usd) AS known_pct,
    sum(usd * coalesce(volume, 1) ** $low) / sum(usd) AS volume_low,
    sum(usd * coalesce(volume, 1) ** $central) / sum(usd) AS volume_central,
    sum(usd * coalesce(volume, 1) ** $high) / sum(usd) AS volume_high,
    sum(usd * coalesce(dollars, 1) ** $low) / sum(usd) AS dollars_low,
    sum(usd * coalesce(dollars, 1) ** $central) / sum(usd) AS dollars_central,
    sum(usd * coalesce(dollars, 1) ** $high) / sum(usd) AS dollars_high
  FROM modelled_flow($year - 1) AS flow
  LEFT JOIN grown ON grown.economy = flow.sender
  LEFT JOIN grown_usd ON grown_usd.economy = flow.sender
  GROUP BY flow.receiver
),
recorded AS (
  SELECT
    economy,
    max(usd) FILTER (year = $year - 1) AS usd_before, max(usd) FILTER (year = $year) AS usd_after,
    bool_or(break_before IS NOT NULL) FILTER (year = $year) AS broken
  FROM headline_total
  WHERE direction = 'received' AND year BETWEEN $year - 1 AND $year
  GROUP BY economy
)
SELECT
  $year::INTEGER AS year, economy, usd_before, usd_after, broken, round(known_pct, 2) AS known_pct,
  round(100 * (volume_low - 1), 3) AS volume_low, round(100 * (volume_central - 1), 3) AS volume_central,
  round(100 * (volume_high - 1), 3) AS volume_high,
  round(100 * (dollars_low - 1), 3) AS dollars_low, round(100 * (dollars_central - 1), 3) AS dollars_central,
  round(100 * (dollars_high - 1), 3) AS dollars_high
FROM recorded
JOIN told USING (economy)
WHERE usd_before > 0 AND usd_after IS NOT NULL
ORDER BY usd_before DESC, economy
