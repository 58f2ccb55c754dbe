// Municipalities as a disclosure test states them, cut into the units that the real code counts by.
import type { PeerReader, PeerUnit } from '../../functions/core/disclosure/compare.ts';
import type { Municipality } from './oracle/compare-naively.ts';

export function unitsOf(all: readonly Municipality[], seen?: readonly Municipality[]): PeerUnit[] {
  const cells = [...Map.groupBy(all, ({ county, group }) => `${county}/${group}`).values()];
  const answerThen = new Map((seen ?? all).map(({ id, answer }) => [id, answer]));
  return cells.flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const valid = members.flatMap(({ answer }) => (typeof answer === 'number' ? [answer] : []));
    const validThen = members.filter(({ id }) => typeof answerThen.get(id) === 'number');
    const of = (wanted: number) => valid.filter((answer) => answer === wanted).length;
    return [
      {
        county: first.county,
        group: first.group,
        inScope: members.length,
        responded: members.filter(({ answer }) => answer !== undefined).length,
        valid: valid.length,
        sum: valid.reduce<number>((total, answer) => total + answer, 0),
        notApplicable: members.filter(({ answer }) => answer === 'x').length,
        counts: [of(0), of(1), of(2), of(3), of(4)],
        added: valid.length - validThen.length,
        replaced: members.filter(
          ({ id, answer }) => answerThen.get(id) !== undefined && answerThen.get(id) !== answer,
        ).length,
      },
    ];
  });
}

export function readerOf(reader: Municipality, then: Municipality = reader): PeerReader {
  const isCounted = typeof reader.answer === 'number';
  return {
    county: reader.county,
    group: reader.group,
    isCounted,
    isAdded: isCounted && then.answer === undefined,
  };
}
