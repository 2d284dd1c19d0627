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
COMMENT ON TABLE modelled_newest IS 'Modelled flows of the newest year
What modelled_flow gives for the newest year of the totals, β 0.75 and the newest revision, kept ready. The sender XUN stands for what cannot be shared out.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow';
COMMENT ON COLUMN modelled_newest.year IS 'Year [year]';
COMMENT ON COLUMN modelled_newest.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN modelled_newest.receiver IS 'Economy the money is sent to';
COMMENT ON COLUMN modelled_newest.usd IS 'Modelled remittances [US$]';
COMMENT ON COLUMN modelled_newest.female IS 'Women of the receiver living in the sender [persons]';
COMMENT ON COLUMN modelled_newest.male IS 'Men of the receiver living in the sender [persons]';
