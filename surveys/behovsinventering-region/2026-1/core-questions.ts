// The seven questions that the needs inventory for regions 2026-1 asks in each area.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import { kindsOfSupport } from '../../behovsinventering/2026-1/kinds-of-support.ts';
import { areaTargets } from '../../behovsinventering/2026-1/target-groups.ts';
import type { ChoiceContent, QuestionContent } from '../../define/content.ts';

// The municipalities' target groups, but an adult exposed to violence is here a patient.
const patientTargets: readonly ChoiceContent[] = areaTargets.map((group) =>
  group.id === 'vuxna-valdsutsatta' ? { ...group, text: { sv: 'Våldsutsatta vuxna patienter' } } : group,
);

/** Asked in each area; the id becomes `<area>.<id>`. */
export const coreQuestions: readonly QuestionContent[] = [
  {
    id: 'nulage',
    title: { sv: 'Hur långt har ni kommit i området i dag?' },
    help: {
      sv: 'Välj den högsta nivå där allt stämmer. Räkna med privata vårdgivare som har avtal med regionen.',
    },
    answer: {
      form: 'scale',
      levels: [
        { sv: 'Inget arbete pågår i området.' },
        { sv: 'Arbete sker ibland och beror på enskilda personer.' },
        { sv: 'Ett bestämt arbetssätt används i en del av verksamheterna.' },
        { sv: 'Ett beslutat arbetssätt används i alla verksamheter som berörs.' },
        { sv: 'Som nivå 3, och arbetet har följts upp och förbättrats de senaste 24 månaderna.' },
      ],
    },
  },
  {
    id: 'behov',
    title: { sv: 'Hur stort är ert behov av att utveckla området de närmaste två åren?' },
    help: { sv: 'Utgå från vad patienterna behöver, inte från vad som är möjligt med dagens budget.' },
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
      sv: 'Vilken följd räknar ni med för våldsutsatta patienter, barn eller patienter som utövar våld de närmaste två åren om området inte utvecklas?',
    },
    help: {
      sv: 'Välj den allvarligaste följd som ni kan motivera med avvikelser, journalgranskning eller uppföljning. Följden kan vara indirekt, till exempel att våld inte upptäcks.',
    },
    answer: {
      form: 'scale',
      levels: [
        { sv: 'Ingen märkbar följd.' },
        { sv: 'Sämre bemötande eller längre väntan, men vården ges.' },
        { sv: 'Vård, stöd eller kontakt med socialtjänsten som behövs uteblir.' },
        { sv: 'Ökad risk för att våld fortsätter eller återkommer.' },
        { sv: 'Ökad risk för allvarligt våld eller fara för liv.' },
      ],
    },
  },
  {
    id: 'lansnytta',
    title: {
      sv: 'Hur mycket skulle ett gemensamt arbete mellan regionen och länets kommuner hjälpa er i området?',
    },
    help: {
      sv: 'Är regionen och kommunen samma organisation, tänk på gemensamt arbete mellan förvaltningarna, med länsstyrelsen eller med andra regioner.',
    },
    answer: {
      form: 'scale',
      levels: [
        { sv: 'Inte alls. Det här löser regionen bäst själv.' },
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
    answer: {
      form: 'many',
      choices: patientTargets,
      max: 3,
    },
  },
  {
    id: 'stodtyp',
    title: { sv: 'Vilket stöd utifrån behöver ni mest? Välj högst tre och ordna dem, viktigast först.' },
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
      sv: 'Skriv inga uppgifter som kan kopplas till en enskild person. Svaret kan bli en allmän handling. Skriv aldrig om enskilda patienter.',
    },
    answer: { form: 'text', maxLength: 2000 },
  },
];
