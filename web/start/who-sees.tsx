// Who sees the answers, and when: the rules of functions/core/access.ts and of disclosure, in plain words.
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';

type Rule = readonly [who: string, what: string];

const messages = defineMessages<{ readonly rules: readonly Rule[] }>(
  {
    rules: [
      ['Hos er', 'Samordnare och undertecknare ser alla svar. Den som har lånat en del ser bara den delen.'],
      [
        'Utvecklingsledaren i länet',
        'Ser om ni har börjat, men inte vad ni svarar. När ni har skickat in: alla svar och kommentarer, med namnet på den som svarade.',
      ],
      [
        'Läsare i länet (styrgrupp, länsstyrelse)',
        'Läser länets lägesbild. Där står era inskickade svar på skalfrågorna i behovsinventeringen, med ert namn.',
      ],
      [
        'Andra kommuner och regioner i länet',
        'Ser resurser och tidigare kartläggningar som ni har skickat in eller skrivit i registret. Av era andra svar ser de bara medelvärden, när omgången har stängt och tillräckligt många har svarat.',
      ],
      [
        'Kommuner i samma kommungrupp',
        'Ser medelvärden, på samma villkor. Bara om ni har sagt ja till det på er profil får de veta i vilka delar ni har kommit längre än de.',
      ],
      [
        'Nationell nivå',
        'Ser vilka som har svarat och hur svaren fördelar sig i landet, men inte vad just ni har svarat.',
      ],
    ],
  },
  {
    rules: [
      [
        'In your organisation',
        'Coordinators and signatories see all answers. Somebody who has been lent a part sees that part only.',
      ],
      [
        'The county’s development lead',
        'Sees whether you have begun, but not what you answer. Once you have submitted: all answers and comments, with the name of whoever answered.',
      ],
      [
        'Readers in the county (steering group, county administrative board)',
        'Read the county’s report. In it stand your submitted answers on the scales of the needs inventory, with your name.',
      ],
      [
        'Other municipalities and regions in the county',
        'See resources and earlier mappings that you have submitted or written in the register. Of your other answers they see means only, when the round has closed and enough have answered.',
      ],
      [
        'Municipalities of the same group',
        'See means, on the same terms. Only if you have agreed to it on your profile are they told in which parts you have come further than they have.',
      ],
      [
        'The national level',
        'Sees who has answered and how the answers spread over the country, but not what you in particular have answered.',
      ],
    ],
  },
);

export function WhoSees() {
  const { rules } = useMessages(messages);
  return (
    <dl className="facts">
      {rules.map(([who, what]) => (
        <div key={who}>
          <dt>{who}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
