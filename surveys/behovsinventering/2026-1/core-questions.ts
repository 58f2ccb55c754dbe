// The seven questions that the needs inventory 2026-1 asks in each area.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { QuestionContent } from '../../define/content.ts';
import { kindsOfSupport } from './kinds-of-support.ts';
import { areaTargets } from './target-groups.ts';

/** Asked in each area; the id becomes `<area>.<id>`. */
export const coreQuestions: readonly QuestionContent[] = [
  {
    id: 'nulage',
    title: { sv: 'Hur långt har ni kommit i området i dag?' },
    help: { sv: 'Välj den högsta nivå där allt stämmer.' },
    answer: {
      form: 'scale',
      levels: [
        { sv: 'Inget arbete pågår i området.' },
        { sv: 'Arbete sker ibland och beror på enskilda personer.' },
        { sv: 'Ett bestämt arbetssätt används i en del av verksamheten eller i en del av ärendena.' },
        { sv: 'Ett beslutat arbetssätt används i alla verksamheter som berörs.' },
        { sv: 'Som nivå 3, och arbetet har följts upp och förbättrats de senaste 24 månaderna.' },
      ],
    },
  },
  {
    id: 'behov',
    title: { sv: 'Hur stort är ert behov av att utveckla området de närmaste två åren?' },
    help: { sv: 'Utgå från vad invånarna behöver, inte från vad som är möjligt med dagens budget.' },
    answer: {
      form: 'scale',
      levels: [
        { sv: 'Inget. Arbetet kan fortsätta som i dag.' },
        { sv: 'Litet. Det räcker med justeringar i det vanliga arbetet.' },
        { sv: 'Måttligt. Något arbetssätt behöver ändras.' },
        { sv: 'Stort. Flera arbetssätt behöver ändras, och det kräver avsatt tid eller stöd utifrån.' },
        { sv: 'Mycket stort. Arbetet behöver byggas upp eller göras om i grunden.' },
      ],
    },
  },
  {
    id: 'konsekvens',
    title: {
      sv: 'Vilken följd räknar ni med för våldsutsatta, barn eller våldsutövare de närmaste två åren om området inte utvecklas?',
    },
    help: {
      sv: 'Välj den allvarligaste följd som ni kan motivera med vad ni har sett i ärenden, avvikelser eller uppföljning. Följden kan vara indirekt, till exempel att våld inte upptäcks.',
    },
    answer: {
      form: 'scale',
      levels: [
        { sv: 'Ingen märkbar följd.' },
        { sv: 'Sämre bemötande eller längre väntan, men stödet ges.' },
        { sv: 'Stöd eller insatser som behövs uteblir.' },
        { sv: 'Ökad risk för att våld fortsätter eller återkommer.' },
        { sv: 'Ökad risk för allvarligt våld eller fara för liv.' },
      ],
    },
  },
  {
    id: 'lansnytta',
    title: { sv: 'Hur mycket skulle ett gemensamt arbete i länet hjälpa er i området?' },
    help: {
      sv: 'Finns bara en kommun i länet, tänk på gemensamt arbete med regionen, länsstyrelsen eller andra län.',
    },
    answer: {
      form: 'scale',
      levels: [
        { sv: 'Inte alls. Det här löser vi bäst själva.' },
        { sv: 'Lite. Det räcker att utbyta erfarenheter.' },
        { sv: 'En del. Gemensamma utbildningar, mallar eller metodstöd skulle underlätta.' },
        { sv: 'Mycket. Vi behöver gemensamma arbetssätt eller överenskommelser för att komma vidare.' },
        { sv: 'Avgörande. Vi kan inte lösa det utan en gemensam lösning.' },
      ],
    },
  },
  {
    id: 'malgrupp',
    title: { sv: 'Vilka målgrupper gäller behovet främst? Välj högst tre.' },
    answer: { form: 'many', choices: areaTargets, max: 3 },
  },
  {
    id: 'stodtyp',
    title: {
      sv: 'Vilket stöd utifrån behöver ni mest? Välj högst tre och ordna dem, viktigast först.',
    },
    answer: {
      form: 'ranked',
      choices: kindsOfSupport,
      max: 3,
    },
  },
  {
    id: 'kommentar',
    title: { sv: 'Vad fungerar bra och vad saknas? Beskriv kort.' },
    help: {
      sv: 'Skriv inga uppgifter som kan kopplas till en enskild person. Svaret kan bli en allmän handling.',
    },
    answer: { form: 'text', maxLength: 2000 },
  },
];
