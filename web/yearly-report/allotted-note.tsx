// What the nation has allotted the county for the year, beside what the county is to say it received.
import type { CountyId } from '../../functions/core/ids.ts';
import { formatNumber } from '../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';

/** Nothing while it is not known: the report can be written without it. */
export function AllottedNote({ county, year }: { readonly county: string; readonly year: number }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const { loaded } = useLoaded(`county-funds ${county} ${year}`, (signal) =>
    client('GET /api/funds/{year}/counties/{county}', {
      params: { county: county as CountyId, year: String(year) },
      signal,
    }),
  );
  if (loaded.state !== 'ready' || loaded.value.allotted === undefined) return null;
  return <p>{text.allotted(formatNumber(loaded.value.allotted, 0, language), year)}</p>;
}
