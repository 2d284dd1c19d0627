/** The brief on an economy, as its factsheet: an address that `pages/brief` reads. */
export function economyBrief(economy: string): string {
  const figures = [
    'money-over-time',
    'top-partners',
    'cost-by-corridor',
    'accounts-by-sex',
    'migrants-by-sex',
    'migrants-by-sex',
    'displacement-over-time',
  ];
  const sides = ['direction%3Dabroad', 'direction%3Dhosted'];
  const parts = figures.map((figure) => {
    const side = figure === 'migrants-by-sex' ? sides.shift() : undefined;
    return `f.${figure}.${economy}${side === undefined ? '' : `.${side}`}`;
  });
  return `/brief?parts=${[`h.${economy}`, `s.${economy}`, ...parts].join('~')}`;
}

/** The brief on a corridor. */
export function corridorBrief(sender: string, receiver: string): string {
  const of = `${sender}-${receiver}`;
  const figures = ['corridor-amount', 'corridor-migrants', 'corridor-split', 'corridor-cost'];
  return `/brief?parts=${[`h.${of}`, `s.${of}`, ...figures.map((figure) => `f.${figure}.${of}`)].join('~')}`;
}

/** The brief on a group of economies, by the name that its address has: `region-africa`. */
export function groupBrief(slug: string): string {
  return `/brief?parts=${[`h.${slug}`, `s.${slug}`, `f.group-over-time.${slug}`].join('~')}`;
}
