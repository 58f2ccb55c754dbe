// Every receipt of the organisation, over rounds and questionnaires.
import type { Client } from '../../functions/contract/client.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { Content, contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { loadRounds, type Round } from '../start/load-asked.ts';
import { messages as startMessages } from '../start/messages.ts';
import { type Edition, EditionTable } from './edition-table.tsx';
import { messages } from './messages.ts';

interface RoundReceipts {
  readonly round: Round;
  readonly forms: readonly { readonly survey: string; readonly editions: readonly Edition[] }[];
}

export function ReceiptsPage() {
  const { client } = useSession();
  const { organisation } = useMember().current;
  const loading = useLoaded(`receipts ${organisation.id}`, (signal) =>
    loadReceipts(client, organisation.id, signal),
  );
  return <ShowLoaded of={loading}>{(rounds) => <Receipts rounds={rounds} />}</ShowLoaded>;
}

async function loadReceipts(client: Client, org: string, signal: AbortSignal): Promise<RoundReceipts[]> {
  const rounds = await loadRounds(client, org, signal);
  const loaded = await Promise.all(
    rounds.map(async ({ round, responses }) => {
      const submitted = responses.filter((response) => response.submitted !== undefined);
      const forms = await Promise.all(
        submitted.map(async ({ survey }) => {
          const params = { round: round.id, org, survey };
          const { editions } = await client('GET /api/rounds/{round}/responses/{org}/{survey}/editions', {
            params,
            signal,
          });
          return { survey, editions };
        }),
      );
      return { round, forms };
    }),
  );
  return loaded.filter(({ forms }) => forms.length > 0);
}

function Receipts({ rounds }: { readonly rounds: readonly RoundReceipts[] }) {
  const text = useMessages(messages);
  const { surveys } = useMessages(startMessages);
  const { language } = useLanguage();
  const { organisation } = useMember().current;
  useMarkSynthetic(rounds.some(({ round }) => round.synthetic));
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
        <p>{rounds.length === 0 ? text.none : text.intro}</p>
      </div>
      {rounds.map(({ round, forms }) => (
        <section className="section" key={round.id}>
          <h2>
            <Content of={round.name} />
          </h2>
          {forms.map(({ survey, editions }) => (
            <div key={survey} className="keep-together receipts-of">
              <h3>{surveys[survey] ?? survey}</h3>
              <EditionTable
                round={round.id}
                organisation={organisation.id}
                survey={survey}
                name={`${surveys[survey] ?? survey}, ${contentText(round.name, language)}`}
                editions={editions}
              />
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
