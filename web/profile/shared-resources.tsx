// What others in the county have and share in an area: the way into the county's register of resources.
import { Link } from 'wouter';
import { useMessages } from '../shared/language/language.tsx';
import { paths } from '../shared/paths.ts';
import { messages } from './messages.ts';

export function SharedResources({ area, name }: { readonly area: string; readonly name: string }) {
  const text = useMessages(messages);
  return (
    <p className="shared-resources screen-only">
      <Link href={paths.sharedResources(area)}>
        {text.sharedResources} <span className="hidden-text">{text.within(name)}</span>
      </Link>
    </p>
  );
}
