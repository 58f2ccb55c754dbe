// THE outcome table: our own proposal, not SKR's or Socialstyrelsen's official list of variables.
import { after } from './after.ts';
import { before } from './before.ts';
import { during } from './during.ts';
import type { OutcomeTable } from './types.ts';

export const outcomeTable: OutcomeTable = {
  id: 'utfallstabell-su-vuxna',
  version: '0.1-forslag',
  name: 'Årlig utfallstabell för systematisk uppföljning av våldsutsatta vuxna',
  standing:
    'Eget förslag. Det här är inte SKR:s eller Socialstyrelsens officiella variabellista. SU-Kvinnofrid hade 29 gemensamma variabler 2021–2023, de flesta från SUV-Våldsutsatthet. Den listan har vi inte haft tillgång till. Jämför innan tabellen används.',
  unit: 'Ett ärende är en våldsutsatt person som var 18 år eller äldre och fick stöd eller utreddes på grund av våld någon gång under kalenderåret. Samma person räknas en gång per år. Har personen haft flera perioder under året används den senaste.',
  period: 'Kalenderår, 1 januari–31 december. Lämnas senast 31 mars året efter.',
  variables: [...before, ...during, ...after],
  closedBy: { variable: 'su-status', openCategories: ['pagar', 'uppgift-saknas'] },
  coverage: {
    question: 'Hur stor del av årets ärenden finns med?',
    choices: [
      { id: 'alla', text: 'Alla' },
      { id: 'de-flesta', text: 'De flesta, mer än tre av fyra' },
      { id: 'ungefar-halften', text: 'Ungefär hälften till tre av fyra' },
      { id: 'farre-an-halften', text: 'Färre än hälften' },
    ],
  },
  forbiddenColumns: [
    'personnummer',
    'pnr',
    'samordningsnummer',
    'namn',
    'förnamn',
    'efternamn',
    'adress',
    'postnummer',
    'telefon',
    'e-post',
    'ärendenummer',
    'akt',
  ],
};
