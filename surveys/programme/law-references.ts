// Laws and regulations that texts may refer to: only what was found in a source, with what was not verified.
import type { Edition, LawReference } from './types.ts';

export const lawReferences: Edition<LawReference> = {
  edition: '2026-1',
  entries: [
    {
      id: 'hslf-fs-2022-39',
      name: { sv: 'HSLF-FS 2022:39 Våld i nära relationer' },
      content: {
        sv: 'Ersätter SOSFS 2014:4. Utvecklade delar om våldsutövare, starkare krav på riskbedömning för våldsutsatta och för barn som har bevittnat våld, och fasta rutiner för att fråga om våld i socialtjänst och hälso- och sjukvård.',
      },
      inForceFrom: '2022-11-01',
      evidence: [
        { source: 'NCK, 2022-11-01', read: 'summary' },
        { source: 'Region Kalmar, Riktlinjer, rutiner och vårdens ansvar', read: 'summary' },
        { source: 'Region Värmland, Stärkta föreskrifter om att fråga om våld', read: 'summary' },
      ],
      unverified: {
        sv: 'Föreskriftens text är inte läst, och inte heller om den har ändrats efter socialtjänstlagen (2025:400).',
      },
    },
    {
      id: 'sol-2025-400',
      name: { sv: 'Socialtjänstlag (2025:400)' },
      content: {
        sv: 'Ersätter lagen 2001:453. Förebyggande och lätt tillgänglig socialtjänst, insatser utan individuell behovsprövning, vetenskap och beprövad erfarenhet.',
      },
      inForceFrom: '2025-07-01',
      evidence: [
        { source: 'Prop. 2024/25:89', read: 'summary' },
        { source: 'SFS 2025:400', read: 'metadata' },
      ],
      unverified: {
        sv: 'Ikraftträdandet enligt propositionen. Nya paragrafnummer är inte verifierade: skriv inga.',
      },
    },
    {
      id: 'lag-2024-79',
      name: { sv: 'Lag (2024:79) om placering av barn i skyddat boende' },
      content: {
        sv: 'Ett barn får placeras utan den andra vårdnadshavarens samtycke efter beslut av förvaltningsrätten på socialnämndens ansökan. Barnets bästa, information och egen talan från 15 år.',
      },
      inForceFrom: '2024-04-01',
      evidence: [{ source: 'SFS 2024:79', read: 'full-text' }],
    },
    {
      id: 'skyddat-boende-2024',
      name: { sv: 'Skyddat boende som insats i socialtjänstlagen' },
      content: { sv: 'Privata aktörer behöver tillstånd av IVO. Kommuner och regioner ska anmäla.' },
      inForceFrom: '2024-04-01',
      evidence: [
        { source: 'Prop. 2023/24:31', read: 'summary' },
        { source: 'JP Infonet, maj 2024', read: 'summary' },
      ],
    },
    {
      id: 'brb-4-3',
      name: { sv: 'Barnfridsbrott, brottsbalken 4 kap. 3 §' },
      content: { sv: 'Brott att låta ett barn bevittna vissa brott mellan närstående.' },
      evidence: [
        { source: 'Brå, tabell över anmälda barnfridsbrott', read: 'summary' },
        { source: 'Socialstyrelsen, meddelandeblad om våld', read: 'metadata' },
      ],
      unverified: { sv: 'Lagtexten är inte läst, och inte från när den gäller.' },
    },
    {
      id: 'hsl-psl-osl-2021',
      name: {
        sv: 'Ändringar 2021 i hälso- och sjukvårdslagen, patientsäkerhetslagen och offentlighets- och sekretesslagen',
      },
      content: {
        sv: 'Barns behov av information, råd och stöd. Uppgifter får lämnas till Polismyndigheten för att förebygga allvarligt våld.',
      },
      inForceFrom: '2021-08-01',
      evidence: [{ source: 'Socialstyrelsen, Våld i nära relationer', read: 'summary' }],
    },
    {
      id: 'dos-2018-1937',
      name: { sv: 'Lag (2018:1937) om tillgänglighet till digital offentlig service' },
      content: {
        sv: 'Digital service från en offentlig aktör ska vara tillgänglig (10–11 §§) och ha en tillgänglighetsredogörelse med möjlighet att påtala brister (13 §).',
      },
      evidence: [{ source: 'SFS 2018:1937', read: 'full-text' }],
    },
  ],
};
