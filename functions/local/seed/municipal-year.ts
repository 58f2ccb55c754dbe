// What municipalities say of the county's year in the invented round: who has answered, and changed areas and texts.
import type { Organisation } from '../../../surveys/types.ts';
import type { RowsRule } from '../../answers/questionnaire.ts';
import { type Dice, rollFor } from './dice.ts';
import type { Row } from './row.ts';
import type { SeedProgress } from './seed-progress.ts';

/** Of Västmanland, so that one sees how it looks when somebody is missing. */
const silent = ['1962', '1904'];

/** Two in three have answered elsewhere. */
export function progressInYear({ id, county }: Organisation): SeedProgress {
  const isDone = county === '19' ? !silent.includes(id) : rollFor(`year/${id}`).isLucky(0.66);
  return isDone ? { status: 'submitted' } : { status: 'not-started' };
}

/** Asked of municipalities about the county's year. */
export function isAboutYear(question: string): boolean {
  return question.startsWith('ar-kom-');
}

/** At most three rows, each about an area of its own; undefined when nothing has changed. */
export function inventChangedAreas({ columns }: RowsRule, dice: Dice): Row[] | undefined {
  const [areas, things] = ['andrat-omrade', 'andrat-vad'].map((id) => {
    const rule = columns.find((column) => column.id === id)?.rule;
    return rule?.type === 'choice' ? rule.choices : [];
  });
  const changed = dice.sample(areas ?? [], Math.floor(dice.share() * 4));
  if (changed.length === 0) return undefined;
  return changed.map((area, index) => ({
    id: `rad-${index + 1}`,
    'andrat-omrade': area,
    'andrat-vad': dice.pick(things ?? []),
    'andrat-niva': 1 + Math.floor(dice.share() * 4),
  }));
}

const introduced = [
  'Länets mall för riskbedömning används i två enheter.',
  'Vi har infört länets rutin för stadigvarande boende.',
  'Alla nya handläggare går länets grundutbildning.',
];
const lacking = [
  'Utbildningarna behöver ges digitalt, så att fler hinner delta.',
  'Små kommuner behöver stöd på plats, inte bara mallar.',
  'Länet behöver en gemensam jour för skyddat boende.',
];

/** Undefined where the municipality writes nothing. */
export function inventYearText(question: string, mark: string, dice: Dice): string | undefined {
  if (!dice.isLucky(0.6)) return undefined;
  return `${mark} ${dice.pick(question === 'ar-kom-infort' ? introduced : lacking)}`;
}
