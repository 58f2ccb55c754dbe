// The county report's numbers as sheets: nothing rounded, what is missing marked, and what the file is in a sheet of its own.
import type { AreaPriority, CountyReport } from '../../contract/routes/reports.ts';
import { coreQuestions, type RankRange } from '../../core/priority/types.ts';
import { groupByPlace } from '../../core/report/groups.ts';
import { manifestSheet } from '../sheets/manifest-sheet.ts';
import { markWords } from '../sheets/marks.ts';
import type { Cell, Sheet, SheetColumn } from '../sheets/sheet.ts';
import { noAppendix, type ReportAppendix } from './beside/describe-beside.ts';
import { besideSheets } from './beside-sheets/beside-sheets.ts';
import { municipalitiesByName } from './heat-map.ts';
import { outermost } from './places.ts';
import { missingScoreInWords } from './reasons.ts';

type CoreAnswer = CountyReport['municipalities'][number]['areas'][string]['behov'];

/** Too few answers to show, the fourth mark, does not occur in a county's own report. */
const answerMarks = ['missing', 'not-asked', 'not-applicable'] as const;

/** What only the questionnaires and the registers can tell comes from `appendix`. */
export function reportSheets(report: CountyReport, appendix: ReportAppendix = noAppendix): readonly Sheet[] {
  const sheets = [
    prioritySheet(report),
    answerSheet(report),
    ...(report.regions.length > 0 ? [regionSheet(report)] : []),
    ...besideSheets(report, appendix),
  ];
  return [...sheets, reportManifest(report, sheets, appendix)];
}

const fromTo = (what: string): SheetColumn[] => [
  { heading: `${what} från`, width: 14 },
  { heading: `${what} till`, width: 14 },
];

/** One row for each area, in the report's order. */
export function prioritySheet(report: CountyReport): Sheet {
  const shared = new Map(
    groupByPlace(report.priorities, report.borders).flatMap(({ places, areas }) =>
      areas.map(({ area }) => [area, places] as const),
    ),
  );
  return {
    name: 'Prioriteringar',
    columns: [
      { heading: 'Område-id', width: 26 },
      { heading: 'Område', width: 44 },
      ...fromTo('Delad plats'),
      { heading: 'Beräknad plats', width: 10 },
      { heading: 'Poäng', width: 9, format: 'one-decimal' },
      { heading: 'Lägst', width: 9, format: 'one-decimal' },
      { heading: 'Högst', width: 9, format: 'one-decimal' },
      { heading: 'Giltiga svar', width: 9 },
      { heading: 'Möjliga svar', width: 9 },
      { heading: 'Täckning', width: 10, format: 'share' },
      { heading: 'Behov (0–1)', width: 10, format: 'two-decimals' },
      { heading: 'Gap (0–1)', width: 10, format: 'two-decimals' },
      { heading: 'Konsekvens (0–1)', width: 12, format: 'two-decimals' },
      { heading: 'Länsnytta (0–1)', width: 11, format: 'two-decimals' },
      { heading: 'Räckvidd (0–1)', width: 11, format: 'two-decimals' },
      ...fromTo('Sannolik plats'),
      ...fromTo('Plats, svar som saknas'),
      ...fromTo('Plats, andra vikter'),
      ...fromTo('Plats, en kommun utanför'),
      ...fromTo('Ytterst'),
      { heading: 'Bland de 1 första', width: 10, format: 'share' },
      { heading: 'Bland de 2 första', width: 10, format: 'share' },
      { heading: 'Bland de 3 första', width: 10, format: 'share' },
      { heading: 'Anmärkning', width: 44 },
    ],
    rows: report.priorities.map((area) => priorityRow(area, shared.get(area.area), report)),
  };
}

function priorityRow(area: AreaPriority, shared: RankRange | undefined, report: CountyReport): Cell[] {
  const { rankRange, parts, bounds, top } = area;
  const range = (places: RankRange | undefined): Cell[] => [places?.[0], places?.[1]];
  return [
    area.area,
    area.name.sv,
    ...range(shared),
    area.rank,
    area.score,
    bounds?.[0],
    bounds?.[1],
    area.answers.valid,
    area.answers.applicable,
    area.coverage,
    parts.need,
    parts.gap,
    parts.consequence,
    parts.countyBenefit,
    parts.reach,
    ...range(rankRange?.likely),
    ...range(rankRange?.missing),
    ...range(rankRange?.weights),
    ...range(rankRange?.leaveOneOut),
    ...range(rankRange && outermost(rankRange)),
    top?.[1],
    top?.[2],
    top?.[3],
    remark(area, report),
  ];
}

