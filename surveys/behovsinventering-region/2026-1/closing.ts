// The closing questions of the needs inventory for regions 2026-1.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { QuestionContent } from '../../define/content.ts';
import { areaChoices } from './area-choices.ts';

export const closing: readonly QuestionContent[] = [
  {
    id: 'reg-avslut-topp3',
    title: {
      sv: 'Vilka områden vill ni helst att länet arbetar med? Välj högst tre och ordna dem, viktigast först.',
    },
    answer: { form: 'ranked', choices: areaChoices, max: 3 },
  },
  {
    id: 'reg-avslut-forankring',
    title: { sv: 'Vilka har tagit del av svaret innan det skickas?' },
    answer: {
      form: 'many',
      choices: [
        { id: 'samordnare', text: { sv: 'Samordnare eller strateg' } },
        { id: 'verksamhetschefer', text: { sv: 'Verksamhetschefer' } },
        { id: 'halso-sjukvardsdirektor', text: { sv: 'Hälso- och sjukvårdsdirektör' } },
        { id: 'tandvardschef', text: { sv: 'Tandvårdschef' } },
        { id: 'namndens-ordforande', text: { sv: 'Nämndens ordförande' } },
        { id: 'hr', text: { sv: 'HR' } },
        { id: 'kommuner', text: { sv: 'Länets kommuner' } },
        { id: 'ingen', text: { sv: 'Ingen utöver den som har svarat' }, exclusive: true },
      ],
    },
  },
  {
    id: 'reg-avslut-sakerhet',
    title: { sv: 'Hur säkra är ni på svaren som helhet?' },
    answer: {
      form: 'scale',
      levels: [
        { sv: 'Mycket osäkra. De flesta svar är gissningar.' },
        { sv: 'Osäkra. De flesta svar bygger på en persons bedömning.' },
        { sv: 'Delvis säkra. Ungefär hälften av svaren bygger på underlag eller samtal med berörda.' },
        { sv: 'Säkra. De flesta svar bygger på underlag eller samtal med berörda.' },
        { sv: 'Mycket säkra. Alla svar är avstämda med de verksamheter som berörs.' },
      ],
    },
  },
  {
    id: 'reg-avslut-ovrigt',
    title: { sv: 'Är det något mer ni vill framföra?' },
    help: {
      sv: 'Skriv inga uppgifter som kan kopplas till en enskild person. Svaret kan bli en allmän handling.',
    },
    answer: { form: 'text', maxLength: 1000 },
  },
];
