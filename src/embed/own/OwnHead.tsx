import { useTranslation } from 'react-i18next';
import type { OwnColours } from '../../domain/own-look/own-colours.ts';
import type { Message } from '../../domain/message.ts';
import { useSay } from '../../language/index.ts';
import { useOwnColours } from './use-own-colours.ts';

const reasons = { faint: 'domain:parameter.weak_colour', alike: 'look:reason.alike' } as const;

/** Gives an embed its own colours; says so where one can't be used. */
export function OwnHead({ colours }: { colours: OwnColours }) {
  const { t } = useTranslation('embed');
  const say = useSay();
  const faults = useOwnColours(colours);
  const told = (['accent', 'second'] as const).flatMap((name) => {
    const fault = faults[name];
    return fault ? [refused(name, colours[name] ?? '', reasons[fault])] : [];
  });
  if (told.length === 0) return null;
  return (
    <ul role="list" className="embed__problems" aria-label={t('problems')}>
      {told.map((message) => (
        <li key={say(message)}>{say(message)}</li>
      ))}
    </ul>
  );
}

/** Says that a colour was left out. */
function refused(name: string, colour: string, reason: string): Message {
  const text = (value: string) => ({ kind: 'text', value }) as const;
  return {
    id: 'domain:parameter.ignored',
    values: {
      name: text(name),
      given: text(colour.slice(1)),
      used: text(''),
      reason: { kind: 'message', value: { id: reason } },
    },
  };
}
