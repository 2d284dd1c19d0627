import { useTranslation } from 'react-i18next';
import { Download, OpenSql } from '../../exports/Download.tsx';
import { EmbedButton } from '../../exports/embedding/EmbedButton.tsx';
import type { EmbedSource } from '../../exports/embedding/embed-source.ts';
import type { Exportable } from '../../exports/export-source.ts';
import { PictureButton } from '../../exports/picture/PictureButton.tsx';
import type { PictureSource } from '../../exports/picture/picture-source.ts';
import './figure-tools.css';

/** What can be done with a figure beyond reading it, as a quiet row at its foot. */
export function FigureTools(props: {
  title: string;
  of: () => Exportable | Promise<Exportable>;
  picture?: () => PictureSource;
  embed?: () => EmbedSource;
}) {
  const { title, of, picture, embed } = props;
  const { t } = useTranslation('ui');
  return (
    <ul className="figure-tools" role="list" aria-label={t('tools.label')}>
      <li>
        <Download of={of} label={title} />
      </li>
      <li>
        <OpenSql of={of} label={title} />
      </li>
      {picture && (
        <li>
          <PictureButton of={picture} label={title} />
        </li>
      )}
      {embed && (
        <li>
          <EmbedButton of={embed} label={title} />
        </li>
      )}
    </ul>
  );
}
