// Beside a question or its answer: what other sources say of the organisation. To be looked at, never an answer.
import { createContext, type ReactNode, useContext } from 'react';
import type { CallOutput } from '../../functions/contract/client.ts';
import { formatNumber } from '../../functions/core/report/format.ts';
import type { ResponseView } from '../respond/load-response.ts';
import { SyntheticTag } from '../shared/frame/synthetic.tsx';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import { useSession } from '../shared/session/session.tsx';
import { addressOf } from '../steps/use-step.ts';
import './known-facts.css';

type Fact = CallOutput<'GET /api/known/organisations/{org}/{survey}'>['known'][number];

const messages = defineMessages(
  {
    title: 'Redan känt',
    sources: { 'oppna-jamforelser': 'Öppna jämförelser', kolada: 'Kolada' },
    yes: 'Ja',
    no: 'Nej',
    missing: 'Uppgift saknas',
    yours: 'Svara för hur det är i dag. Uppgiften fyller inte i något.',
  },
  {
    title: 'Already known',
    sources: { 'oppna-jamforelser': 'Öppna jämförelser', kolada: 'Kolada' },
    yes: 'Yes',
    no: 'No',
    missing: 'No value',
    yours: 'Answer for how it is today. This fills in nothing.',
  },
);

const FactsContext = createContext<readonly Fact[]>([]);

export function KnownFactsProvider(props: { readonly response: ResponseView; readonly children: ReactNode }) {
  const { client } = useSession();
  const { org, survey } = addressOf(props.response);
  const { loaded } = useLoaded(`known ${org} ${survey}`, (signal) =>
    client('GET /api/known/organisations/{org}/{survey}', { params: { org, survey }, signal }),
  );
  // Answering waits for nothing here, and goes on as well without.
  const facts = loaded.state === 'ready' ? loaded.value.known : [];
  return <FactsContext value={facts}>{props.children}</FactsContext>;
}

/** `isAnswered`: read beside what has been answered, by somebody who does not answer. */
export function KnownFacts(props: { readonly question: string; readonly isAnswered?: true }) {
  const { question, isAnswered = false } = props;
  const facts = useContext(FactsContext).filter((fact) => fact.question === question);
  if (facts.length === 0) return null;
  const sets = Map.groupBy(facts, ({ source, year }) => `${source} ${year}`);
  return [...sets].map(([key, own]) => <OneSource key={key} facts={own} isAnswered={isAnswered} />);
}

function OneSource(props: { readonly facts: readonly Fact[]; readonly isAnswered: boolean }) {
  const { facts, isAnswered } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const [first] = facts;
  if (first === undefined) return null;
  const inWords = ({ kind, value, unit }: Fact): string => {
    if (value === null) return text.missing;
    if (kind === 'yes-no') return value === 1 ? text.yes : text.no;
    const number = formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
    return unit === undefined ? number : `${number} ${unit}`;
  };
  const source = `${text.sources[first.source]} ${first.year}`;
  return (
    <Notice tone="info" role="group" title={`${text.title}: ${source}`}>
      {facts.some(({ synthetic }) => synthetic) && <SyntheticTag />}
      <dl className="known-values" lang="sv">
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd lang={fact.kind === 'number' && fact.value !== null ? 'sv' : language}>{inWords(fact)}</dd>
          </div>
        ))}
      </dl>
      {!isAnswered && <p className="small muted">{text.yours}</p>}
    </Notice>
  );
}
