// Refusals of what does not exist, or not for the one who asks.

export const unknown = {
  'unknown-round': [404, 'Omgången finns inte.', 'The round does not exist.'],
  'unknown-organisation': [
    404,
    'Organisationen ingår inte i omgången.',
    'The organisation is not in this round.',
  ],
  'unknown-survey': [
    404,
    'Formuläret ingår inte i omgången.',
    'The questionnaire is not part of this round.',
  ],
  'unknown-question': [404, 'Frågan finns inte i formuläret.', 'The question is not in the questionnaire.'],
  'unknown-section': [
    404,
    'Delen finns inte i omgångens formulär.',
    'The section is in none of the round’s questionnaires.',
  ],
  'not-published': [
    404,
    'Omgången är inte publicerad som öppna data.',
    'The round is not published as open data.',
  ],
  'unknown-receipt': [404, 'Kvittot finns inte.', 'The receipt does not exist.'],
  'unknown-county': [404, 'Länet ingår inte i omgången.', 'The county is not in this round.'],
  'unknown-table': [404, 'Rapporten har ingen sådan tabell.', 'The report has no such table.'],
  'unknown-period': [404, 'Programperioden finns inte.', 'There is no such programme period.'],
  'unknown-year': [
    404,
    'Planen gäller inte det året, eller så har året inte börjat.',
    'The plan is not for that year, or the year has not begun.',
  ],
  'unknown-plan': [404, 'Det finns ingen plan än.', 'There is no plan yet.'],
  'unknown-decision': [404, 'Beslutet finns inte.', 'The decision does not exist.'],
  'unknown-edition': [404, 'Utgåvan finns inte.', 'The edition does not exist.'],
  'unknown-register': [
    404,
    'Registret finns inte för den här sortens organisation.',
    'There is no such register for this kind of organisation.',
  ],
  'unknown-outcome-year': [
    404,
    'Tabellen lämnas för något av de sex senaste åren som har tagit slut.',
    'The table is sent for one of the last six years that have ended.',
  ],
  'no-outcome-table': [
    404,
    'Bara kommuner lämnar utfallstabellen.',
    'Only municipalities send the outcome table.',
  ],
  'unknown-persona': [404, 'Det finns ingen sådan påhittad person.', 'There is no such invented person.'],
  'unknown-invitation': [
    404,
    'Inbjudan går inte att använda. Den kan vara använd, återtagen eller för gammal, eller gälla en annan e-postadress än den du har loggat in med. Be den som bjöd in dig om en ny.',
    'The invitation cannot be used. It may have been used, withdrawn or have run out, or be for another e-mail address than the one you signed in with. Ask the person who invited you for a new one.',
  ],
  'unknown-colleague': [
    404,
    'Personen finns inte bland era kolleger.',
    'The person is not among your colleagues.',
  ],
} as const;
