SELECT
  id, title, title_en, funder, "start", "end", status_stored, theme, url, note,
  (SELECT string_agg(economy::VARCHAR, ',' ORDER BY economy::VARCHAR)
   FROM programme_economy AS place WHERE place.id = programme.id) AS economies
FROM programme
WHERE id IN (SELECT id FROM programme_economy WHERE economy = $economy)
ORDER BY "start" DESC NULLS LAST, id;
