// What a visitor who is not signed in sees: what Lägesbild is, and the way in.
import { OpenDataLink } from '../open-data/open-data-link.tsx';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';
import { PageHeading } from '../shared/page.tsx';
import { useSession } from '../shared/session/session.tsx';
import './welcome.css';

const messages = defineMessages(
  {
    title: 'Se var kvinnofridsarbetet behöver stärkas',
    lead: 'Kommunerna i länet beskriver hur långt de har kommit och vad de behöver. Länet får en gemensam lägesbild som visar vad som bör göras först, och hur säkert det är.',
    signIn: 'Logga in',
    stepsTitle: 'Så går det till',
    steps: [
      [
        'Kommunen svarar',
        'Flera kan svara samtidigt. Allt sparas medan ni skriver, och ni kan läsa hela formuläret först.',
      ],
      ['Kommunen skickar in', 'Den som är behörig skriver under. Ni får ett kvitto med alla svar.'],
      [
        'Länet läser lägesbilden',
        'Områdena ordnas efter behov. Områden som inte går att skilja åt delar plats.',
      ],
    ],
    privacy: 'Lägesbild handlar om kommunens arbete. Här finns inga uppgifter om enskilda personer.',
  },
  {
    title: 'See where the work against violence needs strengthening',
    lead: 'The municipalities of a county describe how far they have come and what they need. The county gets a shared picture that shows what to do first, and how sure that is.',
    signIn: 'Sign in',
    stepsTitle: 'How it works',
    steps: [
      [
        'The municipality answers',
        'Several people can answer at once. Everything is saved as you go, and you can read the whole form first.',
      ],
      [
        'The municipality submits',
        'A person with the right to sign does so. You get a receipt with every answer.',
      ],
      [
        'The county reads the report',
        'Areas are ordered by need. Areas that cannot be told apart share a place.',
      ],
    ],
    privacy: 'Lägesbild is about the work of the municipality. It holds nothing about individuals.',
  },
);

/** `returnTo` is the page that asked for a sign-in. */
export function Welcome({ returnTo }: { readonly returnTo: string }) {
  const text = useMessages(messages);
  const { identity } = useSession();
  return (
    <div className="welcome">
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
      </div>
      <p className="lead">{text.lead}</p>
      <div className="buttons">
        <button type="button" className="button primary" onClick={() => void identity.signIn(returnTo)}>
          {text.signIn}
        </button>
      </div>
      <section className="section">
        <h2>{text.stepsTitle}</h2>
        <ol className="welcome-steps">
          {text.steps.map(([name, body]) => (
            <li key={name}>
              <h3>{name}</h3>
              <p>{body}</p>
            </li>
          ))}
        </ol>
        <p className="muted">{text.privacy}</p>
        <OpenDataLink />
      </section>
    </div>
  );
}
