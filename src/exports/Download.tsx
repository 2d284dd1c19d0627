import { useTranslation } from 'react-i18next';
import { DialogButton } from '../ui/DialogButton.tsx';
import type { Exportable } from './export-source.ts';

/**
 * The button that offers something as files, as a citation and as code.
 *
 * @param of called when the button is pressed, so that it may say what is shown just then
 */
export function Download(props: {
  of: () => Exportable;
  /** What is downloaded, for a reader who cannot see what the button stands below. */
  label?: string;
  framed?: boolean;
}) {
  const { t } = useTranslation('ui');
  const word = t('tools.download');
  const load = async () => {
    const { DownloadDialog } = await import('./DownloadDialog.tsx');
    const what = props.of();
    return ({ onClose }: { onClose: () => void }) => (
      <DownloadDialog what={what} onClose={onClose} />
    );
  };
  return (
    <DialogButton
      load={load}
      {...(props.framed ? { framed: true } : {})}
      {...(props.label === undefined ? {} : { label: `${word}: ${props.label}` })}
    >
      {word}
    </DialogButton>
  );
}
