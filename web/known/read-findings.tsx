// What there is to say of a file that was read: how much it has, and what is not as it should be.
import { useMessages } from '../shared/language/language.tsx';
import { Notice } from '../shared/notice.tsx';
import type { ReadFile } from './known.ts';
import { messages } from './messages.ts';

export function ReadFindings({ read, all }: { readonly read: ReadFile; readonly all: number }) {
  const { indicators, municipalities, unread, unclear, repeated, goesOn } = read;
  const text = useMessages(messages);
  return (
    <>
      <p className="strong">{text.found(indicators.length, municipalities, all)}</p>
      {goesOn && <Notice tone="warn" title={text.goesOn} />}
      {repeated.length > 0 && <p>{text.repeated(repeated.join(', '))}</p>}
      {unclear.map(({ id, texts }) => (
        <p key={id}>
          <span lang="sv">{id}</span>. {text.unclear(texts.map((one) => `”${one}”`).join(', '))}
        </p>
      ))}
      {unread.length > 0 && (
        <details>
          <summary>{text.unread(unread.length)}</summary>
          <p lang="sv">{unread.join(', ')}</p>
        </details>
      )}
    </>
  );
}
