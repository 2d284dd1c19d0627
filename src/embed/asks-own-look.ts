/** Whether an address makes anything its own: only then are the words and code for it fetched. */
export const asksOwnLook = (search: string): boolean =>
  /[?&]((title|subtitle|note|accent|second|ground|width|shape|font|numbers|highlight|mark)=|theme=page)/.test(
    search,
  );
