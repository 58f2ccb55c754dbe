// Which language the interface speaks: Swedish until the person says otherwise, remembered in the browser.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { ContentText } from '../../../functions/core/questionnaire-text.ts';
import type { Localised } from '../../../surveys/types.ts';
import type { Catalogue, Language } from './define-messages.ts';

export type { ContentText };

interface Chosen {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<Chosen>({ language: 'sv', choose: () => undefined });
const storageKey = 'lagesbild.language';

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(storageKey) === 'en' ? 'en' : 'sv',
  );
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(storageKey, language);
  }, [language]);
  const chosen = useMemo(() => ({ language, choose: setLanguage }), [language]);
  return <LanguageContext value={chosen}>{children}</LanguageContext>;
}

export function useLanguage(): Chosen {
  return useContext(LanguageContext);
}

/** The page's texts in the chosen language. */
export function useMessages<M>(catalogue: Catalogue<M>): M {
  return catalogue[useLanguage().language];
}

/** Content in the chosen language where it exists, else in Swedish and marked as such for screen readers. */
export function Content({ of }: { readonly of: ContentText }) {
  const { language } = useLanguage();
  const chosen = of[language];
  return chosen === undefined ? <span lang="sv">{of.sv}</span> : chosen;
}

/** The same where only text can stand, as in a title or an aria-label. */
export function contentText(of: Localised | ContentText, language: Language): string {
  return of[language] ?? of.sv;
}

/** The language that `contentText` is in, for an element that holds that text alone. */
export function languageOf(of: Localised | ContentText, language: Language): Language {
  return of[language] === undefined ? 'sv' : language;
}
