// Why a change of people was refused: by field where the server names one, else in its own words.
import { Refusal } from '../../functions/contract/client.ts';
import { useMessages } from '../shared/language/language.tsx';
import { WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { Notice } from '../shared/notice.tsx';
import { messages } from './messages.ts';

export function WhyNot({ cause }: { readonly cause: unknown }) {
  const text = useMessages(messages);
  const labels: Readonly<Record<string, string>> = {
    email: text.email,
    title: text.personTitle,
    sections: text.sections.answer,
    lend: text.sections.answer,
    until: text.until,
  };
  if (cause === undefined) return <div role="alert" />;
  const isByField = cause instanceof Refusal && cause.code === 'invalid-request';
  const fields = isByField ? cause.issues.map(({ path }) => labels[path.split('.')[0] ?? '']) : [];
  const known = [...new Set(fields.filter((field) => field !== undefined))];
  return (
    <div role="alert" className="field">
      <Notice tone="err" title={text.failed}>
        {known.length === 0 ? (
          <p>
            <WhatWentWrong cause={cause} />
          </p>
        ) : (
          known.map((field) => <p key={field}>{text.checkField(field)}</p>)
        )}
      </Notice>
    </div>
  );
}
