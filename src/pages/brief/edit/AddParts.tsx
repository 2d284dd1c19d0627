import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EconomyCode } from '../../../domain/economy.ts';
import { economyGroups, groupName, type EconomyGroup } from '../../../domain/economy-group.ts';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';
import { useFigures } from '../../../figures/listed/use-figures.ts';
import { useLanguage, useSay } from '../../../language/index.ts';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { Button } from '../../../ui/Button.tsx';
import { EconomySearch } from '../../../ui/EconomySearch.tsx';
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx';
import { subjectName } from '../model/blocks.ts';
import type { BriefPart, Subject } from '../model/brief.ts';
import {
  corridorParts,
  factsheetParts,
  figurePart,
  groupParts,
  sectionKey,
  speechKey,
  sectionParts,
  sectionsFor,
} from '../model/offered.ts';

const kinds = ['economy', 'group', 'corridor', 'world'] as const;
type Kind = (typeof kinds)[number];

/** Chooses what a part is about, then what of it: a whole brief, sentences, sections, figures; or own words. */
export function AddParts(props: {
  economies: readonly PlacedEconomy[];
  add: (parts: readonly BriefPart[], what: string) => void;
}) {
  const { economies, add } = props;
  const { t } = useTranslation(['brief', 'country', 'speech', 'domain']);
  const [kind, setKind] = useState<Kind>('economy');
  const [economy, setEconomy] = useState<EconomyCode | null>(null);
  const [ends, setEnds] = useState<{ sender: EconomyCode | null; receiver: EconomyCode | null }>({
    sender: null,
    receiver: null,
  });
  const [group, setGroup] = useState<EconomyGroup>('africa');
  const of = kind === 'group' ? ({ kind, group } as const) : subjectOf(kind, economy, ends);
  return (
    <section className="brief-add" aria-label={t('add.title')}>
      <h2>{t('add.title')}</h2>
      <ToggleGroup
        label={t('add.about')}
        options={kinds.map((value) => ({ value, label: t(`add.kind.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'economy' && (
        <EconomySearch
          label={t('add.economy')}
          placeholder={t('add.economy')}
          economies={economies}
          value={economy}
          onChoose={setEconomy}
        />
      )}
      {kind === 'group' && (
        <SelectField
          label={t('add.group')}
          options={economyGroups.map((value) => ({ value, label: t(groupName(value)) }))}
          value={group}
          onChange={setGroup}
        />
      )}
      {kind === 'corridor' && (
        <>
          <EconomySearch
            label={t('add.sender')}
            placeholder={t('add.sender')}
            economies={economies}
            value={ends.sender}
            onChoose={(sender) => setEnds({ ...ends, sender })}
          />
          <EconomySearch
            label={t('add.receiver')}
            placeholder={t('add.receiver')}
            economies={economies}
            value={ends.receiver}
            onChoose={(receiver) => setEnds({ ...ends, receiver })}
          />
          {ends.sender !== null && ends.sender === ends.receiver && (
            <p className="note">{t('add.same')}</p>
          )}
        </>
      )}
      {of && <Offers of={of} add={add} />}
      <Button onClick={() => add([{ kind: 'text', text: '' }], t('part.text'))}>
        {t('add.text')}
      </Button>
    </section>
  );
}

function subjectOf(
  kind: Exclude<Kind, 'group'>,
  economy: EconomyCode | null,
  { sender, receiver }: { sender: EconomyCode | null; receiver: EconomyCode | null },
): Subject | null {
  if (kind === 'world') return { kind };
  if (kind === 'economy') return economy === null ? null : { kind, economy };
  return sender === null || receiver === null || sender === receiver
    ? null
    : { kind, sender, receiver };
}

/** What a brief can take of a subject. */
function Offers(props: { of: Subject; add: (parts: readonly BriefPart[], what: string) => void }) {
  const { of, add } = props;
  const { t } = useTranslation(['brief', 'country']);
  const say = useSay();
  const { language } = useLanguage();
  const { figures: listed } = useFigures();
  const [chosen, setChosen] = useState('');
  const name = say(subjectName(of));
  const title = (id: string) => listed?.find((one) => one.id === id)?.title[language] ?? id;
  const sections = sectionsFor(of);
  const sectionName = (id: string) => t(sectionKey(of, id));
  const choices = sections.flatMap((section) => [
    {
      key: section.id,
      label: t('add.section', { section: sectionName(section.id) }),
      parts: sectionParts(of, section),
    },
    ...section.figures.map((figure) => {
      const part = figurePart(of, figure);
      const id = part.kind === 'figure' ? part.figure : '';
      const side = part.kind === 'figure' ? /direction=(\w+)/.exec(part.settings)?.[1] : undefined;
      return {
        key: `${section.id} ${JSON.stringify(figure)}`,
        label: side === undefined ? title(id) : t(`add.side.${side}`),
        parts: [part],
      };
    }),
  ]);
  const choice = choices.find(({ key }) => key === chosen) ?? choices[0];
  return (
    <div className="brief-add__offers">
      {of.kind === 'economy' && (
        <Button onClick={() => add(factsheetParts(of.economy), t('add.factsheet'))}>
          {t('add.factsheet')}
        </Button>
      )}
      {of.kind === 'group' && (
        <Button onClick={() => add(groupParts(of.group), t('add.group_whole'))}>
          {t('add.group_whole')}
        </Button>
      )}
      {of.kind === 'corridor' && (
        <Button onClick={() => add(corridorParts(of.sender, of.receiver), t('add.corridor_whole'))}>
          {t('add.corridor_whole')}
        </Button>
      )}
      {of.kind !== 'world' && (
        <>
          <Button onClick={() => add([{ kind: 'heading', of, section: null }], name)}>
            {t('add.heading')}
          </Button>
          <Button onClick={() => add([{ kind: 'speech', of }], t(speechKey(of)))}>
            {t(speechKey(of))}
          </Button>
        </>
      )}
      <label className="brief-add__figure">
        <span>{t('add.figure')}</span>
        <select
          className="field-look"
          value={choice?.key ?? ''}
          onChange={(event) => setChosen(event.target.value)}
        >
          {sections.map((section) => (
            <optgroup key={section.id} label={sectionName(section.id)}>
              {choices
                .filter(({ key }) => key.split(' ')[0] === section.id)
                .map(({ key, label }) => (
                  <option key={key} value={key}>
                    {label}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Button onClick={() => choice && add(choice.parts, choice.label)}>{t('add.put')}</Button>
    </div>
  );
}
