// What a recomputation found, as lines of plain Swedish text: one for each area, its differences under it.
import type { Bundle } from '../../contract/routes/report-bundles.ts';
import type { BundleCheck, Difference } from '../../core/bundle/check-bundle.ts';
import { holds } from '../../core/bundle/check-bundle.ts';
import { formatNumber } from '../../core/report/format.ts';

export function describeCheck(bundle: Bundle, check: BundleCheck): string {
  const { county, inputs, report, survey, expected } = bundle;
  const names = new Map(inputs.areas.map(({ id, name }) => [id, name]));
  const scores = new Map(expected.priorities.map(({ area, score }) => [area, score]));
  const width = Math.max(...[...names.values()].map((name) => name.length), 0);
  const { inScope, responded } = expected.organisations;
  return [
    `${county.name}, omgång ${inputs.round}, utgåva ${report.edition}: ${responded} av ${inScope} kommuner har svarat.`,
    `Formulär ${survey?.ref ?? 'saknas'}, vikter ${inputs.weightsVersion}, regler ${inputs.computationVersion}, ${inputs.draws} dragningar med frö ${inputs.seed}.`,
    ...(bundle.synthetic ? ['Svaren är påhittade.'] : []),
    '',
    ...check.areas.flatMap(({ area, differences }) => [
      `${(names.get(area) ?? area).padEnd(width)}  ${inPoints(scores.get(area)).padStart(8)}  ${verdict(differences)}`,
      ...differences.map(describeDifference),
    ]),
    '',
    `${'Ordning, grupper och svarsandel'.padEnd(width)}  ${''.padStart(8)}  ${verdict(check.whole)}`,
    ...check.whole.map(describeDifference),
    `${'Underlagets kontrollsumma'.padEnd(width)}  ${''.padStart(8)}  ${check.isInputsHashRight ? 'stämmer' : 'STÄMMER INTE'}`,
    '',
    holds(check)
      ? 'Allt stämmer: samma underlag ger samma resultat, till sista decimalen.'
      : 'Resultatet stämmer inte med underlaget.',
  ].join('\n');
}

function verdict(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'stämmer';
  return `STÄMMER INTE (${differences.length} ${differences.length === 1 ? 'skillnad' : 'skillnader'})`;
}

function describeDifference({ path, computed, expected }: Difference): string {
  return `    ${path || 'området'}: räknat ${inWords(computed)}, paketet säger ${inWords(expected)}`;
}

function inWords(value: unknown): string {
  return value === undefined ? 'inget' : JSON.stringify(value);
}

function inPoints(score: number | undefined): string {
  return score === undefined ? '–' : formatNumber(score, 4, 'sv');
}
