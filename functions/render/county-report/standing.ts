// What the report stands on, in words: status, round, response, edition, time, checksum. Head and every foot.
import type { CountyReport } from '../../contract/routes/reports.ts';
import { formatCount, formatShare, formatTime } from '../../core/report/format.ts';
import { statusIcon } from '../charts/status-icon.ts';
import type { Svg } from '../charts/svg.ts';
import { utcParts } from '../utc-parts.ts';

export interface Standing {
  readonly title: string;
  readonly county: string;
  readonly status: string;
  /** Stands beside the status in words. */
  readonly icon: Svg;
  /** `9 av 10 kommuner har svarat, 96 % av befolkningen`. */
  readonly response: string;
  /** Round, edition, time. */
  readonly facts: readonly string[];
  /** Two lines. */
  readonly foot: readonly (readonly string[])[];
  /** Year, month, day, hour, minute, second in UTC: the document's date, so that the same report gives the same bytes. */
  readonly date: readonly number[];
  readonly synthetic: boolean;
}

const statusWords = {
  preliminary: ['Preliminär', 'Preliminär, räknas om när svar ändras'],
  established: ['Fastställd', 'Fastställd'],
} as const;

export function describeStanding(report: CountyReport): Standing {
  const computed = formatTime(Date.parse(report.computedAt), 'sv');
  const [status, statusInFull] = statusWords[report.status];
  return {
    title: `Lägesbild för ${report.countyName}`,
    county: report.countyName,
    status: statusInFull,
    icon: statusIcon(report.status === 'established'),
    response: responseInWords(report),
    facts: [report.roundName.sv, `Utgåva ${report.edition}`, `Beräknad ${computed}`],
    foot: [
      [report.countyName, report.roundName.sv, `Utgåva ${report.edition}`, status],
      [
        `Viktversion ${report.weightsVersion}`,
        `Beräknad ${computed}`,
        `Kontrollsumma ${report.inputsHash.slice(0, 12)}`,
      ],
    ],
    date: utcParts(report.computedAt),
    synthetic: report.synthetic,
  };
}

function responseInWords({ organisations, regions }: CountyReport): string {
  const { inScope, responded, populationShare } = organisations;
  if (inScope === 0) {
    return regions.some((region) => region.responded) ? 'Regionen har svarat' : 'Regionen har inte svarat';
  }
  const answered = `${formatCount(responded, inScope, 'sv')} ${inScope === 1 ? 'kommun' : 'kommuner'} har svarat`;
  return responded === 0 ? answered : `${answered}, ${formatShare(populationShare, 'sv')} av befolkningen`;
}
