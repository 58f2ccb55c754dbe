// The plan as a document: every text in full under the catalogue's labels, in the order that its page is read in.
import { kinds } from '../../core/plan/catalogue.ts';
import { dayInWords } from '../../core/plan/value-in-words.ts';
import { formatTime } from '../../core/report/format.ts';
import { codesNotice, exactLine, hasCodes } from '../exact-text.ts';
import type { Paper } from '../paper.ts';
import { utcParts } from '../utc-parts.ts';
import type { Block, Fact } from './blocks.ts';
import { goalBlocks } from './goal-blocks.ts';
import { kindBlocks } from './kind-tables.ts';
import { moneyBlocks } from './money-blocks.ts';
import type { PlanToPrint } from './plan-to-print.ts';

export interface PlanDocument {
  readonly paper: Paper;
  readonly title: string;
  /** How it stands, since when, from what. */
  readonly meta: readonly string[];
  readonly notices: readonly string[];
  readonly facts: readonly Fact[];
  readonly blocks: readonly Block[];
}

export function describePlanDocument(plan: PlanToPrint): PlanDocument {
  const { county, summary, synthetic, at } = plan;
  const title = `Genomförandeplan kvinnofrid, ${exactLine(county.name)}`;
  const blocks = [
    ...kindBlocks(plan, 'before-goals'),
    ...goalBlocks(plan),
    ...kindBlocks(plan, 'after-goals'),
    ...moneyBlocks(plan),
  ];
  const meta = metaOf(plan).map(exactLine);
  return {
    paper: {
      title: [title, periodInWords(plan), ...meta.slice(0, 1)].join(', '),
      head: title,
      foot: [meta[0], periodInWords(plan), `Kontrollsumma ${plan.checksum.slice(0, 12)}`].join(' · '),
      date: utcParts(at),
      synthetic,
    },
    title,
    meta,
    notices: [
      ...(synthetic ? ['Syntetiska data: planen bygger på påhittade svar.'] : []),
      ...(plan.period.goalsFrom === 'ours'
        ? ['Inga nationella mål har hittats för perioden. Målen är våra egna tills vidare.']
        : []),
      ...(summary.suggestions > 0
        ? [
            'Rader märkta Förslag kommer ur Lägesbilds bibliotek. Varje förslag säger vad det bygger på. Förslag som inte behålls kommer inte med när planen fastställs.',
          ]
        : []),
      ...(hasCodes(blocks) ? [codesNotice] : []),
    ],
    facts: factsInNumbers(plan),
    blocks,
  };
}

function metaOf({ established, isWorking, at, decision, period }: PlanToPrint): string[] {
  return [
    established === undefined
      ? 'Arbetsversion, inte fastställd'
      : `Utgåva ${established.edition}, fastställd ${dayInWords(established.establishedOn, 'sv')}, ${established.reference}`,
    ...(isWorking ? [`Ändrad ${formatTime(Date.parse(at), 'sv')}`] : []),
    ...(decision === undefined
      ? []
      : [`Från beslutet ${dayInWords(decision.decidedOn, 'sv')}, ${decision.reference}`]),
    periodInWords({ period }),
  ];
}

function periodInWords({ period: { firstYear, lastYear } }: Pick<PlanToPrint, 'period'>): string {
  return lastYear === undefined
    ? `Programperiod från ${firstYear}`
    : `Programperiod ${firstYear}–${lastYear}`;
}

function factsInNumbers({ summary }: PlanToPrint): Fact[] {
  const { goals, mandatoryGoals, activities, done, late, suggestions } = summary;
  return [
    [
      kinds.goal.plural.sv,
      [mandatoryGoals === 0 ? String(goals) : `${goals}, varav ${mandatoryGoals} obligatoriska`],
    ],
    [kinds.activity.plural.sv, [`${done} klara av ${activities}`]],
    ['Försenade', [String(late)]],
    ['Förslag kvar', suggestions === 0 ? [] : [String(suggestions)]],
  ];
}