function remark(area: AreaPriority, { ordered }: CountyReport): string | undefined {
  const remarks = [
    ...(area.score === undefined ? [missingScoreInWords(area)] : []),
    ...(area.uncertain ? ['Osäkert underlag.'] : []),
    ...(ordered ? [] : ['Svarsunderlaget är för litet för rangordning.']),
    ...(area.reason === 'too-few-answers' ? ['För få svar för en sannolik plats.'] : []),
  ];
  return remarks.length === 0 ? undefined : remarks.join(' ');
}

const answerColumns: readonly SheetColumn[] = [
  { heading: 'Nuläge', width: 15 },
  { heading: 'Behov', width: 15 },
  { heading: 'Konsekvens', width: 15 },
  { heading: 'Länsnytta', width: 15 },
];

/** One row for each municipality in scope and area. */
export function answerSheet(report: CountyReport): Sheet {
  return {
    name: 'Kommunernas svar',
    marks: answerMarks,
    columns: [
      { heading: 'Kommunkod', width: 11 },
      { heading: 'Kommun', width: 20 },
      { heading: 'Har svarat', width: 10 },
      { heading: 'Utgåva', width: 8 },
      { heading: 'Inskickad', width: 26 },
      { heading: 'Område-id', width: 26 },
      { heading: 'Område', width: 44 },
      ...answerColumns,
    ],
    rows: municipalitiesByName(report).flatMap((municipality) =>
      report.priorities.map(({ area, name }) => [
        municipality.id,
        municipality.name,
        municipality.responded ? 'ja' : 'nej',
        municipality.edition,
        municipality.submittedAt,
        area,
        name.sv,
        ...coreQuestions.map((question) => answerCell(municipality.areas[area]?.[question] ?? 'missing')),
      ]),
    ),
  };
}

function regionSheet({ regions }: CountyReport): Sheet {
  return {
    name: 'Regionens svar',
    marks: answerMarks,
    columns: [
      { heading: 'Region-id', width: 12 },
      { heading: 'Region', width: 24 },
      { heading: 'Har svarat', width: 10 },
      { heading: 'Område-id', width: 26 },
      { heading: 'Område', width: 44 },
      { heading: 'Motsvarar', width: 44 },
      ...answerColumns,
    ],
    rows: regions.flatMap((region) =>
      region.areas.map(({ area, name, corresponds, answers }) => [
        region.id,
        region.name,
        region.responded ? 'ja' : 'nej',
        area,
        name.sv,
        corresponds.join(', '),
        ...coreQuestions.map((question) => answerCell(answers[question])),
      ]),
    ),
  };
}

function answerCell(answer: CoreAnswer): Cell {
  return typeof answer === 'number' ? answer : markWords[answer];
}

function reportManifest(
  report: CountyReport,
  sheets: readonly Sheet[],
  { surveys, texts }: ReportAppendix,
): Sheet {
  const { organisations, draws } = report;
  return manifestSheet(
    [
      ['Innehåll', 'Länets prioriteringsrapport'],
      ['Filformat', 'lagesbild-lansrapport-1'],
      ['Län', `${report.countyName} (${report.county})`],
      ['Omgång', `${report.roundName.sv} (${report.round})`],
      ['Formulär', [...surveys.keys()].join(', ') || undefined],
      ['Status', report.status === 'established' ? 'Fastställd' : 'Preliminär, räknas om när svar ändras'],
      ['Utgåva', report.edition],
      ['Beräknad (UTC)', report.computedAt],
      ['Kommuner som har svarat', organisations.responded],
      ['Kommuner i omgången', organisations.inScope],
      ['Andel av befolkningen', organisations.populationShare],
      ['Viktversion', report.weightsVersion],
      ['Dragningar', `${draws.count}, generator ${draws.generator}, startvärde ${draws.seed}`],
      ['Kontrollsumma för underlaget (SHA-256)', report.inputsHash],
      ['Fritext', texts ? 'Ingår' : 'Ingår inte: den läses av länets utvecklingsledare'],
      ['Undertryckta celler', 0],
      ['Påhittade svar', report.synthetic ? 'ja' : 'nej'],
      ['Spann', 'Känslighetsintervall, inte felmarginal. Svar som saknas är aldrig noll.'],
    ],
    sheets,
  );
}
