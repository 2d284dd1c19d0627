-- What publishers give and the atlas does not have, counted.
SELECT source::VARCHAR AS source, edition, "table", what, "rows", amount, unit, reason
FROM left_out
ORDER BY source, "table", what
