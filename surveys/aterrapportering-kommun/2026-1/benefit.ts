// What good the county's work has done the municipality, version 2026-1: the one scale, which the yearly report shows too.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
export const benefit = {
  id: 'ar-kom-nytta',
  title: { sv: 'Vilken nytta har ni haft av länets arbete i år?' },
  help: { sv: 'Har ni inte berörts av någon aktivitet i år väljer ni Ej aktuellt.' },
  answer: {
    form: 'scale',
    levels: [
      { sv: 'Ingen. Vi har inte använt något ur länets arbete.' },
      { sv: 'Liten. Vi har tagit del av information.' },
      { sv: 'Viss. Vi har deltagit i aktiviteter, men inte ändrat något hos oss.' },
      { sv: 'Stor. Vi har ändrat minst ett arbetssätt.' },
      { sv: 'Avgörande. Vi har ändrat arbetssätt och hade inte klarat det själva.' },
    ],
  },
} as const;
