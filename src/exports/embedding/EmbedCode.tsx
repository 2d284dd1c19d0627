import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { CopyCode } from './CopyCode.tsx';
import { EmbedFile } from './EmbedFile.tsx';
import { EmbedPicture } from './EmbedPicture.tsx';
import type { WantedPicture } from './use-picture.ts';
import { elementSnippet, embedAddress, frameSnippet, type Embedding } from './snippets.ts';

const ways = ['frame', 'element', 'picture', 'file', 'address'] as const;
type Way = (typeof ways)[number];

const code: Readonly<Record<Exclude<Way, 'file' | 'picture'>, (embedding: Embedding) => string>> = {
  frame: frameSnippet,
  element: elementSnippet,
  address: embedAddress,
};

/** What to put into the other page, in one of several forms. */
export function EmbedCode(props: {
  embedding: Embedding;
  /** Its heights are measured. */
  ready: boolean;
  picture: WantedPicture;
}) {
  const { embedding, ready, picture } = props;
  const { t } = useTranslation('embedding');
  const [way, setWay] = useState<Way>('frame');
  return (
    <div className="embedding__code">
      <ToggleGroup
        label={t('way.label')}
        labelShown
        options={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
        value={way}
        onChange={setWay}
      />
      <p className="note">
        {way === 'address' ? t(`help.address.${answerTo(embedding)}`) : t(`help.${way}`)}
      </p>
      {way === 'file' ? (
        <EmbedFile embedding={embedding} />
      ) : way === 'picture' ? (
        <EmbedPicture wanted={picture} />
      ) : (
        <CopyCode
          // What was copied of one way is said of no other.
          key={way}
          text={ready || way === 'address' ? code[way](embedding) : null}
          rows={way === 'address' ? 2 : 6}
        />
      )}
    </div>
  );
}

/** What those that know oEmbed find at the address of an embed. */
function answerTo({ placed }: Embedding): 'figure' | 'figure_plain' | 'link' | 'nothing' {
  // Where the site doesn't know its address it has no answers.
  if (!document.querySelector('meta[name=site]')) return 'nothing';
  if (!placed) return 'link';
  return placed.parameters.length > 0 ? 'figure_plain' : 'figure';
}
