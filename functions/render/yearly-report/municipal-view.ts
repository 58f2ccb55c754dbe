// The municipalities' own view of the year as it is printed: how many, and how they spread over the levels.
import type { YearlyQuestions } from '../../../surveys/yearly-report/types.ts';
import type { YearlyReport } from '../../core/follow-up/yearly-report.ts';
import type { PrintedBlock, PrintedSection } from './blocks.ts';

const heading = 'Kommunernas egen bild';

const hiddenWords = {
  'round-open': 'Omgången var inte avslutad när rapporten skickades in. Fördelningen redovisas inte.',
  'too-few': 'För få svar för att redovisas. Minst tre kommuner behöver ha svarat med en nivå.',
} as const;

/** None where nobody was asked. */
export function municipalSections(
  view: YearlyReport['municipalView'],
  { text, levels }: YearlyQuestions['municipal'],
): PrintedSection[] {
  if (view === undefined) return [];
  if (view.status === 'hidden') {
    return [{ heading, blocks: [{ kind: 'words', text: hiddenWords[view.reason] }] }];
  }
  const { asked, answered } = view;
  const withLevel = view.levels.reduce((sum, count) => sum + count, 0);
  const spread: PrintedBlock = {
    kind: 'answer',
    question: text.sv,
    values: [
      ...view.levels.map((count, level) => ({
        label: `${level}. ${(levels[level]?.sv ?? '').replace(/\.$/, '')}`,
        lines: [municipalities(count)],
      })),
      ...(withLevel === answered
        ? []
        : [{ label: 'Ingen nivå', lines: [municipalities(answered - withLevel)] }]),
    ],
  };
  return [
    {
      heading,
      blocks: [{ kind: 'words', text: `${answered} av ${municipalities(asked)} har svarat.` }, spread],
    },
  ];
}

function municipalities(count: number): string {
  return `${count} ${count === 1 ? 'kommun' : 'kommuner'}`;
}
