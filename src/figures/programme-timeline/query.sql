SELECT
  id, title, title_en, funder, "start", "end", status_stored, theme, url, note,
  (SELECT string_agg(economy::VARCHAR, ',' ORDER BY economy::VARCHAR)
   FROM programme_economy AS place WHERE place.id = programme.id) AS economies
FROM programme
ORDER BY "start" DESC NULLS LAST, id;
