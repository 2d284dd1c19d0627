-- The estimate of every year that has no matrix, with its interval.
CREATE VIEW modelled_unpublished AS
SELECT
  amount.year, amount.sender, amount.receiver, amount.usd,
  CASE
    WHEN upper IS NOT NULL
      THEN lower_usd(amount.usd, total.usd, CASE WHEN doubted.reason IS NULL THEN lower END)::BIGINT
  END AS lower,
  upper_usd(amount.usd, total.usd, upper)::BIGINT AS upper,
  amount.evidence
FROM modelled_amount AS amount
JOIN headline_total AS total
  ON total.direction = 'received' AND total.year = amount.year AND total.economy = amount.receiver
LEFT JOIN estimate_error AS error
  ON error.of = 'corridor' AND error.years_on = amount.years_on AND error.evidence = amount.evidence::VARCHAR
  AND error.size = size_class(amount.usd)
LEFT JOIN doubted_pair AS doubted ON doubted.sender = amount.sender AND doubted.receiver = amount.receiver
WHERE amount.sender <> 'XUN' AND amount.usd > 0 AND amount.year NOT IN (SELECT year FROM remittance_matrix);
COMMENT ON VIEW modelled_unpublished IS 'Modelled flows of years without a matrix
The estimate for the years since 2010 of which no matrix was published, with its 80 % interval.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow';
COMMENT ON COLUMN modelled_unpublished.year IS 'Year [year]';
COMMENT ON COLUMN modelled_unpublished.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN modelled_unpublished.receiver IS 'Economy the money is sent to';
COMMENT ON COLUMN modelled_unpublished.usd IS 'Modelled remittances [US$]';
COMMENT ON COLUMN modelled_unpublished.lower IS 'Lower end of the 80 % interval [US$]';
COMMENT ON COLUMN modelled_unpublished.upper IS 'Upper end of the 80 % interval [US$]';
COMMENT ON COLUMN modelled_unpublished.evidence IS 'Rests on: both stock and matrix, an indirect count and the matrix, matrix or stock alone';

-- The estimate of the newest year, with the migrants of the joined stock.
CREATE VIEW modelled_newest AS
SELECT
  amount.year, sender, receiver, amount.usd, interval.lower, interval.upper,
  round(stock.female)::UINTEGER AS female, round(stock.male)::UINTEGER AS male, amount.evidence
FROM modelled_amount AS amount
LEFT JOIN modelled_unpublished AS interval USING (year, sender, receiver)
LEFT JOIN stock_at(newest_covered_year(), 'joined') AS stock
  ON stock.destination = sender AND stock.origin = receiver
WHERE amount.year = newest_covered_year();
COMMENT ON VIEW modelled_newest IS 'Modelled flows of the newest year
What modelled_flow gives for the newest year with totals of most of the world, kept ready. The sender XUN stands for what cannot be shared out.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow';
COMMENT ON COLUMN modelled_newest.year IS 'Year [year]';
COMMENT ON COLUMN modelled_newest.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN modelled_newest.receiver IS 'Economy the money is sent to';
COMMENT ON COLUMN modelled_newest.usd IS 'Modelled remittances [US$]';
COMMENT ON COLUMN modelled_newest.lower IS 'Lower end of the 80 % interval [US$]';
COMMENT ON COLUMN modelled_newest.upper IS 'Upper end of the 80 % interval [US$]';
COMMENT ON COLUMN modelled_newest.female IS 'Women of the receiver living in the sender [persons]';
COMMENT ON COLUMN modelled_newest.male IS 'Men of the receiver living in the sender [persons]';
COMMENT ON COLUMN modelled_newest.evidence IS 'Rests on: both stock and matrix, an indirect count and the matrix, matrix or stock alone';

-- What senders paid in all in the years that have no matrix, as modelled_paid has it.
CREATE VIEW modelled_paid_unpublished AS
WITH paid AS (
  SELECT
    amount.year, amount.sender, any_value(amount.years_on) AS years_on, sum(amount.usd)::BIGINT AS usd,
    coalesce(sum(amount.usd) FILTER (doubted.reason IS NULL), 0)::BIGINT AS sure,
    max(amount.usd) >= 0.95 * sum(amount.usd) AS one, arg_max(corridor.upper, amount.usd) AS one_upper,
    max(corridor.lower) AS most_lower, max(corridor.upper) AS most_upper
  FROM modelled_amount AS amount
  LEFT JOIN modelled_unpublished AS corridor USING (year, sender, receiver)
  LEFT JOIN doubted_pair AS doubted ON doubted.sender = amount.sender AND doubted.receiver = amount.receiver
  WHERE amount.sender <> 'XUN' AND amount.year NOT IN (SELECT year FROM remittance_matrix)
  GROUP BY amount.year, amount.sender
)
SELECT
  paid.year, sender, usd,
  CASE
    WHEN one AND one_upper IS NOT NULL THEN least(usd, digits2(most_lower))
    WHEN upper IS NOT NULL THEN least(usd, paid_lower(sure, lower, most_lower))
  END::BIGINT AS lower,
  CASE
    WHEN one AND one_upper IS NOT NULL THEN greatest(usd, digits2(most_upper))
    WHEN upper IS NOT NULL THEN greatest(usd, paid_upper(usd, upper, most_upper))
  END::BIGINT AS upper
FROM paid
LEFT JOIN estimate_error AS all_of
  ON all_of.of = 'sender' AND all_of.years_on = paid.years_on AND all_of.size = size_class(paid.usd)
  AND all_of.forecasts >= 100
WHERE usd > 0;
COMMENT ON VIEW modelled_paid_unpublished IS 'What senders paid in all in years without a matrix, modelled
The sum over receivers for the years since 2010 of which no matrix was published, with an 80 % interval that is measured on such sums, or that of the one corridor that has nearly all of it.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow';
COMMENT ON COLUMN modelled_paid_unpublished.year IS 'Year [year]';
COMMENT ON COLUMN modelled_paid_unpublished.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN modelled_paid_unpublished.usd IS 'Modelled remittances [US$]';
COMMENT ON COLUMN modelled_paid_unpublished.lower IS 'Lower end of the 80 % interval; null of totals that are too small to have one [US$]';
COMMENT ON COLUMN modelled_paid_unpublished.upper IS 'Upper end of the 80 % interval; null of totals that are too small to have one [US$]';
