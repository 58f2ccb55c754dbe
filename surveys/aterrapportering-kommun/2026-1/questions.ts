// What municipalities are asked about the county's year (aterrapportering, part kommun), version 2026-1.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
// Ours: how a row about a changed area is divided into columns, and the levels' texts there, which are the inventory's.
import { areaChoices } from '../../behovsinventering/2026-1/area-choices.ts';
import { coreQuestions } from '../../behovsinventering/2026-1/core-questions.ts';
import type { QuestionContent } from '../../define/content.ts';
import type { Localised } from '../../types.ts';
import { benefit } from './benefit.ts';

export const introduced: QuestionContent = {
  id: 'ar-kom-infort',
  title: { sv: 'Har ni infört något som länet har tagit fram? Beskriv vad, eller skriv inget.' },
  answer: { form: 'text', maxLength: 500 },
};

export const lacking: QuestionContent = {
  id: 'ar-kom-saknas',
  title: { sv: 'Vad behöver ändras i länets arbete nästa år?' },
  answer: { form: 'text', maxLength: 500 },
};

export const changed: Pick<QuestionContent, 'id' | 'title'> & { readonly help: Localised } = {
  id: 'ar-kom-andrat',
  title: { sv: 'Har nuläget eller behovet ändrats i något område? Ange område och ny nivå 0–4.' },
  help: { sv: 'Ange bara områden där något har ändrats.' },
};

/** A row says one thing about one area: the two first columns together are there once. */
export const changedColumns: readonly QuestionContent[] = [
  {
    id: 'andrat-omrade',
    title: { sv: 'Vilket område gäller det?' },
    answer: { form: 'one', choices: areaChoices },
  },
  {
    id: 'andrat-vad',
    title: { sv: 'Vad har ändrats?' },
    help: { sv: 'Har båda ändrats lägger ni till en rad för vart och ett.' },
    answer: {
      form: 'one',
      choices: [
        { id: 'nulage', text: { sv: 'Nuläget: hur långt ni har kommit' } },
        { id: 'behov', text: { sv: 'Behovet av att utveckla området' } },
      ],
    },
  },
  {
    id: 'andrat-niva',
    title: { sv: 'Vilken är den nya nivån?' },
    help: { sv: 'Nivåerna är behovsinventeringens.' },
    answer: { form: 'levels', levels: newLevels() },
  },
];

export { benefit };

/** The inventory's own words for each level, of both things that a row can be about. */
function newLevels(): readonly [Localised, Localised, Localised, Localised, Localised] {
  const [state, need] = ['nulage', 'behov'].map((id) => {
    const answer = coreQuestions.find((question) => question.id === id)?.answer;
    if (answer?.form !== 'scale') throw new TypeError(`${id} is no scale`);
    return answer.levels;
  });
  const level = (at: 0 | 1 | 2 | 3 | 4): Localised => ({
    sv: `Nuläge: ${state?.[at].sv} Behov: ${need?.[at].sv}`,
  });
  return [level(0), level(1), level(2), level(3), level(4)];
}
