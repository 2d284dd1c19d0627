import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSay } from '../../language/index.ts';
import { Button } from '../../ui/Button.tsx';
import { WithTitles } from '../../ui/WithTitles.tsx';
import { citedSpeech, plainSpeech, saidLine } from './said-lines.ts';
import type { SpeechLine } from './speech-line.ts';
import './speech.css';

/** Four sentences to be repeated, each with its year, its sources and how sure it is; copied with one press. */
export function SpeechBox(props: {
  lines: readonly SpeechLine[] | undefined;
  /** What the second line tells: where the money comes from, or a corridor's place among others. */
  of: 'economy' | 'corridor';
  /** The brief that begins with what the page shows. */
  briefHref: string;
}) {
  const { lines, of, briefHref } = props;
  const { t } = useTranslation('speech');
  const say = useSay();
  const id = useId();
  const [copied, setCopied] = useState<'plain' | 'cited' | 'selected' | null>(null);
  const [open, setOpen] = useState(false);
  if (!lines) return null;
  const copy = async (as: 'plain' | 'cited') => {
    const text = as === 'plain' ? plainSpeech(lines, say) : citedSpeech(lines, say, location.href);
    try {
      await navigator.clipboard.writeText(text);
      setCopied(as);
    } catch {
      // Not allowed here: selected, it is one key away from being copied.
      const place = document.getElementById(`${id}lines`);
      flushSync(() => setOpen(true));
      if (place) getSelection()?.selectAllChildren(place);
      setCopied('selected');
    }
  };
  return (
    <section className="speech" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`} className="speech__title">
        {t('title')}
      </h2>
      {/* On a phone, where the page has just said them. */}
      <button
        type="button"
        className="button speech__unfold"
        aria-expanded={open}
        aria-controls={`${id}lines`}
        onClick={() => setOpen(!open)}
      >
        {t('unfold')}
      </button>
      <ol
        id={`${id}lines`}
        className="speech__lines"
        data-closed={open ? undefined : true}
        role="list"
      >
        {lines.map((line) => {
          const said = saidLine(line, say);
          return (
            <li key={line.part} data-part={line.part} data-unknown={line.unknown || undefined}>
              <h3 className="speech__part">
                {t(`part.${line.part}${line.part === 'partners' ? `_${of}` : ''}`)}
              </h3>
              <p className="speech__text">{said.text}</p>
              <p className="speech__behind">
                {said.when !== '' && <b>{said.when}</b>}
                {said.when !== '' && ' · '}
                {said.confidence}
                {said.sources.length > 0 && (
                  <>
                    {' '}
                    <cite>
                      <WithTitles text={said.sources.join(' · ')} titles={said.titles} />
                    </cite>
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ol>
      <div className="speech__tools">
        <Button onClick={() => void copy('plain')}>{t('copy')}</Button>
        <Button onClick={() => void copy('cited')}>{t('copy_cited')}</Button>
        <Link href={briefHref}>{t('brief')}</Link>
        <output className="speech__copied">{copied === null ? '' : t(`copied.${copied}`)}</output>
      </div>
    </section>
  );
}
