/** Licences that several publishers use, as fields of a source. */
export const licences = {
  ccBy4: {
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  },
  ccBy3Igo: {
    licence: 'CC BY 3.0 IGO',
    licenceUrl: 'https://creativecommons.org/licenses/by/3.0/igo/',
  },
  publicDomain: {
    licence: 'Public domain',
    licenceUrl: 'https://www.naturalearthdata.com/about/terms-of-use/',
  },
  usPublicDomain: {
    licence: 'Public domain (United States)',
    licenceUrl: 'https://www.bls.gov/opub/copyright-information.htm',
  },
  usLaw: {
    licence: 'Public domain (United States)',
    licenceUrl: 'https://www.govinfo.gov/about/policies',
  },
  attribution: { licence: 'attribution; see publisher' },
  iomTerms: {
    licence: 'IOM terms of use, rights reserved',
    licenceUrl: 'https://medialib.iom.int/terms',
  },
  notStated: { licence: 'not stated' },
} as const;

/** Ids of those that are English words rather than the name of a licence, by what they say. */
export const saidLicences: ReadonlyMap<string, string> = new Map([
  [licences.publicDomain.licence, 'public_domain'],
  [licences.usPublicDomain.licence, 'us_public_domain'],
  [licences.attribution.licence, 'attribution'],
  [licences.iomTerms.licence, 'iom_terms'],
  [licences.notStated.licence, 'not_stated'],
]);
