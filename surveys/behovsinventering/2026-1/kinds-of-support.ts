// The kinds of support from outside that the needs inventories 2026-1 offer, for municipalities and regions alike.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { ChoiceContent } from '../../define/content.ts';

export const kindsOfSupport: readonly ChoiceContent[] = [
  { id: 'kompetens', text: { sv: 'Utbildning eller handledning' } },
  { id: 'metod', text: { sv: 'Metoder och arbetssätt' } },
  { id: 'rutiner-mallar', text: { sv: 'Rutiner och mallar' } },
  { id: 'samverkan', text: { sv: 'Samverkan och överenskommelser' } },
  { id: 'specialistfunktion', text: { sv: 'Tillgång till specialistfunktion' } },
  { id: 'boende', text: { sv: 'Skyddat eller stadigvarande boende' } },
  { id: 'personal-resurser', text: { sv: 'Mer personal eller arbetstid' } },
  { id: 'ledning-styrning', text: { sv: 'Stöd i ledning och styrning' } },
  { id: 'statistik-uppfoljning', text: { sv: 'Stöd i statistik och uppföljning' } },
  { id: 'digitalt-stod', text: { sv: 'Digitala verktyg' } },
  { id: 'juridiskt-stod', text: { sv: 'Juridiskt stöd' } },
  { id: 'tolk-sprakstod', text: { sv: 'Tolk och språkstöd' } },
  { id: 'annat', text: { sv: 'Annat, beskriv i kommentaren' } },
  { id: 'inget-stod', text: { sv: 'Vi behöver inget stöd' }, exclusive: true },
];
