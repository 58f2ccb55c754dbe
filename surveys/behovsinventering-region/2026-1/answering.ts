// How the needs inventory for regions 2026-1 is introduced and answered.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import { answering as municipal } from '../../answering/2026-1.ts';
import type { Answering } from '../../types.ts';

export const intro = {
  sv: 'Beskriv hur långt regionens hälso- och sjukvård och tandvård har kommit i tio områden. Svaren visas bredvid kommunernas i länets rapport, men räknas inte in i kommunernas prioritering.',
};

/** Terms, comments and remarks are those of every questionnaire of 2026-1; the rules are the region's own. */
export const answering: Answering = {
  ...municipal,
  rules: [
    {
      sv: 'Svara för hela regionens hälso- och sjukvård och tandvård, även privata vårdgivare som har avtal med regionen.',
    },
    {
      sv: 'Gäller en nivå bara en del av verksamheterna väljer ni den lägre nivån och beskriver skillnaden i kommentaren.',
    },
    {
      sv: 'Är ni både region och kommun svarar ni på båda formulären. Svara här bara för hälso- och sjukvården och tandvården.',
    },
    { sv: 'Svara för det som gäller i dag, inte för det som är planerat.' },
    {
      sv: 'Vet inte väljer ni när ingen som ni kan fråga har svaret. Det räknas som att svar saknas, aldrig som noll.',
    },
    { sv: 'Skriv aldrig namn, personnummer, journaluppgifter eller annat som kan röja en person.' },
  ],
};
