import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { ToggleGroup } from '../ui/ToggleGroup.tsx';
import { CitationChoice } from './cite/CitationChoice.tsx';
import { CodeChoice } from './code/CodeChoice.tsx';
import type { Exportable } from './export-source.ts';
import { FileChoice } from './FileChoice.tsx';
import './exports.css';

export const exportParts = ['file', 'citation', 'code'] as const;
export type ExportPart = (typeof exportParts)[number];

/** Something as files, as a citation and as code, to be taken away. */
export function DownloadDialog(props: {
  what: Exportable;
  first?: ExportPart;
  onClose: () => void;
}) {
  const { what, onClose } = props;
  const { t } = useTranslation('exports');
  const [part, setPart] = useState<ExportPart>(props.first ?? 'file');
  const parts = exportParts.filter((one) => has(what, one));
  return (
    <Dialog
      title={t('title')}
      onClose={onClose}
      lead={
        <>
          {what.extent !== undefined && <p className="take__extent">{what.extent}</p>}
          <p className="take__what">{what.title}</p>
          {parts.length > 1 && (
            <ToggleGroup
              label={t('parts')}
              options={parts.map((value) => ({ value, label: t(`part.${value}`) }))}
              value={part}
              onChange={setPart}
            />
          )}
        </>
      }
    >
      {part === 'file' && <FileChoice what={what} />}
      {part === 'citation' && <CitationChoice what={what} />}
      {part === 'code' && <CodeChoice what={what} />}
    </Dialog>
  );
}

/** What is the user's own has no publisher to cite and no public address to be read from. */
function has(what: Exportable, part: ExportPart): boolean {
  if (part === 'citation') return what.citations.length > 0;
  return part === 'file' || what.statements.length > 0;
}
