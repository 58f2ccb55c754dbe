// Stops a file that holds what no such file may hold, before anything is counted.
import { containsPersonalNumber } from '../../../functions/core/guard/personal-number.ts';
import type { CaseFile } from '../../../functions/core/outcome-table/count-cases.ts';
import { matchColumns } from '../../../functions/core/outcome-table/match-columns.ts';
import type { OutcomeTable } from '../../../surveys/outcome-table/types.ts';
import { UnusableFile } from '../../shared/files/file-fault.ts';

/** Throws `UnusableFile` for columns with names or numbers of people, and for a personal number in any column. */
export function refuseForbidden(definition: OutcomeTable, { columns }: CaseFile): void {
  const headings = columns.map(({ heading }) => heading);
  const { forbidden } = matchColumns(definition, headings);
  if (forbidden.length > 0) {
    const named = forbidden.map((at) => headings[at] ?? '');
    throw new UnusableFile({ kind: 'forbidden-columns', headings: named });
  }
  const holding = columns.filter(({ heading, texts }) => [heading, ...texts].some(mayIdentify));
  if (holding.length === 0) return;
  throw new UnusableFile({
    kind: 'personal-number',
    headings: holding.map(({ heading }) => (mayIdentify(heading) ? '…' : heading)),
  });
}

/** The guard looks closely, which takes time; most texts are too short to hold a personal number. */
function mayIdentify(text: string): boolean {
  return text.length >= 10 && containsPersonalNumber(text);
}
