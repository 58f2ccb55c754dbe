// The submitted editions of one response: when, by whom, what became of each, and the way to receipt and comparison.
import { Link } from 'wouter';
import type { CallOutput } from '../../functions/contract/client.ts';
import type { IconName } from '../shared/icon.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { paths } from '../shared/paths.ts';
import { Scroll } from '../shared/scroll.tsx';
import { Status, type Tone } from '../shared/status.tsx';
import { messages } from './messages.ts';
import './receipts.css';

export type Edition =
  CallOutput<'GET /api/rounds/{round}/responses/{org}/{survey}/editions'>['editions'][number];

const looks: Readonly<Record<Edition['standing'], readonly [Tone, IconName]>> = {
  submitted: ['info', 'started'],
  accepted: ['ok', 'done'],
  returned: ['warn', 'warning'],
  reopened: ['warn', 'warning'],
};

/** `editions`: newest first. */
export function EditionTable(props: {
  readonly round: string;
  readonly organisation: string;
  readonly survey: string;
  readonly name: string;
  readonly editions: readonly Edition[];
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { round, organisation, survey, editions } = props;
  const address = [round, organisation, survey] as const;
  return (
    <Scroll label={text.table(props.name)}>
      <table className="editions">
        <caption className="hidden-text">{text.table(props.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.edition}</th>
            <th scope="col">{text.submitted}</th>
            <th scope="col">{text.by}</th>
            <th scope="col">{text.standing}</th>
            <th scope="col">{text.receipt}</th>
          </tr>
        </thead>
        <tbody>
          {editions.map((edition, index) => {
            const earlier = editions[index + 1];
            return (
              <tr key={edition.edition}>
                <th scope="row">{text.editionNumber(edition.edition)}</th>
                <td>
                  {dateInWords(edition.submittedAt, language)}
                  {edition.late && <span className="muted">, {text.late}</span>}
                </td>
                <td>{edition.submittedBy}</td>
                <td>
                  <EditionStanding edition={edition} isLatest={index === 0} />
                </td>
                <td>
                  <Link href={paths.receipt(...address, edition.receipt)} className="nowrap">
                    {edition.receipt}
                  </Link>
                  {earlier && (
                    <>
                      <br />
                      <Link
                        href={paths.compare(...address, earlier.edition, edition.edition)}
                        className="nowrap"
                      >
                        {text.compareWith(earlier.edition)}
                      </Link>
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

function EditionStanding({ edition, isLatest }: { readonly edition: Edition; readonly isLatest: boolean }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const [tone, icon] = looks[edition.standing];
  const word = text.standings[edition.standing];
  const at = edition.voided?.at ?? edition.accepted?.at;
  return (
    <>
      <Status tone={tone} icon={icon}>
        {at === undefined ? word : text.on(word, dateInWords(at, language))}
      </Status>
      {isLatest && edition.voided && <span className="small muted edition-counts">{text.counts}</span>}
    </>
  );
}
