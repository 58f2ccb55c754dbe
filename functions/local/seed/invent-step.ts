// Invents who takes a step in a response's life, and what they say.
import { places } from '../../../surveys/places.ts';
import { personId } from '../../core/ids.ts';
import type { Respondable } from '../../http/respondable.ts';
import type { StepRequest, TakableStep } from '../../http/take-step.ts';
import { mark } from './invent-answers.ts';

export function inventStep(
  step: TakableStep,
  { organisation, questionnaire }: Respondable,
): Omit<StepRequest, 'respondable'> {
  const county = places.counties.find(({ id }) => id === organisation.county);
  const isReview = reviewSteps.includes(step);
  const who = isReview
    ? { person: personId(`lan-${organisation.county}`), by: `Utvecklingsledare, ${county?.name} (påhittad)` }
    : {
        person: personId(`kommun-${organisation.id}-samordnare`),
        by: `Samordnare, ${organisation.name} (påhittad)`,
      };
  const [first, second] = questionnaire.questions.filter(({ rule }) => rule.type === 'scale');
  const comments = [
    { question: first?.id, text: `${mark} Svaret skiljer sig mycket från förra omgången. Stämmer det?` },
    { question: second?.id, text: `${mark} Skriv gärna en kommentar om vad som har hänt sedan sist.` },
  ].flatMap(({ question, text }) => (question === undefined ? [] : [{ question, text }]));
  const message = messages[step] ?? '';
  return {
    step,
    ...who,
    words: { message, comments: step === 'return' ? comments : [] },
    ...(isReview && { readEdition: 1 }),
  };
}

const reviewSteps: readonly TakableStep[] = ['accept', 'return', 'reopen', 'refuse-reopening'];

const messages: Readonly<Partial<Record<TakableStep, string>>> = {
  return: `${mark} Tack för svaret. Två frågor behöver ses över innan vi kan godkänna det.`,
  reopen: `${mark} Ni har hört av er om att en siffra blev fel.`,
  'ask-reopening': `${mark} Vi har angett fel antal heltidstjänster och vill rätta det.`,
  'refuse-reopening': `${mark} Felet påverkar inte lägesbilden. Rätta det gärna i nästa omgång.`,
  decline: `${mark} Samordnaren har slutat och ersättaren börjar först efter sista dag.`,
};
