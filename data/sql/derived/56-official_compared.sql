-- What a central bank reports of a corridor and year, with the matrix of that year beside it, and the
-- estimate where there is no matrix. A corridor that both of its ends report has a row of each.
CREATE VIEW official_compared AS
SELECT
  official.year, official.reporter, official.direction, official.sender, official.receiver,
  official.definition, official.source, official.edition, official.usd, land.usd AS land_usd, sea.usd AS sea_usd,
  CASE cell.state WHEN 'zero' THEN 0 ELSE cell.usd END AS matrix_usd, cell.state AS matrix_state,
  modelled.usd AS modelled_usd, modelled.lower AS modelled_low, modelled.upper AS modelled_high
FROM official_year AS official
LEFT JOIN official_year AS land
  ON land.definition = 'cash_land' AND land.source = official.source AND land.year = official.year
    AND land.sender = official.sender AND land.receiver = official.receiver
LEFT JOIN official_year AS sea
  ON sea.definition = 'cash_sea' AND sea.source = official.source AND sea.year = official.year
    AND sea.sender = official.sender AND sea.receiver = official.receiver
LEFT JOIN matrix_cell_state AS cell
  ON cell.year = official.year AND cell.sender = official.sender AND cell.receiver = official.receiver
LEFT JOIN modelled_unpublished AS modelled
  ON modelled.year = official.year AND modelled.sender = official.sender AND modelled.receiver = official.receiver
WHERE official.partner IS NOT NULL AND official.definition NOT IN ('cash_land', 'cash_sea');
COMMENT ON VIEW official_compared IS 'What central banks report, beside the matrix and the estimate
One row for a corridor, year and central bank. Neither figure corrects the other: definitions differ, and banks book a transfer where it was ordered.
Modelled: always
Rests on: official_flow, remittance_flow, remittance_matrix_economy, remittance_total, indicator, migrant_stock';
COMMENT ON COLUMN official_compared.year IS 'Year [year]';
COMMENT ON COLUMN official_compared.reporter IS 'Economy whose central bank reports';
COMMENT ON COLUMN official_compared.direction IS 'received or paid by it';
COMMENT ON COLUMN official_compared.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN official_compared.receiver IS 'Economy the money is sent to';
COMMENT ON COLUMN official_compared.definition IS 'What is counted: transfers, cash, workers or non_commercial';
COMMENT ON COLUMN official_compared.source IS 'Id of the source';
COMMENT ON COLUMN official_compared.edition IS 'Edition of the source';
COMMENT ON COLUMN official_compared.usd IS 'Remittances reported [US$]';
COMMENT ON COLUMN official_compared.land_usd IS 'Of which from people who work on land [US$]';
COMMENT ON COLUMN official_compared.sea_usd IS 'Of which from people who work at sea [US$]';
COMMENT ON COLUMN official_compared.matrix_usd IS 'Remittances in the published matrix of the year [US$]';
COMMENT ON COLUMN official_compared.matrix_state IS 'published, zero, not_available or no_estimate; empty where the matrix lacks an end, or the year a matrix';
COMMENT ON COLUMN official_compared.modelled_usd IS 'Modelled remittances of a year without a matrix [US$]';
COMMENT ON COLUMN official_compared.modelled_low IS 'Lower end of its 80 % interval [US$]';
COMMENT ON COLUMN official_compared.modelled_high IS 'Upper end of its 80 % interval [US$]';
