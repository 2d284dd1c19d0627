import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readSteps, writeSteps } from '../../../domain/scenario/address.ts';
import { presets } from '../../../domain/scenario/presets.ts';
import type { Step } from '../../../domain/scenario/step.ts';
import { CopyText } from '../../../exports/CopyText.tsx';
import { liveHref } from '../../../ui/address/live-address.ts';
import { useAddressSettings } from '../../../ui/address/use-address-settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { besideSettings } from './beside.ts';
import { longestName } from './saved-scenarios.ts';
import type { SavedState } from './use-saved.ts';

interface Named {
  key: string;
  name: string;
  steps: readonly Step[];
  /** It can be taken away. */
  own: boolean;
}

/** Names the scenario and keeps it in this browser, opens kept ones, and puts others beside it. */
export function Saved(props: {
  state: SavedState;
  steps: readonly Step[];
  onOpen: (steps: readonly Step[]) => void;
}) {
  const { steps, onOpen, state } = props;
  const { t } = useTranslation('scenarios');
  const { saved, denied, save, remove } = state;
  const [beside, changeBeside] = useAddressSettings(besideSettings);
  const [link, setLink] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const own = saved.flatMap(({ name, scenario }): Named[] => {
    const read = readSteps(scenario);
    return typeof read === 'string' ? [] : [{ key: `own ${name}`, name, steps: read, own: true }];
  });
  const worked = presets.map(({ id, steps: of }): Named => ({
    key: id,
    name: t(`preset.${id}`),
    steps: of,
    own: false,
  }));
  const shown = [beside.second, beside.third].map(writeSteps).filter((text) => text !== '');
  const toggle = (of: readonly Step[]) => {
    const text = writeSteps(of);
    const next = shown.includes(text) ? shown.filter((one) => one !== text) : [...shown, text];
    const [second = [], third = []] = next.map(stepsOf);
    changeBeside({ second, third });
  };
  return (
    <section className="scenarios__section print-hidden" aria-labelledby="saved-title">
      <h2 ref={heading} id="saved-title" tabIndex={-1}>
        {t('saved.title')}
      </h2>
      {denied && (
        <Notice kind="warning">
          <p>{t('saved.denied')}</p>
        </Notice>
      )}
      <NameField onSave={(name) => save(name, writeSteps(steps))} />
      <p>
        <Button onClick={() => setLink(liveHref())}>{t('saved.link')}</Button>
      </p>
      {link !== null && <CopyText label={t('saved.link_label')} text={link} />}
      <h3>{t('saved.beside')}</h3>
      <p className="scenarios__note">{t('saved.beside_how')}</p>
      <ul role="list" className="scenarios__saved">
        {[...own, ...worked].map((one) => {
          const text = writeSteps(one.steps);
          const on = shown.includes(text);
          return (
            <li key={one.key}>
              <label>
                <input
                  type="checkbox"
                  checked={on}
                  disabled={!on && (shown.length >= 2 || text === '' || text === writeSteps(steps))}
                  onChange={() => toggle(one.steps)}
                />
                <span>{one.name}</span>
              </label>
              {one.own && (
                <>
                  <Button plain onClick={() => onOpen(one.steps)}>
                    {t('saved.open', { name: one.name })}
                  </Button>
                  <Button
                    plain
                    onClick={() => {
                      remove(one.name);
                      heading.current?.focus();
                    }}
                  >
                    {t('saved.remove', { name: one.name })}
                  </Button>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function NameField({ onSave }: { onSave: (name: string) => void }) {
  const { t } = useTranslation('scenarios');
  const id = useId();
  const [name, setName] = useState('');
  const [done, setDone] = useState<string | null>(null);
  return (
    <form
      className="scenarios__name"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onSave(name);
        setDone(name.trim());
        setName('');
      }}
    >
      <label htmlFor={id}>{t('saved.name')}</label>
      <input
        className="field-look"
        id={id}
        type="text"
        autoComplete="off"
        maxLength={longestName}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {t('saved.keep')}
      </Button>
      <output>{done === null ? '' : t('saved.done', { name: done })}</output>
    </form>
  );
}

function stepsOf(text: string): readonly Step[] {
  const read = readSteps(text);
  return typeof read === 'string' ? [] : read;
}
