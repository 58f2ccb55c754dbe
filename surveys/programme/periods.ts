// THE list of programme periods and their goals.
import type { Goal, ProgrammePeriod } from './types.ts';

const skl2018 = {
  source: 'SKL:s kvinnofridssatsning, webbsida 2018-05-29, och SKL:s bildspel Kvinnofridssatsning 2018–2020',
  read: 'full-text',
} as const;

/** The areas of the questionnaires refer to these ids. */
const fiveGoals: readonly Goal[] = [
  {
    id: 'mal-1',
    name: { sv: 'Stärkt samverkan på lokal, regional och nationell nivå' },
    wording: { sv: 'Stärkt och utvecklad nationell, regional och lokal samverkan på kvinnofridsområdet' },
    isMandatory: true,
  },
  {
    id: 'mal-2',
    name: { sv: 'Bättre systematisk uppföljning och analys' },
    wording: { sv: 'Systematisk uppföljning och analys av kvinnofridsarbetets kvalitet och resultat' },
    isMandatory: true,
  },
  { id: 'mal-3', name: { sv: 'Stärkt kvinnofridsarbete i socialtjänsten' }, isMandatory: false },
  { id: 'mal-4', name: { sv: 'Stärkt kvinnofridsarbete i hälso- och sjukvården' }, isMandatory: false },
  {
    id: 'mal-5',
    name: { sv: 'Stärkt våldsförebyggande arbete med fokus förskola och skola' },
    isMandatory: false,
  },
];

export const periods: readonly ProgrammePeriod[] = [
  {
    id: '2018-2020',
    firstYear: 2018,
    lastYear: 2020,
    goals: fiveGoals,
    goalsFrom: 'national',
    evidence: [skl2018],
  },
  {
    id: '2021-2023',
    firstYear: 2021,
    lastYear: 2023,
    goals: [
      {
        id: 'rss-1',
        name: { sv: 'Kunskap och kapacitet mot hedersrelaterat våld och förtryck' },
        isMandatory: false,
      },
      {
        id: 'rss-2',
        name: { sv: 'Integrera kvinnofridsområdet i RSS ordinarie struktur' },
        isMandatory: false,
      },
      {
        id: 'rss-3',
        name: { sv: 'Kunskaps- och verksamhetsutveckling med tydligt barnperspektiv' },
        isMandatory: false,
      },
      { id: 'rss-4', name: { sv: 'Systematisk uppföljning av kvalitet och resultat' }, isMandatory: false },
    ],
    goalsFrom: 'national',
    note: {
      sv: 'Målområden för RSS Kvinnofrid. Om något av dem var obligatoriskt framgår inte av källorna.',
    },
    evidence: [
      { source: 'FoU Sörmland, RSS Kvinnofrid 2021–2023', read: 'summary' },
      { source: 'FoU Socialtjänst Västerbotten, 2021-04-07', read: 'summary' },
    ],
  },
  {
    id: '2026-',
    firstYear: 2026,
    // No goal is mandatory: that was a condition of the money in 2018–2020, and no such condition was found.
    goals: fiveGoals.map((goal) => ({ ...goal, isMandatory: false })),
    goalsFrom: 'ours',
    note: {
      sv: 'Inga nationella mål har hittats för perioden. Målen från 2018–2020 används tills vidare, som vårt eget val.',
    },
    evidence: [skl2018],
  },
];
