// What holds the plan up: who steers, who works, what is told, when things happen, what can go wrong, the money.
import { choice, day, field, kronor, line, required, text, year } from '../field.ts';
import type { KindRule } from '../kind.ts';
import { fundings } from './goals.ts';

const lines = { type: 'lines', maxLines: 30, maxLength: 200 } as const;
const oneToFive = { type: 'number', min: 1, max: 5, decimals: 0 } as const;
const role = { help: { sv: 'Skriv rollen, inte namnet.', en: 'Write the role, not the name.' } } as const;

/** The plan itself: always there, once. */
export const plan: KindRule = {
  id: 'plan',
  name: { sv: 'Om planen', en: 'About the plan' },
  plural: { sv: 'Om planen', en: 'About the plan' },
  isSingle: true,
  fields: [
    field('purpose', 'Syfte', 'Purpose', text),
    field('background', 'Bakgrund', 'Background', text),
    field('startsOn', 'Planen börjar', 'The plan begins', day),
    field('endsOn', 'Planen slutar', 'The plan ends', day),
  ],
};

export const leftOut: KindRule = {
  id: 'left-out',
  name: { sv: 'Område som inte är med', en: 'Area left out' },
  plural: { sv: 'Inte med i planen', en: 'Not in the plan' },
  title: 'area',
  fields: [
    field('area', 'Område', 'Area', line, required),
    field('reason', 'Varför planen inte tar upp det', 'Why the plan does not take it up', text),
  ],
};

export const steering: KindRule = {
  id: 'steering',
  name: { sv: 'Plats i styrgruppen', en: 'Seat in the steering group' },
  plural: { sv: 'Styrgrupp', en: 'Steering group' },
  title: 'role',
  fields: [
    field('role', 'Roll', 'Role', line, { ...required, ...role }),
    field('task', 'Uppgift', 'Task', text),
    field('standing', 'Ställning', 'Standing', line),
  ],
};

export const group: KindRule = {
  id: 'group',
  name: { sv: 'Arbetsgrupp', en: 'Work group' },
  plural: { sv: 'Arbetsgrupper', en: 'Work groups' },
  title: 'name',
  fields: [
    field('name', 'Grupp', 'Group', line, required),
    field('members', 'Vilka som är med', 'Who is in it', lines, role),
    field('task', 'Uppgift', 'Task', text),
  ],
};

export const communication: KindRule = {
  id: 'communication',
  name: { sv: 'Rad i kommunikationsplanen', en: 'Line of the communication plan' },
  plural: { sv: 'Kommunikationsplan', en: 'Communication plan' },
  title: 'audience',
  fields: [
    field('audience', 'Målgrupp', 'Audience', line, required),
    field('message', 'Budskap', 'Message', text),
    field('channel', 'Kanal', 'Channel', line),
    field('when', 'När', 'When', line),
    field('responsible', 'Ansvarig roll', 'Responsible role', line, role),
  ],
};

export const step: KindRule = {
  id: 'step',
  name: { sv: 'Steg i tidplanen', en: 'Step of the time plan' },
  plural: { sv: 'Tidplan', en: 'Time plan' },
  title: 'step',
  fields: [
    field('step', 'Steg', 'Step', { type: 'text', maxLength: 600 }, required),
    field('when', 'När', 'When', line),
    field('responsible', 'Ansvarig roll', 'Responsible role', line, role),
  ],
};

export const risk: KindRule = {
  id: 'risk',
  name: { sv: 'Risk', en: 'Risk' },
  plural: { sv: 'Risker', en: 'Risks' },
  title: 'risk',
  fields: [
    field('risk', 'Risk', 'Risk', line, required),
    field('probability', 'Sannolikhet, 1–5', 'Probability, 1–5', oneToFive),
    field('consequence', 'Konsekvens, 1–5', 'Consequence, 1–5', oneToFive),
    field('measure', 'Åtgärd', 'Measure', text),
    field('responsible', 'Ansvarig roll', 'Responsible role', line, role),
  ],
};

export const fund: KindRule = {
  id: 'fund',
  name: { sv: 'Medel', en: 'Funds' },
  plural: { sv: 'Länets medel', en: "The county's funds" },
  title: 'source',
  fields: [
    field('source', 'Varifrån', 'From', line, required),
    field('year', 'År', 'Year', year),
    field('amount', 'Belopp, kronor', 'Amount, kronor', kronor),
  ],
};

/** Costs that belong to no activity; the activities' own costs stand with them. */
export const cost: KindRule = {
  id: 'cost',
  name: { sv: 'Kostnad', en: 'Cost' },
  plural: { sv: 'Kostnader utöver aktiviteterna', en: 'Costs beside the activities' },
  title: 'what',
  fields: [
    field('what', 'Vad', 'What', line, required),
    field('type', 'Kostnadsslag', 'Type of cost', {
      type: 'choice',
      choices: [
        choice('staff', 'Personal', 'Staff'),
        choice('training', 'Utbildning', 'Training'),
        choice('consultant', 'Konsult', 'Consultant'),
        choice('premises', 'Lokaler', 'Premises'),
        choice('other', 'Annat', 'Other'),
      ],
    }),
    field('year', 'År', 'Year', year),
    field('amount', 'Belopp, kronor', 'Amount, kronor', kronor),
    field('funding', 'Finansiering', 'Funding', { type: 'choice', choices: fundings }),
  ],
};
