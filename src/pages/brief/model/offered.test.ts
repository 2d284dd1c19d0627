import { expect, test } from 'vitest';
import { registered } from '../../../figures/figure/registry.ts';
import type { BriefPart, Subject } from './brief.ts';
import { corridorParts, factsheetParts, figurePart, groupParts, sectionsFor } from './offered.ts';

const figuresOf = (parts: readonly BriefPart[]) =>
  parts.flatMap((part) => (part.kind === 'figure' ? [part.figure] : []));

test.each<[Subject, string]>([
  [{ kind: 'economy', economy: 'NPL' }, 'economies'],
  [{ kind: 'corridor', sender: 'QAT', receiver: 'NPL' }, 'corridor'],
  [{ kind: 'world' }, 'nothing'],
])('every figure that is offered of %o is one that shows it', (of, needs) => {
  const offered = sectionsFor(of).flatMap(({ figures }) =>
    figures.map((figure) => figurePart(of, figure)),
  );
  expect(offered.length).toBeGreaterThan(4);
  expect(figuresOf(offered).filter((id) => registered(id)?.needs !== needs)).toEqual([]);
});

test('the presets hold nothing strange', () => {
  const all = [...factsheetParts('NPL'), ...corridorParts('QAT', 'NPL'), ...groupParts('africa')];
  expect(all.length).toBeGreaterThan(13);
  expect(all.filter(({ kind }) => kind === 'strange')).toEqual([]);
});

test('of a group are offered the figures of its page', () => {
  const offered = sectionsFor({ kind: 'group', group: 'L' }).flatMap(({ figures }) => figures);
  expect(offered.map((id) => registered(String(id))?.page)).toEqual(['group']);
});
