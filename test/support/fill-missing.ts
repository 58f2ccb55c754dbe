// Counties with missing answers filled in: one by one, and in every way there is.
import type {
  AreaAnswers,
  CoreAnswer,
  CoreQuestion,
  PriorityInput,
} from '../../functions/core/priority/types.ts';
import { coreQuestions } from '../../functions/core/priority/types.ts';

interface Gap {
  readonly organisation: PriorityInput['inScope'][number];
  readonly area: string;
  readonly question: CoreQuestion;
}

const nothingAnswered: AreaAnswers = {
  nulage: 'missing',
  behov: 'missing',
  konsekvens: 'missing',
  lansnytta: 'missing',
};

export function findMissing({ inScope, areas, submitted }: PriorityInput): Gap[] {
  return inScope.flatMap((organisation) =>
    areas.flatMap((area) =>
      coreQuestions
        .filter((question) => (submitted.get(organisation)?.[area]?.[question] ?? 'missing') === 'missing')
        .map((question) => ({ organisation, area, question })),
    ),
  );
}

function fill(
  input: PriorityInput,
  { organisation, area, question }: Gap,
  answer: CoreAnswer,
): PriorityInput {
  const answers = input.submitted.get(organisation) ?? {};
  const filled = { ...answers, [area]: { ...(answers[area] ?? nothingAnswered), [question]: answer } };
  return { ...input, submitted: new Map([...input.submitted, [organisation, filled]]) };
}

/** The county after each further answer, until nothing is missing. */
export function* fillOneByOne(input: PriorityInput, answers: Iterator<CoreAnswer>): Generator<PriorityInput> {
  let filled = input;
  for (const gap of findMissing(input)) {
    filled = fill(filled, gap, answers.next().value);
    yield filled;
  }
}

export function fillInEveryWay(input: PriorityInput): PriorityInput[] {
  return findMissing(input).reduce<PriorityInput[]>(
    (filled, gap) =>
      filled.flatMap((one) => ([0, 1, 2, 3, 4] as const).map((answer) => fill(one, gap, answer))),
    [input],
  );
}
