import { useTranslation } from 'react-i18next';
import { useFigures } from '../../../figures/listed/use-figures.ts';
import { useLanguage, useSay } from '../../../language/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { subjectName } from '../model/blocks.ts';
import { sectionKey, speechKey } from '../model/offered.ts';
import { emptyBrief, moved, without, type Brief, type BriefPart } from '../model/brief.ts';

/** The parts of a brief in their order: each can be moved and taken out, own words written. */
export function PartList(props: {
  brief: Brief;
  change: (next: Brief) => void;
  /** Says what was done to those who don't see it. */
  tell: (what: string) => void;
}) {
  const { brief, change, tell } = props;
  const { t } = useTranslation(['brief', 'country']);
  const nameOf = useNames();
  const { parts } = brief;
  if (parts.length === 0) return null;
  const move = (from: number, to: number, name: string) => {
    change(moved(brief, from, to));
    tell(t('moved', { what: name, place: to + 1, of: parts.length }));
  };
  return (
    <section className="brief-parts" aria-label={t('parts')}>
      <h2>{t('parts')}</h2>
      <ol>
        {parts.map((part, at) => {
          const name = nameOf(part);
          return (
            <li key={at}>
              <div className="brief-parts__one">
                <span className="brief-parts__name">{name}</span>
                <span className="brief-parts__tools">
                  <Button
                    plain
                    aria-label={t('up', { what: name })}
                    aria-disabled={at === 0}
                    onClick={() => at > 0 && move(at, at - 1, name)}
                  >
                    ↑
                  </Button>
                  <Button
                    plain
                    aria-label={t('down', { what: name })}
                    aria-disabled={at === parts.length - 1}
                    onClick={() => at < parts.length - 1 && move(at, at + 1, name)}
                  >
                    ↓
                  </Button>
                  <Button
                    plain
                    aria-label={t('remove', { what: name })}
                    onClick={() => {
                      change(without(brief, at));
                      tell(t('removed', { what: name }));
                    }}
                  >
                    ×
                  </Button>
                </span>
              </div>
              {part.kind === 'text' && (
                <textarea
                  className="field-look"
                  aria-label={t('own_words')}
                  rows={4}
                  dir="auto"
                  value={part.text}
                  maxLength={4000}
                  onChange={(event) =>
                    change({
                      ...brief,
                      parts: parts.map((other, place) =>
                        place === at ? { kind: 'text', text: event.target.value } : other,
                      ),
                    })
                  }
                />
              )}
            </li>
          );
        })}
      </ol>
      <Button onClick={() => change(emptyBrief)}>{t('clear')}</Button>
    </section>
  );
}

/** What each part is called in the list. */
function useNames(): (part: BriefPart) => string {
  const { t } = useTranslation(['brief', 'country', 'corridor']);
  const say = useSay();
  const { language } = useLanguage();
  const { figures } = useFigures();
  return (part) => {
    if (part.kind === 'text') return t('part.text');
    if (part.kind === 'strange') return t('part.strange', { given: part.given.slice(0, 40) });
    const of = say(subjectName(part.of));
    if (part.kind === 'speech') return t('part.of', { what: t(speechKey(part.of)), of });
    if (part.kind === 'heading') {
      const { section } = part;
      if (section === null) return t('part.heading', { of });
      return t('part.heading', {
        of: t(sectionKey(part.of, section)),
      });
    }
    const side = /direction=(abroad|hosted)/.exec(part.settings)?.[1];
    const title = figures?.find(({ id }) => id === part.figure)?.title[language] ?? part.figure;
    return t('part.of', { what: side === undefined ? title : t(`add.side.${side}`), of });
  };
}
