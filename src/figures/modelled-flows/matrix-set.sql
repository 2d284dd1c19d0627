-- What the matrices say of who sent which part, for the estimate that is worked out in the page.
SELECT year, sender, receiver, share
FROM matrix_share
ORDER BY year;
