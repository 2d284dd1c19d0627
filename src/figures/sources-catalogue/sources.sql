-- Every publication the figures rest on.
SELECT id::VARCHAR AS id, product, publisher, title, edition, licence, licence_url, link, citation, coverage, terms, note, derived
FROM source
ORDER BY id
