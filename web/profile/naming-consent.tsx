// May the municipality be named to others like it, where it has come further? Its coordinator and signatory say so.
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { useSession } from '../shared/session/session.tsx';
import { ConsentChoice } from './consent-choice.tsx';

const messages = defineMessages(
  {
    title: 'Får ni namnges för andra kommuner?',
    why: 'Om ni säger ja får kommuner i er kommungrupp veta i vilka områden och delar av mognaden ni har kommit minst ett steg längre än de, i omgångar som har stängt. De ser kommunens namn och län, och kan höra av sig och fråga hur ni har gjort. De ser inga siffror och inga andra svar.',
    implies:
      'Den som ser ert namn förstår att ni ligger minst ett steg högre, och kan ana att ni inte gör det där namnet saknas. Ni kan ta tillbaka ert ja när ni vill. Det gäller direkt, men den som redan har läst namnet har läst det.',
    given: 'Ni får namnges.',
    notGiven: 'Ni namnges inte.',
    give: 'Låt oss namnges',
    withdraw: 'Namnge oss inte längre',
  },
  {
    title: 'May you be named to other municipalities?',
    why: 'If you agree, municipalities in your group are told in which areas and parts of maturity you have come at least one step further than they have, in rounds that have closed. They see the municipality’s name and county, and can ask you how you did it. They see no numbers and no other answers.',
    implies:
      'Whoever sees your name understands that you are at least one step ahead, and may guess that you are not where the name is missing. You can withdraw whenever you want. It holds at once, but whoever has read the name already has read it.',
    given: 'You may be named.',
    notGiven: 'You are not named.',
    give: 'Let us be named',
    withdraw: 'Name us no longer',
  },
);

export function NamingConsent({ organisation }: { readonly organisation: string }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const params = { org: organisation };
  const { loaded } = useLoaded(`naming consent ${organisation}`, (signal) =>
    client('GET /api/organisations/{org}/naming-consent', { params, signal }),
  );
  // What is beside the profile must not take its place while it loads or fails.
  if (loaded.state !== 'ready') return null;
  return (
    <ConsentChoice
      id="naming-consent"
      title={text.title}
      first={loaded.value}
      saying={({ given }) => (given ? text.given : text.notGiven)}
      give={text.give}
      withdraw={text.withdraw}
      change={(body) => client('PATCH /api/organisations/{org}/naming-consent', { params, body })}
    >
      <p>{text.why}</p>
      <p>{text.implies}</p>
    </ConsentChoice>
  );
}
