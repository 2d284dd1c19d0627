import { expect, test } from 'vitest';
import { inShort } from './short-manifest.ts';

const sizes = { bytes: 12, rawBytes: 34 };

test('scripts read the manifest in short as it is in full, but for sizes and what they never ask', async () => {
  const paths = {
    'answers/economies/all': 'page/answers/economies/all-64758e2b.json',
    'answers/flows/kind=cost&year=2025': 'page/answers/flows/kind-cost-year-2025-9a659fc6.json',
    'geometry/world-110': 'page/geometry/world-110-8a22b2e4.json',
    elsewhere: 'page/other-1234abcd.json',
  };
  const ofPages = {
    'answers/sources/all': { path: 'page/answers/sources/all-c6bedcbc.json', ...sizes },
  };
  const engine = { path: 'page/engine-4c221bfa.bin', ...sizes };
  const files = Object.entries(paths).map(([name, path]) => [name, { path, ...sizes }] as const);
  const code = inShort(
    {
      edition: 'e6e13277',
      made: '2026-11-29',
      bundles: 'page/bundles-42f8aac8',
      files: { ...Object.fromEntries(files), ...ofPages, engine },
    },
    /^answers\/sources\//,
  );
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: unknown;
  };
  expect(module.default).toEqual({
    edition: 'e6e13277',
    made: '2026-11-29',
    bundles: 'page/bundles-42f8aac8',
    files: {
      ...Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, { path }])),
      engine,
    },
  });
  expect(code).not.toContain('page/answers');
});
