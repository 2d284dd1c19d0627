/** The sources in the order users meet them. One that is not here comes last, as "other". */
export const subjects = {
  remittances: ['knomad-brm', 'wb-brm', 'knomad-flows', 'wb-wdi'],
  cost: ['wb-rpw', 'wb-rpw-provider'],
  migrants: ['undesa-ims-2024', 'undesa-ims-2020', 'undesa-wpp-2019'],
  displaced: ['unhcr'],
  women: ['wb-findex-2025', 'wb-africa-2009', 'undp-hdr-2025'],
  context: ['wb-class', 'iom-gdi', 'natural-earth-5'],
  programmes: ['iom-projects'],
} as const;
export type Subject = keyof typeof subjects;
