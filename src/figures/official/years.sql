-- Years of which a central bank reports, the newest first.
SELECT DISTINCT year
FROM official_year
WHERE partner_group IS NULL
ORDER BY year DESC
