/** A first statement about a table of the user's own: its rows beside the names of their economies. */
export function ownQuery(name: string, columns: readonly string[]): string {
  const places = ['economy', 'sender', 'receiver', 'origin', 'destination'].filter((one) =>
    columns.includes(one),
  );
  if (places.length === 0) return `SELECT *\nFROM own.${name}\nLIMIT 100`;
  const names = places.map((place) => `  ${place}_of.name AS ${place}_name,`);
  const joins = places.map(
    (place) => `LEFT JOIN economy AS ${place}_of ON ${place}_of.economy = mine.${place}`,
  );
  return ['SELECT', ...names, '  mine.*', `FROM own.${name} AS mine`, ...joins, 'LIMIT 100'].join(
    '\n',
  );
}
