// The columns of the register of earlier mappings, needs inventory 2026-1.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { QuestionContent } from '../../define/content.ts';
import { areaChoices } from './area-choices.ts';

export const earlierMappings: readonly QuestionContent[] = [
  {
    id: 'kart-titel',
    title: { sv: 'Vad heter kartläggningen?' },
    answer: { form: 'line', maxLength: 200 },
  },
  {
    id: 'kart-ar',
    title: { sv: 'Vilket år blev den klar?' },
    help: { sv: 'Ange ett år från 2000 och framåt.' },
    answer: { form: 'integer', min: 2000, max: 2099 },
  },
  {
    id: 'kart-utforare',
    title: { sv: 'Vem gjorde kartläggningen?' },
    help: { sv: 'Ange organisation, inte person.' },
    answer: { form: 'line', maxLength: 200 },
  },
  {
    id: 'kart-omraden',
    title: { sv: 'Vilka områden gäller den?' },
    answer: { form: 'many', choices: areaChoices },
  },
  {
    id: 'kart-geografi',
    title: { sv: 'Vad omfattar den?' },
    answer: {
      form: 'one',
      choices: [
        { id: 'kommunen', text: { sv: 'Hela kommunen' } },
        { id: 'flera-kommuner', text: { sv: 'Flera kommuner' } },
        { id: 'lanet', text: { sv: 'Hela länet' } },
        { id: 'stadsdel', text: { sv: 'En del av kommunen' } },
        { id: 'regionen', text: { sv: 'Regionens verksamhet' } },
        { id: 'annat', text: { sv: 'Annat' } },
      ],
    },
  },
  {
    id: 'kart-lank',
    title: { sv: 'Länk eller diarienummer' },
    answer: { form: 'line', maxLength: 300 },
  },
  {
    id: 'kart-resultat',
    title: { sv: 'Vilka är de viktigaste slutsatserna? Skriv högst tre.' },
    help: {
      sv: 'Skriv inga uppgifter som kan kopplas till en enskild person. Svaret kan bli en allmän handling.',
    },
    answer: { form: 'text', maxLength: 600 },
  },
  {
    id: 'kart-anvand',
    title: { sv: 'Har resultaten använts i något beslut?' },
    answer: {
      form: 'one',
      choices: [
        { id: 'ja', text: { sv: 'Ja' } },
        { id: 'delvis', text: { sv: 'De har behandlats, men inget är beslutat' } },
        { id: 'nej', text: { sv: 'Nej' } },
      ],
    },
  },
];
