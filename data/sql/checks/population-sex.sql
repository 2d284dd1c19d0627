-- Women and men add up to about the population that the World Bank has (the revisions differ)
SELECT
  'population_by_sex' AS "table", format('{} {}', sexes.year, sexes.economy) AS "row", (SELECT max(id) FROM source WHERE product = 'undesa-wpp') AS source,
  (sexes.female + sexes.male) / people.value BETWEEN 0.6 AND 1.67 AS ok,
  format('{:,} women and {:,} men, {:,} persons in the World Development Indicators', sexes.female, sexes.male, people.value::BIGINT) AS reason
FROM population_by_sex AS sexes
JOIN indicator_newest AS people
  ON people.source = 'wb-wdi' AND people.name = 'population' AND people.year = sexes.year AND people.economy = sexes.economy
