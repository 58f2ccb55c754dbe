// The round's other questionnaires, and earlier rounds with their receipts.
import { Link } from 'wouter';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { paths } from '../shared/paths.ts';
import { Scroll } from '../shared/scroll.tsx';
import { Status } from '../shared/status.tsx';
import type { Asked, ResponseSummary, Round, RoundWithResponses } from './load-asked.ts';
import { messages } from './messages.ts';

export function OtherForms({
  rounds,
  focus,
}: {
  readonly rounds: Asked['rounds'];
  readonly focus: { readonly round: Round; readonly response: { readonly survey: string } };
}) {
  const text = useMessages(messages);
  const others = rounds
    .map(({ round, responses }) => ({
      round,
      responses: responses.filter(
        ({ survey }) => round.id !== focus.round.id || survey !== focus.response.survey,
      ),
    }))
    .filter(({ responses }) => responses.length > 0);
  const current = others.filter(({ round }) => isRunning(round));
  const earlier = others.filter(({ round }) => !isRunning(round));
  return (
    <>
      {current.length > 0 && (
        <section>
          <h3>{text.forms}</h3>
          <p>{text.formsHint}</p>
          <FormTable rounds={current} caption={text.forms} />
        </section>
      )}
      {earlier.length > 0 && (
        <section>
          <h3>{text.earlier}</h3>
          <FormTable rounds={earlier} caption={text.earlier} />
        </section>
      )}
    </>
  );
}

function isRunning({ status }: Round): boolean {
  return status === 'open' || status === 'planned';
}

function FormTable({
  rounds,
  caption,
}: {
  readonly rounds: readonly RoundWithResponses[];
  readonly caption: string;
}) {
  const text = useMessages(messages);
  return (
    <Scroll label={caption}>
      <table className="form-table">
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.form}</th>
            <th scope="col">{text.round}</th>
            <th scope="col">{text.status}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.flatMap(({ round, responses }) =>
            responses.map((response) => (
              <tr key={round.id + response.survey}>
                <th scope="row">
                  <Link href={paths.startOf(round.id, response.survey)}>
                    {text.surveys[response.survey] ?? response.survey}
                  </Link>
                </th>
                <td>
                  <Content of={round.name} />
                </td>
                <td>
                  <ResponseStatus round={round} response={response} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Scroll>
  );
}

function ResponseStatus({ round, response }: { readonly round: Round; readonly response: ResponseSummary }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { submitted, status } = response;
  const word = text.statuses[status];
  if (submitted === undefined) {
    return (
      <Status tone="quiet" icon={status === 'not-started' || status === 'declined' ? 'empty' : 'started'}>
        {word}
      </Status>
    );
  }
  const receipt = paths.receipt(round.id, response.organisation.id, response.survey, submitted.receipt);
  const isOpen = status !== 'submitted' && status !== 'accepted';
  return (
    <>
      <Status tone={isOpen ? 'warn' : 'ok'} icon={isOpen ? 'warning' : 'done'}>
        {isOpen ? word : `${word} ${dateInWords(response.acceptance?.at ?? submitted.at, language)}`}
      </Status>{' '}
      <Link href={receipt} className="nowrap">
        {text.receipt}
      </Link>
    </>
  );
}
