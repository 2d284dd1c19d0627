-- Share of women among the migrants from each least developed country, where both sexes are counted.
SELECT
  economy.name AS origin,
  sum(female) + sum(male) AS migrants,
  round(100 * sum(female) / (sum(female) + sum(male)), 1) AS women_pct
FROM migrant_stock AS stock
JOIN economy ON economy.economy = stock.origin
WHERE stock.edition = newest_stock_edition()
  AND stock.year = (SELECT max(year) FROM migrant_stock WHERE edition = newest_stock_edition())
  AND economy.ldc AND female IS NOT NULL AND male IS NOT NULL
GROUP BY economy.name
HAVING sum(female) + sum(male) > 0
ORDER BY women_pct DESC
