import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { keepFile } from '../../../exports/keep-file.ts';
import { languageNames, languages, type Language } from '../../../language/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import type { Read } from '../model/blocks.ts';
import type { Tongue } from '../use-tongue.ts';
import { makeFile, type FileKind } from './make-file.ts';

const kinds: readonly FileKind[] = ['pdf', 'docx', 'html'];

/** Ways to take a brief away, none of them before its figures are there; and the language it is in. */
export function OutTools(props: {
  read: Read;
  /** Around the preview. */
  paper: RefObject<HTMLElement | null>;
  address: string;
  made: string;
  /** In which the brief is told; the tools are in the page's own. */
  tongue: Tongue;
  choose: (language: Language) => void;
}) {
  const { read, paper, address, made, choose } = props;
  const { t } = useTranslation('brief');
  const { language, direction, t: told } = props.tongue;
  const [state, setState] = useState<{ kind: FileKind; is: string } | null>(null);
  const ready = read.complete;
  const take = async (kind: FileKind) => {
    const sheets = paper.current?.querySelector<HTMLElement>('.brief-paper');
    if (!sheets || !ready) return;
    setState({ kind, is: 'working' });
    try {
      const file = await makeFile(kind, sheets, {
        // A file has a title, whoever made it gave none.
        read: read.title === '' ? { ...read, title: told('title') } : read,
        pictures: new Map(),
        language,
        direction,
        address,
        words: {
          sources: told('sources'),
          notes: told('notes'),
          live: told('live'),
          made,
          notesAtEnd: (numbers) => told('notes_at_end', { numbers: numbers.join(', ') }),
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
        onChange={choose}
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
