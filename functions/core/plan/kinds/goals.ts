// What the plan wants: goals, sub-goals, how they are measured, and what is done for them.
import { choice, day, field, kronor, line, required, text } from '../field.ts';
import type { KindRule } from '../kind.ts';

export const statuses = [
  choice('not-started', 'Ej startad', 'Not started'),
  choice('under-way', 'Pågår', 'Under way'),
  choice('done', 'Klar', 'Done'),
  choice('cancelled', 'Avbruten', 'Cancelled'),
] as const;

export const fundings = [
  choice('state', 'Statliga medel', 'State money'),
  choice('own', 'Egna medel i länet', "The county's own money"),
  choice('municipalities', 'Kommunerna', 'The municipalities'),
  choice('region', 'Regionen', 'The region'),
  choice('other', 'Annat', 'Other'),
] as const;

const share = { type: 'number', min: 0, max: 1_000_000, decimals: 1 } as const;
const days = { type: 'number', min: 0, max: 2000, decimals: 1 } as const;

export const goal: KindRule = {
  id: 'goal',
  name: { sv: 'Mål', en: 'Goal' },
  plural: { sv: 'Mål', en: 'Goals' },
  title: 'name',
  fields: [
    field('name', 'Mål', 'Goal', line, required),
    field('description', 'Vad målet betyder i länet', 'What the goal means in the county', text),
  ],
};

export const subGoal: KindRule = {
  id: 'sub-goal',
  name: { sv: 'Delmål', en: 'Sub-goal' },
  plural: { sv: 'Delmål', en: 'Sub-goals' },
  parent: 'goal',
  title: 'text',
  fields: [
    field('text', 'Delmål', 'Sub-goal', { type: 'text', maxLength: 600 }, required),
    field('targetDate', 'Klart senast', 'To be reached by', day),
  ],
};

export const indicator: KindRule = {
  id: 'indicator',
  name: { sv: 'Indikator', en: 'Indicator' },
  plural: { sv: 'Indikatorer', en: 'Indicators' },
  parent: 'sub-goal',
  title: 'name',
  fields: [
    field('name', 'Vad som mäts', 'What is measured', line, required),
    field('type', 'Slag', 'Kind', {
      type: 'choice',
      choices: [
        choice('indicator', 'Indikator', 'Indicator'),
        choice(
          'development-indicator',
          'Utvecklingsindikator (ingen källa än)',
          'Development indicator (no source yet)',
        ),
      ],
    }),
    field('source', 'Källa', 'Source', { type: 'text', maxLength: 1000 }),
    field('unit', 'Enhet', 'Unit', line),
    field('baseline', 'Baslinje', 'Baseline', share),
    field('basis', 'Vad baslinjen bygger på', 'What the baseline rests on', {
      type: 'text',
      maxLength: 1000,
    }),
    field('target', 'Målvärde', 'Target', share),
    field('period', 'Mäts', 'Measured', {
      type: 'choice',
      choices: [
        choice('half-yearly', 'Varje halvår', 'Every half-year'),
        choice('yearly', 'Varje år', 'Every year'),
        choice('each-round', 'Vid varje enkätrunda', 'In every round'),
        choice('once', 'En gång, vid slutet', 'Once, at the end'),
      ],
    }),
    field('comparison', 'Jämförelse', 'Comparison', { type: 'text', maxLength: 1000 }),
  ],
};

export const activity: KindRule = {
  id: 'activity',
  name: { sv: 'Aktivitet', en: 'Activity' },
  plural: { sv: 'Aktiviteter', en: 'Activities' },
  parent: 'sub-goal',
  title: 'title',
  fields: [
    field('title', 'Aktivitet', 'Activity', line, required),
    field('description', 'Beskrivning', 'Description', text),
    field('responsible', 'Ansvarig roll', 'Responsible role', line, {
      help: { sv: 'Skriv rollen, inte namnet.', en: 'Write the role, not the name.' },
    }),
    field('takingPart', 'Medverkande', 'Taking part', { type: 'lines', maxLines: 30, maxLength: 200 }),
    field('startsOn', 'Startar', 'Starts', day),
    field('endsOn', 'Slutar', 'Ends', day),
    field('cost', 'Kostnad, kronor', 'Cost, kronor', kronor, {
      help: { sv: '0 om den inte har någon egen kostnad.', en: '0 if it has no cost of its own.' },
    }),
    field('funding', 'Finansiering', 'Funding', { type: 'choice', choices: fundings }),
    field('status', 'Status', 'Status', { type: 'choice', choices: statuses }),
    field(
      'countyDays',
      'Arbetsdagar för länets stöd (RSS)',
      "Working days for the county's support (RSS)",
      days,
    ),
    field('municipalityDays', 'Arbetsdagar för varje kommun', 'Working days for each municipality', days),
    field('daysAre', 'Dagarna gäller', 'The days are', {
      type: 'choice',
      choices: [choice('in-all', 'Hela aktiviteten', 'In all'), choice('yearly', 'Per år', 'A year')],
    }),
    field('conditions', 'Villkor och risker', 'Conditions and risks', text),
  ],
};
