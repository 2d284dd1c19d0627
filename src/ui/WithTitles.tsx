import { useLanguage } from '../language/index.ts';

/** A text with titles in it that stay as they were published, in English. */
export function WithTitles({ text, titles }: { text: string; titles: readonly string[] }) {
  const { language } = useLanguage();
  if (language === 'en') return text;
  const known = new Set(titles);
  let parts = [text];
  for (const title of known)
    parts = parts.flatMap((part) =>
      known.has(part)
        ? [part]
        : part.split(title).flatMap((rest, index) => (index === 0 ? [rest] : [title, rest])),
    );
  return parts.map((part, index) =>
    known.has(part) ? (
      // Parts of a finished sentence never move.
      <span key={index} lang="en">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
