// The columns of the register of resources, needs inventory 2026-1.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { QuestionContent } from '../../define/content.ts';
import { areaChoices } from './area-choices.ts';
import { targetGroups } from './target-groups.ts';

export const resources: readonly QuestionContent[] = [
  {
    id: 'res-namn',
    title: { sv: 'Vad heter resursen?' },
    help: {
      sv: 'Skriv aldrig adress eller annat som röjer var ett skyddat boende ligger. Skriv inte personnamn.',
    },
    answer: { form: 'line', maxLength: 200 },
  },
  {
    id: 'res-typ',
    title: { sv: 'Vilken typ av resurs är det?' },
    answer: {
      form: 'one',
      choices: [
        { id: 'specialistteam', text: { sv: 'Specialistteam' } },
        { id: 'handlaggare', text: { sv: 'Handläggare med särskilt uppdrag' } },
        { id: 'samordnare', text: { sv: 'Samordnare' } },
        { id: 'kvinnojour', text: { sv: 'Kvinnojour eller annan stödjour' } },
        { id: 'skyddat-boende', text: { sv: 'Skyddat boende' } },
        { id: 'mansmottagning', text: { sv: 'Mottagning för våldsutövare' } },
        { id: 'barnahus', text: { sv: 'Barnahus' } },
        { id: 'barnverksamhet', text: { sv: 'Verksamhet för barn' } },
        { id: 'vardmottagning', text: { sv: 'Mottagning i hälso- och sjukvården' } },
        { id: 'natverk', text: { sv: 'Nätverk' } },
        { id: 'utbildning', text: { sv: 'Utbildning' } },
        { id: 'metodstod', text: { sv: 'Metodstöd' } },
        { id: 'webbplats', text: { sv: 'Webbplats' } },
        { id: 'annan', text: { sv: 'Annan' } },
      ],
    },
  },
  {
    id: 'res-huvudman',
    title: { sv: 'Vem är huvudman?' },
    answer: {
      form: 'one',
      choices: [
        { id: 'kommunen', text: { sv: 'Kommunen' } },
        { id: 'kommuner-tillsammans', text: { sv: 'Flera kommuner' } },
        { id: 'regionen', text: { sv: 'Regionen' } },
        { id: 'kommun-region', text: { sv: 'Kommun och region tillsammans' } },
        { id: 'lansstyrelsen', text: { sv: 'Länsstyrelsen' } },
        { id: 'ideburen', text: { sv: 'Idéburen organisation' } },
        { id: 'privat', text: { sv: 'Privat företag' } },
        { id: 'stat', text: { sv: 'Annan statlig myndighet' } },
      ],
    },
  },
  {
    id: 'res-omraden',
    title: { sv: 'Vilka områden gäller den?' },
    answer: { form: 'many', choices: areaChoices },
  },
  {
    id: 'res-malgrupp',
    title: { sv: 'Vilka målgrupper är den till för?' },
    answer: { form: 'many', choices: targetGroups },
  },
  {
    id: 'res-omfattning',
    title: { sv: 'Hur många heltidstjänster omfattar den?' },
    help: {
      sv: 'Uppskatta. Lämna tomt om det inte går att ange, till exempel för en webbplats. Från 0 till 500.',
    },
    answer: { form: 'decimal', min: 0, max: 500 },
  },
  {
    id: 'res-finansiering',
    title: { sv: 'Hur finansieras den huvudsakligen i år?' },
    answer: {
      form: 'one',
      choices: [
        { id: 'ordinarie-budget', text: { sv: 'Ordinarie budget' } },
        { id: 'utvecklingsmedel', text: { sv: 'Statliga utvecklingsmedel' } },
        { id: 'projekt', text: { sv: 'Andra projektmedel' } },
        { id: 'avgift', text: { sv: 'Avgifter eller ersättning per ärende' } },
        { id: 'okant', text: { sv: 'Vi vet inte' } },
      ],
    },
  },
  {
    id: 'res-till',
    title: { sv: 'Till och med när är den finansierad?' },
    answer: {
      form: 'date-or-open-ended',
      openEnded: { sv: 'Tills vidare' },
      until: { sv: 'Till och med ett datum' },
      date: { sv: 'Sista datum' },
    },
  },
  {
    id: 'res-delas',
    title: { sv: 'Kan andra kommuner i länet använda den?' },
    answer: {
      form: 'one',
      choices: [
        { id: 'ja', text: { sv: 'Ja' } },
        { id: 'efter-avtal', text: { sv: 'Ja, efter avtal' } },
        { id: 'nej', text: { sv: 'Nej' } },
      ],
    },
  },
];
