import type { Catalogue } from '../../language/catalogue.ts';
import { translator, type Translate } from './translator.ts';

/** A translator of one language, as much of i18next's as the figures use. */
export interface LightTranslator {
  language: string;
  t: Translate;
  /** The same for keys without a namespace of their own. */
  of: (namespace: string) => Translate;
  use: () => LightTranslator;
  init: (options: {
    lng: string;
    resources: Readonly<Record<string, Catalogue>>;
  }) => Promise<Translate>;
}

/** Stands for i18next's where an embed is built. */
export function createInstance(): LightTranslator {
  const instance: LightTranslator = {
    language: 'en',
    t: (key) => key,
    of: () => instance.t,
    use: () => instance,
    init({ lng, resources }) {
      const kept = new Map<string, Translate>();
      instance.language = lng;
      instance.of = (namespace) => {
        const made = kept.get(namespace) ?? translator(lng, resources[lng] ?? {}, namespace);
        kept.set(namespace, made);
        return made;
      };
      instance.t = instance.of('');
      return Promise.resolve(instance.t);
    },
  };
  return instance;
}
