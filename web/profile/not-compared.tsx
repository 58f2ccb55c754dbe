// Why nothing of others' answers is shown, where one reason holds for all of it.
import type { HiddenReason } from '../../functions/core/disclosure/figure.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { Notice } from '../shared/notice.tsx';
import type { Compared, Results } from './load-profile.ts';
import { messages } from './messages.ts';

export function NotCompared({ results }: { readonly results: Results }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const reason = commonReason(comparisonsIn(results));
  switch (reason) {
    case 'round-open':
      return (
        <Notice tone="info" title={text.openTitle}>
          <p>{text.openHint(dateInWords(results.closesAt, language))}</p>
        </Notice>
      );
    case 'not-compared':
      return (
        <Notice tone="info" title={text.regionTitle}>
          <p>{text.regionHint}</p>
        </Notice>
      );
    case 'too-few':
    case 'would-reveal':
    case 'one-county':
      return (
        <Notice tone="info" title={text.fewTitle}>
          <p>{text.fewHint}</p>
        </Notice>
      );
    case undefined:
      return null;
  }
}

export function comparisonsIn({ inventory, maturity }: Results): Compared[] {
  return [
    ...(inventory?.areas ?? []).flatMap(({ questions }) =>
      Object.values(questions).map(({ compared }) => compared),
    ),
    ...(maturity?.dimensions ?? []).map(({ compared }) => compared),
  ];
}

/** The reason why no figure at all is shown; undefined when at least one is. */
export function commonReason(compared: readonly Compared[]): HiddenReason | undefined {
  const figures = compared.flatMap(({ county, group, nation }) => [county, group, nation]);
  if (figures.some(({ status }) => status === 'shown')) return undefined;
  const [first] = figures;
  return first?.status === 'hidden' ? first.reason : undefined;
}
