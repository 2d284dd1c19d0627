-- No corridor, price or migrant stock joins an economy to itself, but for Vanuatu's own few dollars
-- The matrices of 2013 to 2017 have Vanuatu send itself some US$4,000.
SELECT 'remittance_flow' AS "table", format('{} {}', flow.year, sender) AS "row", matrix.source,
  sender <> receiver OR (sender = 'VUT' AND flow.year BETWEEN 2013 AND 2017 AND usd < 10000) AS ok, 'sender and receiver are the same' AS reason
FROM remittance_flow AS flow LEFT JOIN remittance_matrix AS matrix USING (year)
UNION ALL
SELECT 'sending_cost', format('{} {}', quarter, sender), 'wb-rpw', sender <> receiver, 'sender and receiver are the same'
FROM sending_cost
UNION ALL
SELECT 'migrant_stock', format('{} {}', year, origin), 'undesa-ims-' || edition, origin <> destination, 'origin and destination are the same'
FROM migrant_stock
