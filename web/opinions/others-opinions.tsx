// At the questions, for whoever comes from the list of differing opinions: what colleagues would have answered.
import { createContext, type ReactNode, useContext } from 'react';
import { useSearch } from 'wouter';
import type { ResponseView } from '../respond/load-response.ts';
import { AnswerText } from '../shared/answer-text.tsx';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import { showsOpinions } from '../shared/paths.ts';
import type { QuestionText } from '../shared/questionnaire.ts';
import { useSession } from '../shared/session/session.tsx';
import { addressOf } from '../steps/use-step.ts';
import { type GivenOpinion, loadGivenOpinions } from './given-opinions.ts';

const messages = defineMessages(
  {
    title: 'Kollegers egna bedömningar',
    comment: (comment: string) => `Kommentar: ”${comment}”`,
  },
  {
    title: 'Colleagues’ own opinions',
    comment: (comment: string) => `Comment: “${comment}”`,
  },
);

const OpinionsContext = createContext<readonly GivenOpinion[]>([]);

/** Asks for them only when the address says so: answering as such costs no request for what most have not asked for. */
export function OthersOpinionsProvider(props: {
  readonly response: ResponseView;
  readonly children: ReactNode;
}) {
  const { response } = props;
  const { client } = useSession();
  const search = useSearch();
  const isWanted = response.sections === undefined && showsOpinions(search);
  const { loaded } = useLoaded(`others opinions ${isWanted}`, async (signal) =>
    isWanted ? loadGivenOpinions(client, addressOf(response), signal) : [],
  );
  // The list that one comes from shows them too, so nothing is lost where this cannot be fetched.
  const opinions = loaded.state === 'ready' ? loaded.value : [];
  return <OpinionsContext value={opinions}>{props.children}</OpinionsContext>;
}

export function OthersOpinions({ of }: { readonly of: QuestionText }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const opinions = useContext(OpinionsContext).filter(({ question }) => question === of.id);
  if (opinions.length === 0) return null;
  return (
    <Notice tone="info" icon="people" role="group" title={text.title}>
      {opinions.map(({ author, at, value, comment = '' }) => (
        <div key={author + at}>
          <span className="small muted">
            {author}, {dateInWords(at, language)}
          </span>
          <div className="strong">
            <AnswerText of={of} value={value} />
          </div>
          {comment !== '' && (
            <p className="small" lang="sv">
              {text.comment(comment)}
            </p>
          )}
        </div>
      ))}
    </Notice>
  );
}
