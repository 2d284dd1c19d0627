import { useTranslation } from 'react-i18next';
import { DialogButton } from '../ui/DialogButton.tsx';
import type { Exportable } from './export-source.ts';

interface DownloadProps {
  /** Called when the button is pressed, so that it may say what is shown just then. */
  of: () => Exportable | Promise<Exportable>;
  /** What is taken away, for a user who cannot see what the button stands below. */
  label?: string;
  framed?: boolean;
}

/** The button that offers something as files, as a citation and as code. */
export function Download(props: DownloadProps) {
  const { t } = useTranslation('ui');
  return <ExportButton {...props} word={t('tools.download')} first="file" />;
}

/** The button that shows the SQL behind something, and code that reads the same rows. */
export function OpenSql(props: DownloadProps) {
  const { t } = useTranslation('ui');
  return <ExportButton {...props} word={t('tools.sql')} first="code" />;
}

function ExportButton(props: DownloadProps & { word: string; first: 'file' | 'code' }) {
  const { word, first, label, framed = false } = props;
  const { t } = useTranslation('ui');
  const load = async () => {
    const [{ DownloadDialog }, what] = await Promise.all([
      import('./DownloadDialog.tsx'),
      props.of(),
    ]);
    return ({ onClose }: { onClose: () => void }) => (
      <DownloadDialog what={what} first={first} onClose={onClose} />
    );
  };
  return (
    <DialogButton
      load={load}
      framed={framed}
      {...(label === undefined ? {} : { label: t('view_of', { place: word, title: label }) })}
    >
      {word}
    </DialogButton>
  );
}
