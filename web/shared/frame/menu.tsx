// The menu as a list of links: which ones is the affair of whoever hands them over.
import { Link } from 'wouter';
import { defineMessages } from '../language/define-messages.ts';
import { useMessages } from '../language/language.tsx';

const messages = defineMessages({ menu: 'Huvudmeny' }, { menu: 'Main menu' });

export interface MenuItem<Label extends string> {
  readonly label: Label;
  readonly href: string;
  readonly isCurrent: boolean;
}

export function itemFor<Label extends string>(label: Label, href: string, path: string): MenuItem<Label> {
  return { label, href, isCurrent: path.startsWith(href) };
}

export function Menu<Label extends string>(props: {
  readonly items: readonly MenuItem<Label>[];
  readonly labels: Readonly<Record<Label, string>>;
}) {
  const text = useMessages(messages);
  return (
    <nav aria-label={text.menu}>
      <ul>
        {props.items.map(({ label, href, isCurrent }) => (
          <li key={label}>
            <Link href={href} aria-current={isCurrent ? 'page' : undefined}>
              {props.labels[label]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
