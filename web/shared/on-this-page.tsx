// A long page's parts as a list to go by, read from the page's own headings so that it never names anything else.
import { useState } from 'react';
import { defineMessages } from './language/define-messages.ts';
import { useLanguage, useMessages } from './language/language.tsx';
import './on-this-page.css';

const messages = defineMessages({ title: 'På den här sidan' }, { title: 'On this page' });

interface Part {
  readonly id: string;
  readonly title: string;
}

/** Reads the headings when it is opened: parts of a page may come after the page. */
export function OnThisPage() {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const [parts, setParts] = useState<readonly Part[]>([]);
  return (
    <details
      key={language}
      className="on-this-page screen-only"
      onToggle={({ currentTarget }) => currentTarget.open && setParts(partsOnPage())}
    >
      <summary>{text.title}</summary>
      <nav aria-label={text.title}>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}

/** Gives each heading what a link needs: an id, and a way for focus to follow. */
function partsOnPage(): Part[] {
  const headings = document.querySelectorAll<HTMLHeadingElement>('main section > h2');
  return [...headings].map((heading, at) => {
    if (heading.id === '') heading.id = `del-${at + 1}`;
    heading.tabIndex = -1;
    return { id: heading.id, title: heading.textContent };
  });
}
