// Finding somebody whose organisation one does not know; what is looked for stands in the address.
import { type SyntheticEvent, useId } from 'react';
import { useLocation } from 'wouter';
import { useMessages } from '../shared/language/language.tsx';
import { paths } from '../shared/paths.ts';
import { messages } from './messages.ts';

const parameter = 'sok';
/** The server takes no fewer and no more. */
const length = { least: 2, most: 100 };

/** What the address looks for, undefined when nothing. */
export function readSearch(search: string): string | undefined {
  const text = (new URLSearchParams(search).get(parameter) ?? '').trim().slice(0, length.most);
  return text.length < length.least ? undefined : text;
}

/** `text` is what is looked for now. */
export function FindMembers({ text: standing }: { readonly text: string | undefined }) {
  const text = useMessages(messages);
  const id = useId();
  const [, navigate] = useLocation();
  const find = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = String(new FormData(event.currentTarget).get(parameter) ?? '').trim();
    navigate(
      wanted === '' ? paths.members : `${paths.members}?${new URLSearchParams({ [parameter]: wanted })}`,
    );
  };
  return (
    <search>
      <form className="field find-members" onSubmit={find}>
        <label htmlFor={id}>{text.find}</label>
        <p className="small muted" id={`${id}-hint`}>
          {text.findHint}
        </p>
        <div className="buttons">
          <input
            // Another address is another search: back and forward show it.
            key={standing}
            id={id}
            name={parameter}
            type="search"
            defaultValue={standing}
            minLength={length.least}
            maxLength={length.most}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
          />
          <button type="submit" className="button">
            {text.findNow}
          </button>
        </div>
      </form>
    </search>
  );
}
