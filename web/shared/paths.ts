// Every address of the web, in Swedish, built in one place.
const part = encodeURIComponent;

export const paths = {
  welcome: '/',
  start: '/start',
  startOf: (round: string, survey: string) => `/start/${part(round)}/${part(survey)}`,
  answer: (round: string, survey: string, section: string) =>
    `/svara/${part(round)}/${part(survey)}/${part(section)}`,
  form: (surveyRef: string) => `/formular/${part(surveyRef)}`,
  submit: (round: string, survey: string) => `/skicka-in/${part(round)}/${part(survey)}`,
  receipt: (round: string, organisation: string, survey: string, receipt: string) =>
    `/kvitto/${part(round)}/${part(organisation)}/${part(survey)}/${part(receipt)}`,
  profile: '/profil',
  profileOf: (round: string) => `/profil/${part(round)}`,
  sharedResources: (area: string) => `/register?omrade=${part(area)}`,
  check: '/kontrollera',
  report: (county: string, round: string) => `/lan/${part(county)}/${part(round)}`,
  responses: (county: string, round: string) => `/lan/${part(county)}/${part(round)}/svar`,
  rounds: '/omgangar',
} as const;

/** Where a question stands on its page. */
export function questionAnchor(question: string): string {
  return `fraga-${question.replaceAll('.', '-')}`;
}
