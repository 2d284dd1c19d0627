import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../domain/direction.ts';
import { keepFile } from '../../../exports/keep-file.ts';
import { changeLanguage, languageNames, languages, useLanguage } from '../../../language/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import type { Read } from '../model/blocks.ts';
import { makeFile, type FileKind } from './make-file.ts';

const kinds: readonly FileKind[] = ['pdf', 'docx', 'html'];

/** Ways to take a brief away, none of them before its figures are there; and the language it is in. */
export function OutTools(props: {
  read: Read;
  /** Around the preview. */
  paper: RefObject<HTMLElement | null>;
  address: string;
  made: string;
}) {
  const { read, paper, address, made } = props;
  const { t, i18n } = useTranslation('brief');
  const { language } = useLanguage();
  const [state, setState] = useState<{ kind: FileKind | 'print'; is: string } | null>(null);
  const ready = read.complete;
  const take = async (kind: FileKind) => {
    const sheets = paper.current?.querySelector<HTMLElement>('.brief-paper');
    if (!sheets || !ready) return;
    setState({ kind, is: 'working' });
    try {
      const file = await makeFile(kind, sheets, {
        // A file has a title, whoever made it gave none.
        read: read.title === '' ? { ...read, title: t('title') } : read,
        pictures: new Map(),
        language,
        direction: directionOf(language),
        address,
        words: {
          sources: t('sources'),
          notes: t('notes'),
          live: t('live'),
          made,
          notesAtEnd: (numbers) => t('notes_at_end', { numbers: numbers.join(', ') }),
        },
      });
      keepFile(`${stemOf(read.title)}-${language}.${kind}`, file);
      setState({ kind, is: 'done' });
    } catch {
      setState({ kind, is: 'failed' });
    }
  };
  return (
    <div className="brief-out">
      <Button aria-disabled={!ready} onClick={() => ready && print()}>
        {t('out.print')}
      </Button>
      {kinds.map((kind) => (
        <Button key={kind} aria-disabled={!ready} onClick={() => void take(kind)}>
          {t(`out.${kind}`)}
        </Button>
      ))}
      <SelectField
        label={t('out.language')}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={language}
        onChange={(one) => {
          changeLanguage(i18n, one).catch(() => setState({ kind: 'print', is: 'failed' }));
        }}
      />
      <output>
        {!ready
          ? t('out.waiting')
          : state === null
            ? ''
            : t(`out.${state.is}`, { file: t(`out.${state.kind}`) })}
      </output>
    </div>
  );
}

/** Letters of a title that every system takes in the name of a file. */
function stemOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return `brief-${plain.slice(0, 60) || 'remittances'}`;
}
