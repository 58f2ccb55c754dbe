// The only municipality of its county decides whether national staff may see its answers as the county's.
import { formatTime } from '../../functions/core/report/format.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { useSession } from '../shared/session/session.tsx';
import { type Consent, ConsentChoice } from './consent-choice.tsx';

const messages = defineMessages(
  {
    title: 'Får nationell nivå se era svar?',
    why: 'Ert län är en enda kommun. Länets siffror i den nationella jämförelsen är därför era egna svar, och visas bara om ni vill.',
    hidden: 'Era svar visas inte. De kan räknas in i riket tillsammans med andra län som inte visas.',
    shown: (moment: string) => `Era svar visas som länets i omgångar som stänger efter ${moment}.`,
    shownAgain: (moment: string) =>
      `Era svar visas som länets i omgångar som stänger efter ${moment}, och i dem där ni tidigare har låtit dem visas.`,
    give: 'Låt nationell nivå se våra svar',
    withdraw: 'Visa inte våra svar längre',
  },
  {
    title: 'May the national level see your answers?',
    why: 'Your county is a single municipality. The county’s figures in the national comparison are therefore your own answers, and are shown only if you want.',
    hidden:
      'Your answers are not shown. They may enter the national figures together with other counties that are not shown.',
    shown: (moment: string) => `Your answers are shown as the county’s in rounds that close after ${moment}.`,
    shownAgain: (moment: string) =>
      `Your answers are shown as the county’s in rounds that close after ${moment}, and in those where you have let them be shown before.`,
    give: 'Let the national level see our answers',
    withdraw: 'Show our answers no longer',
  },
);

export function NationalConsent({ organisation }: { readonly organisation: string }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const params = { org: organisation };
  const { loaded } = useLoaded(`consent ${organisation}`, (signal) =>
    client('GET /api/organisations/{org}/national-consent', { params, signal }),
  );
  const saying = ({ given, at, version }: Consent) => {
    if (!given || at === undefined) return text.hidden;
    const moment = formatTime(Date.parse(at), language);
    // Given again, it reopens the rounds that closed while it was given before.
    return version > 1 ? text.shownAgain(moment) : text.shown(moment);
  };
  // What is beside the profile must not take its place while it loads or fails.
  if (loaded.state !== 'ready') return null;
  return (
    <ConsentChoice
      id="national-consent"
      title={text.title}
      first={loaded.value}
      saying={saying}
      give={text.give}
      withdraw={text.withdraw}
      change={(body) => client('PATCH /api/organisations/{org}/national-consent', { params, body })}
    >
      <p>{text.why}</p>
    </ConsentChoice>
  );
}
