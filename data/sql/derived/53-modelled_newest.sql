-- The estimate of the newest year at its default setting, kept ready: as the macro has it.
CREATE TABLE modelled_newest AS
WITH newest AS (
  SELECT max(year) AS year
  FROM headline_total
  WHERE direction = 'received'
)
SELECT
  (SELECT year FROM newest) AS year, sender, receiver,
  round(usd)::BIGINT AS usd, round(female)::UINTEGER AS female, round(male)::UINTEGER AS male
FROM modelled_flow((SELECT year FROM newest), 0.75, newest_stock_edition())
ORDER BY sender, receiver;
