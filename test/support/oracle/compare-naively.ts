// What a municipality may see of others, once more and straight from the product definition, municipality by
// municipality; and whether what is shown gives anybody's answer away. It shares no code with the real thing.

/** `undefined`: has not submitted. `-`: submitted without a number. */
export type Given = 0 | 1 | 2 | 3 | 4 | '-' | 'x' | undefined;

export interface Municipality {
  readonly id: string;
  readonly county: string;
  readonly group: string;
  readonly answer: Given;
}

export type FigureName = 'county' | 'group' | 'nation';

const isNumber = (answer: Given): answer is 0 | 1 | 2 | 3 | 4 => typeof answer === 'number';
const numbers = (some: readonly Municipality[]) => some.filter(({ answer }) => isNumber(answer));
const distinct = (values: readonly string[]) => [...new Set(values)];

/** The municipalities that the nation's figures are made of. */
export function enteringNation(all: readonly Municipality[]): Municipality[] {
  const hidden = distinct(all.map(({ county }) => county)).filter((county) => {
    const here = all.filter((one) => one.county === county);
    return here.some(({ answer }) => answer !== undefined) && numbers(here).length < 3;
  });
  const inHidden = all.filter(({ county }) => hidden.includes(county));
  const mayEnter = hidden.length === 0 || (hidden.length >= 2 && numbers(inHidden).length >= 3);
  return mayEnter ? [...all] : all.filter(({ county }) => !hidden.includes(county));
}

/** Who lies in each of the three figures. */
export function membersOf(
  all: readonly Municipality[],
  reader: Municipality,
): Record<FigureName, Municipality[]> {
  const nation = enteringNation(all);
  return {
    county: all.filter(({ county }) => county === reader.county),
    group: nation.filter(({ group }) => group === reader.group),
    nation,
  };
}

export function meanAndBounds(members: readonly Municipality[]) {
  const concerned = members.filter(({ answer }) => answer !== 'x');
  const mean = (answers: readonly number[]) =>
    answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
  const valued = (missing: number) =>
    concerned.map(({ answer }) => (isNumber(answer) ? Number(answer) : missing));
  return {
    mean: mean(numbers(members).map(({ answer }) => Number(answer))),
    bounds: [mean(valued(0)), mean(valued(4))] as const,
    valid: numbers(members).length,
    applicable: concerned.length,
  };
}

/**
 * The fewest others that any combination of the shown sums concerns, 0 apart: who can add and subtract them, and knows
 * the own answer, learns the sum of so few. Each sum is the list of the answers in it.
 */
export function fewestGivenAway(sums: readonly (readonly string[])[], own: readonly string[]): number {
  const unknown = distinct(sums.flat()).filter((id) => !own.includes(id));
  let fewest = Number.POSITIVE_INFINITY;
  for (const factors of factorsFor(sums.length)) {
    const concerned = unknown.filter((id) => {
      const weight = sums.reduce((total, sum, at) => total + (sum.includes(id) ? (factors[at] ?? 0) : 0), 0);
      return weight !== 0;
    });
    if (concerned.length > 0) fewest = Math.min(fewest, concerned.length);
  }
  return fewest;
}

/** Every choice of small whole factors. */
function factorsFor(count: number): number[][] {
  const range = count <= 3 ? [-3, -2, -1, 0, 1, 2, 3] : [-1, 0, 1];
  let all: number[][] = [[]];
  for (let at = 0; at < count; at += 1)
    all = all.flatMap((factors) => range.map((factor) => [...factors, factor]));
  return all;
}
