/** An order with one of its members put where another stands. */
export function moved(order: readonly string[], member: string, onto: string): string[] {
  const from = order.indexOf(member);
  const to = order.indexOf(onto);
  if (from < 0 || to < 0 || from === to) return [...order];
  const rest = order.filter((one) => one !== member);
  rest.splice(to, 0, member);
  return rest;
}

/** An order with one of its members a place further or back. */
export function shifted(order: readonly string[], member: string, by: 1 | -1): string[] {
  const at = order.indexOf(member);
  const other = order[at + by];
  return at < 0 || other === undefined ? [...order] : moved(order, member, other);
}
