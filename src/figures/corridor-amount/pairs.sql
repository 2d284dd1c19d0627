-- What is to be known of the corridors out of an economy: those that the estimate leaves out, from a
-- year on (0 is in every year), and those whose count of migrants is doubted, with what that says in
-- percent.
SELECT receiver, reason, coalesce(since, 0)::INTEGER AS since, NULL::DOUBLE AS part
FROM excluded_pair
WHERE sender = $economy
UNION ALL
SELECT receiver, reason, year::INTEGER, digits6(part)
FROM doubted_pair
WHERE sender = $economy
ORDER BY receiver
