import { useTranslation } from 'react-i18next';
import { DialogButton } from '../../ui/DialogButton.tsx';
import type { EmbedSource } from './embed-source.ts';

/**
 * The button that offers a figure for other pages.
 *
 * @param of called when the button is pressed, so that it may give what is shown just then
 */
export function EmbedButton(props: {
  of: () => EmbedSource;
  /** What is embedded, for a user who cannot see what the button stands below. */
  label?: string;
}) {
  const { t } = useTranslation('ui');
  const word = t('tools.embed');
  const load = async () => {
    const { EmbedDialog } = await import('./EmbedDialog.tsx');
    const source = props.of();
    return ({ onClose }: { onClose: () => void }) => (
      <EmbedDialog source={source} onClose={onClose} />
    );
  };
  return (
    <DialogButton
      load={load}
      {...(props.label === undefined
        ? {}
        : { label: t('view_of', { place: word, title: props.label }) })}
    >
      {word}
    </DialogButton>
  );
}
