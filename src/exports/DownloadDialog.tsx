import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/Dialog.tsx';
import type { Exportable } from './export-source.ts';
import { FileChoice } from './FileChoice.tsx';
import './exports.css';

/** Something as files, to be taken away. */
export function DownloadDialog({ what, onClose }: { what: Exportable; onClose: () => void }) {
  const { t } = useTranslation('exports');
  return (
    <Dialog title={t('title')} onClose={onClose} lead={<p className="take__what">{what.title}</p>}>
      <FileChoice what={what} />
    </Dialog>
  );
}
