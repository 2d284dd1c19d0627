import { useTranslation } from 'react-i18next';
import { DialogButton } from '../../ui/DialogButton.tsx';
import type { PictureSource } from './picture-source.ts';

/**
 * The button that offers something as a picture.
 *
 * @param of called when the button is pressed, so that it may give what is shown just then
 */
export function PictureButton(props: {
  of: () => PictureSource | Promise<PictureSource>;
  /** What is pictured, for a user who cannot see what the button stands below. */
  label?: string;
  framed?: boolean;
}) {
  const { t } = useTranslation('ui');
  const word = t('tools.picture');
  const load = async () => {
    const asked = props.of();
    const { PictureDialog } = await import('./PictureDialog.tsx');
    const source = await asked;
    return ({ onClose }: { onClose: () => void }) => (
      <PictureDialog source={source} onClose={onClose} />
    );
  };
  return (
    <DialogButton
      load={load}
      {...(props.framed ? { framed: true } : {})}
      {...(props.label === undefined
        ? {}
        : { label: t('view_of', { place: word, title: props.label }) })}
    >
      {word}
    </DialogButton>
  );
}
