// The texts that say where a score comes from.
import { defineMessages } from '../../../shared/language/define-messages.ts';

export const messages = defineMessages(
  {
    title: 'Så räknas poängen, kommun för kommun',
    rule: 'Poängen är summan av fem delar. Varje del är vikten × medelvärdet av de giltiga svaren × 100. En kommun bidrar med sitt eget svar delat med antalet giltiga svar. Den som inte har svarat drar varken upp eller ned.',
    rules: {
      need: 'behov ÷ 4',
      gap: '(4 − nuläge) ÷ 4',
      consequence: 'följd ÷ 4',
      countyBenefit: 'länsnytta ÷ 4',
      reach: '1 om behov är minst 3, annars 0',
    },
    caption: 'Bidrag i poäng.',
    captionHint: 'Svaret 0–4 står under. Före avrundning blir summan exakt poängen.',
    label: (area: string) => `Kommunernas bidrag till poängen: ${area}`,
    municipality: 'Kommun',
    sum: 'Summa',
    submission: 'Underlag',
    answer: (answer: number) => `svar ${answer}`,
    edition: (edition: number, time: string) => `utgåva ${edition}, ${time}`,
    notResponded: 'inte svarat',
    versions: (weights: string, generator: string) =>
      `Vikter: version ${weights}. Slumpgenerator: ${generator}. Underlagets kontrollsumma:`,
  },
  {
    title: 'How the score is computed, municipality by municipality',
    rule: 'The score is the sum of five parts. Each part is the weight × the mean of the valid answers × 100. A municipality adds its own answer divided by the number of valid answers. One that has not answered pulls neither up nor down.',
    rules: {
      need: 'need ÷ 4',
      gap: '(4 − current state) ÷ 4',
      consequence: 'consequence ÷ 4',
      countyBenefit: 'county benefit ÷ 4',
      reach: '1 if need is at least 3, otherwise 0',
    },
    caption: 'Contribution in points.',
    captionHint: 'The answer 0–4 is below. Before rounding they add up to the score exactly.',
    label: (area: string) => `The municipalities’ contributions to the score: ${area}`,
    municipality: 'Municipality',
    sum: 'Sum',
    submission: 'Source',
    answer: (answer: number) => `answer ${answer}`,
    edition: (edition: number, time: string) => `edition ${edition}, ${time}`,
    notResponded: 'not answered',
    versions: (weights: string, generator: string) =>
      `Weights: version ${weights}. Random generator: ${generator}. Checksum of the inputs:`,
  },
);
