// Every address of the web, in Swedish, built in one place.
import type { LoanKind } from '../../functions/core/people/loans.ts';

const part = encodeURIComponent;

export const paths = {
  welcome: '/',
  start: '/start',
  startOf: (round: string, survey: string) => `/start/${part(round)}/${part(survey)}`,
  answer: (round: string, survey: string, section: string) =>
    `/svara/${part(round)}/${part(survey)}/${part(section)}`,
  opinion: (round: string, survey: string, section: string) =>
    `/bedomning/${part(round)}/${part(survey)}/${part(section)}`,
  form: (surveyRef: string) => `/formular/${part(surveyRef)}`,
  submit: (round: string, survey: string) => `/skicka-in/${part(round)}/${part(survey)}`,
  receipt: (round: string, organisation: string, survey: string, receipt: string) =>
    `/kvitto/${part(round)}/${part(organisation)}/${part(survey)}/${part(receipt)}`,
  receipts: '/kvitton',
  compare: (round: string, organisation: string, survey: string, before: number, after: number) =>
    `/jamfor/${part(round)}/${part(organisation)}/${part(survey)}/${before}/${after}`,
  profile: '/profil',
  profileOf: (round: string) => `/profil/${part(round)}`,
  check: '/kontrollera',
  openData: '/oppna-data',
  report: (county: string, round: string) => `/lan/${part(county)}/${part(round)}`,
  reportEdition: (county: string, round: string, edition: number) =>
    `/lan/${part(county)}/${part(round)}${query({ utgava: String(edition) })}`,
  decision: (county: string, round: string) => `/lan/${part(county)}/${part(round)}/beslut`,
  decisionVersion: (county: string, round: string, version: number) =>
    `/lan/${part(county)}/${part(round)}/beslut${query({ version: String(version) })}`,
  meeting: (county: string, round: string) => `/lan/${part(county)}/${part(round)}/mote`,
  responses: (county: string, round: string) => `/lan/${part(county)}/${part(round)}/svar`,
  review: (county: string, round: string, organisation: string, survey: string) =>
    `/lan/${part(county)}/${part(round)}/svar/${part(organisation)}/${part(survey)}`,
  plans: (county: string) => `/plan/${part(county)}`,
  plan: (county: string, period: string) => `/plan/${part(county)}/${part(period)}`,
  planEdition: (county: string, period: string, edition: number) =>
    `/plan/${part(county)}/${part(period)}/utgava/${edition}`,
  followUp: (county: string, period: string) => `/plan/${part(county)}/${part(period)}/uppfoljning`,
  year: (county: string, period: string, year: number) => `/plan/${part(county)}/${part(period)}/ar/${year}`,
  yearEdition: (county: string, period: string, year: number, edition: number) =>
    `/plan/${part(county)}/${part(period)}/ar/${year}/utgava/${edition}`,
  yearlyReports: (year?: number) => `/aterrapportering${year === undefined ? '' : `/${year}`}`,
  funds: (year?: number) => `/medel${year === undefined ? '' : `/${year}`}`,
  meetings: (network: string) => `/traffar/${part(network)}`,
  reminders: (county: string) => `/paminnelser/${part(county)}`,
  outcomes: '/utfall',
  countyOutcomes: (county: string) => `/lan/${part(county)}/utfall`,
  rounds: '/omgangar',
  round: (round: string) => `/omgangar/${part(round)}`,
  planRound: '/planera-omgang',
  administration: '/administration',
  surveys: '/enkater',
  survey: (surveyRef: string) => `/enkater/${part(surveyRef)}`,
  members: '/medlemmar',
  membersOf: (unit: string) => `/medlemmar/${part(unit)}`,
  programme: '/program',
  known: '/redan-kant',
  log: '/logg',
  /** `/jamforelse/2026?omrade=boende&lan=19`: the address holds the view. Without a round: the latest closed one. */
  comparison: (round?: string, view: Readonly<Record<string, string>> = {}) =>
    `/jamforelse${round === undefined ? '' : `/${part(round)}`}${query(view)}`,
  people: '/kolleger',
  invitation: (code: string) => `/inbjudan/${part(code)}`,
  /** `/register?omrade=boende&delas=ja`: the address holds the search. */
  register: (search: Readonly<Record<string, string>> = {}) => `/register${query(search)}`,
  ownRegister: (search: Readonly<Record<string, string>> = {}) => `/register/vara${query(search)}`,
} as const;

/** Where a section is answered for the organisation, with what colleagues would have answered shown at the questions. */
export function comparedPath(round: string, survey: string, section: string): string {
  return paths.answer(round, survey, section) + query({ bedomningar: 'visa' });
}

export function showsOpinions(search: string): boolean {
  return new URLSearchParams(search).get('bedomningar') === 'visa';
}

/** Where a section is answered, by what it is lent for. */
export function sectionPath(kind: LoanKind, round: string, survey: string, section: string): string {
  return (kind === 'answer' ? paths.answer : paths.opinion)(round, survey, section);
}

function query(search: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(search).toString();
  return text === '' ? '' : `?${text}`;
}

/** Where a question stands on its page. */
export function questionAnchor(question: string): string {
  return `fraga-${question.replaceAll('.', '-')}`;
}
