-- Every economy of a programme belongs to a programme that is listed
SELECT 'programme_economy' AS "table", link.id || ' ' || link.economy AS "row", 'iom-projects' AS source, programme.id IS NOT NULL AS ok, 'no such programme' AS reason
FROM programme_economy AS link
LEFT JOIN programme USING (id)
