import type { BuiltCopy } from '../packages/built-copy.ts';

/** A publisher's figures that the tables rest on. */
export interface Publication {
  publisher: string;
  title: string;
  edition: string;
  link: string;
  citation: string;
}

/**
 * The data as search engines for data sets read them (schema.org, Dataset).
 *
 * @param latest address of the public copy's folder, with a slash; relative where the site's isn't known
 * @param packages names of the files in its folder of packages
 */
export function dataset(
  { description, version, edition, day, site, doi, tables }: BuiltCopy,
  latest: string,
  publications: readonly Publication[],
  packages: readonly string[],
): object {
  const of = (path: string, encodingFormat: string, name: string) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
    contentUrl: `${latest}${path}`,
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: description.title,
    description: description.description,
    ...(site === '' ? {} : { url: `${site}sources/`, '@id': `${site}data/latest/` }),
    ...(doi === '' ? {} : { identifier: `https://doi.org/${doi}` }),
    version: `${version}, edition ${edition}`,
    dateModified: day,
    keywords: description.keywords,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Remittance Atlas contributors' },
    license: description.licenses.flatMap(({ path }) => path ?? []),
    variableMeasured: tables.filter(({ modelled }) => !modelled).map(({ title }) => title),
    spatialCoverage: 'World',
    isBasedOn: publications.map(({ publisher, title, edition: own, link }) => ({
      '@type': 'CreativeWork',
      name: `${title}, ${own}`,
      creator: { '@type': 'Organization', name: publisher },
      ...(link === '' ? {} : { url: link }),
    })),
    distribution: [
      of('datapackage.json', 'application/json', 'Data Package: every table as CSV and Parquet'),
      of('atlas.duckdb', 'application/vnd.duckdb', 'DuckDB database'),
      ...packages.map((name) =>
        of(
          `packages/${name}`,
          name.endsWith('.whl') ? 'application/zip' : 'application/gzip',
          name,
        ),
      ),
    ],
  };
}

/**
 * The same as a catalogue of data reads it (W3C DCAT 3, in JSON-LD), with every file.
 *
 * @param latest see `dataset`; relative addresses are of the folder that the file itself lies in
 */
export function dcat(
  { description, version, edition, day, site, doi }: BuiltCopy,
  latest: string,
  publications: readonly Publication[],
): object {
  const media = 'https://www.iana.org/assignments/media-types/';
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      prov: 'http://www.w3.org/ns/prov#',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@type': 'dcat:Dataset',
    '@id': latest === '' ? './' : latest,
    'dct:title': { '@value': description.title, '@language': 'en' },
    'dct:description': { '@value': description.description, '@language': 'en' },
    'dct:identifier': doi === '' ? `remittance-atlas/${edition}` : `https://doi.org/${doi}`,
    'dcat:version': version,
    'dct:issued': { '@value': day, '@type': 'xsd:date' },
    'dcat:keyword': description.keywords,
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'Remittance Atlas contributors' },
    'dct:license': description.licenses.map(({ path, title }) =>
      path ? { '@id': path } : { '@type': 'dct:LicenseDocument', 'dct:title': title },
    ),
    ...(site === '' ? {} : { 'dcat:landingPage': { '@id': `${site}sources/` } }),
    'prov:wasDerivedFrom': publications.map(({ publisher, title, edition: own, link }) => ({
      '@type': 'dcat:Dataset',
      // Several publications have one page: its address is none of theirs.
      ...(link === '' ? {} : { 'dcat:landingPage': { '@id': link } }),
      'dct:title': `${title}, ${own}`,
      'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher },
    })),
    'dcat:distribution': description.resources.map((one) => ({
      '@type': 'dcat:Distribution',
      '@id': `${latest}${one.path}`,
      'dct:title': one.title,
      'dcat:downloadURL': { '@id': `${latest}${one.path}` },
      'dcat:mediaType': { '@id': `${media}${one.mediatype}` },
      'dcat:byteSize': { '@value': String(one.bytes), '@type': 'xsd:nonNegativeInteger' },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' },
        'spdx:checksumValue': {
          '@value': one.hash.replace('sha256:', ''),
          '@type': 'xsd:hexBinary',
        },
      },
    })),
  };
}
