// The way to the open data, where there is any: a link to nothing would only disappoint.
import { Link } from 'wouter';
import { useMessages } from '../shared/language/language.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { paths } from '../shared/paths.ts';
import { listOpenData } from './list-open-data.ts';
import { messages } from './messages.ts';

export function OpenDataLink() {
  const text = useMessages(messages);
  const { loaded } = useLoaded('open data', listOpenData);
  if (loaded.state !== 'ready' || loaded.value.rounds.length === 0) return null;
  return (
    <p>
      <Link href={paths.openData}>{text.link}</Link>
    </p>
  );
}
