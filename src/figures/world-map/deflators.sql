-- What US$ of a year are multiplied by to be US$ of the newest full year.
SELECT year, deflator
FROM us_deflator
ORDER BY year
