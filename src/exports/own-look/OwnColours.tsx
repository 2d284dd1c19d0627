import { useMemo } from 'react';
import { colourFaults } from '../../domain/own-look/own-colours.ts';
import type { OwnLook } from '../../domain/own-look/own-look.ts';
import { groundOf } from './ground-of.ts';
import { OwnColourField } from './OwnColourField.tsx';

const names = ['accent', 'second'] as const;
/** What the pickers open with. */
const starts = { accent: '#0b7285', second: '#a8480f' } as const;

/** Colours of one's own: of the main marks and links, and of flows. Women and men keep theirs. */
export function OwnColours(props: { look: OwnLook; change: (changes: Partial<OwnLook>) => void }) {
  const { look, change } = props;
  const grounds = useMemo(
    () => (['light', 'dark'] as const).map((ground) => ({ ground, hex: groundOf(ground) })),
    [],
  );
  return names.map((name) => (
    <OwnColourField
      key={name}
      name={name}
      value={look[name]}
      start={starts[name]}
      judged={grounds.map((one) => ({ ...one, fault: colourFaults(look, one.hex)[name] }))}
      onChange={(value) => change({ [name]: value })}
    />
  ));
}
