SELECT
  economy, iso2, name, region, subregion, income, ldc, lldc, sids, fcv, placed
FROM economy
ORDER BY economy
