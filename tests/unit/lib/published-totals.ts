/** Statements of what publishers have in all, by year; of money of years without a matrix what was received. */
export const publishedTotals = {
  money: `
    SELECT year, sum(usd)::DOUBLE AS total FROM remittance_flow GROUP BY year
    UNION ALL
    SELECT year, sum(usd)::DOUBLE FROM headline_total
    WHERE direction = 'received' AND year > (SELECT min(year) FROM remittance_flow)
      AND year NOT IN (SELECT year FROM remittance_matrix)
    GROUP BY year`,
  migrants: `
    SELECT year, sum(coalesce(female, 0)::DOUBLE + coalesce(male, 0)) AS total
    FROM migrant_stock WHERE edition = newest_stock_edition() GROUP BY year`,
  refugees: `
    SELECT year, sum(total)::DOUBLE AS total FROM displaced WHERE category = 'refugees' GROUP BY year`,
} as const;
