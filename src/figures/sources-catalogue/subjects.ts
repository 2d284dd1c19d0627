/** The publications in the order users meet them. One that is not here comes last, as "other". */
export const subjects = {
  remittances: ['knomad-brm', 'wb-brm', 'knomad-flows', 'wb-wdi'],
  official: ['banxico', 'bsp', 'sbp', 'cba', 'us-pl-119-21'],
  cost: ['wb-rpw', 'wb-rpw-provider'],
  migrants: ['undesa-ims', 'undesa-wpp'],
  displaced: ['unhcr'],
  conflict: ['ucdp'],
  women: ['wb-findex', 'wb-africa', 'undp-hdr'],
  prices: ['bls-cpi', 'inegi'],
  context: ['wb-class', 'iom-gdi', 'natural-earth'],
  programmes: ['iom-projects'],
} as const;
export type Subject = keyof typeof subjects;
