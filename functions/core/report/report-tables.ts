// THE list of the county report's tables: each a sheet of the Excel file and a CSV file of its own.

export const reportTables = {
  priorities: { sv: 'Prioriteringar', en: 'Priorities' },
  answers: { sv: 'Kommunernas svar', en: 'The municipalities’ answers' },
  regions: { sv: 'Regionens svar', en: 'The region’s answers' },
  spread: { sv: 'Spridning', en: 'Spread of answers' },
  'since-last': { sv: 'Sedan förra omgången', en: 'Since the round before' },
  maturity: { sv: 'Mognad', en: 'Maturity' },
  'maturity-by-municipality': { sv: 'Mognad per kommun', en: 'Maturity by municipality' },
  wishes: { sv: 'Önskade områden', en: 'Areas wished for' },
  support: { sv: 'Stöd', en: 'Support' },
  'target-groups': { sv: 'Målgrupper', en: 'Target groups' },
  facts: { sv: 'Faktafrågor', en: 'Fact questions' },
  'fact-numbers': { sv: 'Faktafrågor, tal', en: 'Fact questions, numbers' },
  known: { sv: 'Resurser och kartläggningar', en: 'Resources and mappings' },
  texts: { sv: 'Fritext', en: 'Free text' },
  'other-orders': { sv: 'Andra sätt att räkna', en: 'Other ways to count' },
  about: { sv: 'Om filen', en: 'About the file' },
} as const satisfies Readonly<Record<string, { readonly sv: string; readonly en: string }>>;

export type ReportTable = keyof typeof reportTables;

export const reportTableIds = Object.keys(reportTables) as [ReportTable, ...ReportTable[]];
