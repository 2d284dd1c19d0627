/** UNHCR's categories: the column of the totals, the code of the file by sex, and our name. */
export const categories = [
  { name: 'refugees', column: 'refugees', code: 'REF' },
  { name: 'asylum_seekers', column: 'asylum_seekers', code: 'ASY' },
  { name: 'returned_refugees', column: 'returned_refugees', code: 'RET' },
  { name: 'idps', column: 'idps', code: 'IDP' },
  { name: 'returned_idps', column: 'returned_idps', code: 'RDP' },
  { name: 'stateless', column: 'stateless', code: 'STA' },
  { name: 'others_of_concern', column: 'ooc', code: 'OOC' },
  { name: 'others_needing_protection', column: 'oip', code: 'OIP' },
  { name: 'host_community', column: 'hst', code: 'HST' },
] as const;

export type Category = (typeof categories)[number]['name'];
