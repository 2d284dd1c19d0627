-- Corridors into least developed countries above US$10 million in the newest year, with more
-- women than men among the migrants and over 7 % to send. For the newest published matrix, write
-- 'published' and newest_matrix_year().
SELECT
  sender_name AS sender, receiver_name AS receiver,
  usd AS modelled_usd, round(women, 1) AS women_pct, stock_year,
  round(cost, 1) AS cost_pct, cost_year, quotes
FROM corridor_table('modelled', newest_covered_year(), 2018, newest_stock_edition())
WHERE receiver_ldc
  AND usd > 10e6
  AND women > 50
  AND cost > 7
ORDER BY usd DESC
