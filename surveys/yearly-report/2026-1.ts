// What a county is asked about its year (återrapportering), version 2026-1, as the project's questionnaire content has it.
// The year itself is the report's address. How an answer is divided into parts, with their labels, is ours; so is that
// the outcome and what it is due to are asked of each indicator when it is followed up, and gathered from there.
import { benefit } from '../aterrapportering-kommun/2026-1/benefit.ts';
import type { YearlyQuestions } from './types.ts';

export const yearlyQuestions: YearlyQuestions = {
  version: '2026-1',
  county: [
    {
      id: 'ar-lan-samlat',
      text: { sv: 'Hur långt har ni kommit med det som var planerat för året?' },
      help: { sv: 'Nivån föreslås ur planen. Räkna inte aktiviteter som har utgått.' },
      parts: [
        {
          id: 'ar-lan-samlat',
          rule: {
            type: 'scale',
            levels: [
              { sv: 'Arbetet har inte börjat.' },
              { sv: 'Minst en av årets aktiviteter är genomförd.' },
              { sv: 'Minst hälften av årets aktiviteter är genomförda.' },
              { sv: 'Minst tre fjärdedelar av årets aktiviteter är genomförda.' },
              { sv: 'Som nivå 3, och minst tre fjärdedelar av årets målvärden är nådda.' },
            ],
          },
        },
      ],
    },
    {
      id: 'ar-lan-kommuner',
      text: { sv: 'Hur många av länets kommuner har deltagit i minst en aktivitet under året?' },
      help: { sv: 'Räkna varje kommun en gång. Antalet föreslås ur aktiviteterna.' },
      parts: [{ id: 'ar-lan-kommuner', rule: { type: 'count', most: 'municipalities' } }],
    },
    {
      id: 'ar-lan-medel',
      text: { sv: 'Hur har årets statliga medel använts? Ange kronor per kostnadsslag.' },
      help: { sv: 'Summan ska vara lika med de medel som länet har fått för året.' },
      parts: [
        {
          id: 'ar-lan-medel.fatt',
          label: { sv: 'Medel som länet har fått för året' },
          rule: { type: 'kronor' },
        },
        { id: 'ar-lan-medel.personal', label: { sv: 'Personal' }, rule: { type: 'kronor' } },
        { id: 'ar-lan-medel.utbildning', label: { sv: 'Utbildning och möten' }, rule: { type: 'kronor' } },
        { id: 'ar-lan-medel.konsult', label: { sv: 'Köpta tjänster' }, rule: { type: 'kronor' } },
        { id: 'ar-lan-medel.lokaler', label: { sv: 'Lokaler' }, rule: { type: 'kronor' } },
        { id: 'ar-lan-medel.kommuner', label: { sv: 'Fördelat till kommuner' }, rule: { type: 'kronor' } },
        { id: 'ar-lan-medel.annat', label: { sv: 'Annat' }, rule: { type: 'kronor' } },
        { id: 'ar-lan-medel.ej-forbrukat', label: { sv: 'Inte använt' }, rule: { type: 'kronor' } },
      ],
    },
    {
      id: 'ar-lan-egen',
      text: { sv: 'Vad har länet bidragit med utöver de statliga medlen?' },
      help: { sv: 'Ange kronor om ni kan, annars till exempel arbetstid. Skriv 0 om inget.' },
      parts: [
        { id: 'ar-lan-egen.kronor', label: { sv: 'Kronor' }, rule: { type: 'kronor' } },
        { id: 'ar-lan-egen.text', label: { sv: 'Annat än pengar' }, rule: { type: 'text', maxLength: 500 } },
      ],
    },
    {
      id: 'ar-lan-resultat',
      text: { sv: 'Vad har ändrats för kommunerna eller för enskilda? Beskriv högst tre resultat.' },
      help: {
        sv: 'Skriv vad som är annorlunda, inte vad ni har gjort. Skriv inga uppgifter som kan kopplas till en enskild person. Svaret kan bli en allmän handling.',
      },
      parts: [
        { id: 'ar-lan-resultat.1', label: { sv: 'Resultat 1' }, rule: { type: 'text', maxLength: 500 } },
        { id: 'ar-lan-resultat.2', label: { sv: 'Resultat 2' }, rule: { type: 'text', maxLength: 500 } },
        { id: 'ar-lan-resultat.3', label: { sv: 'Resultat 3' }, rule: { type: 'text', maxLength: 500 } },
      ],
    },
    {
      id: 'ar-lan-hinder',
      text: { sv: 'Vilka hinder har ni mött under året?' },
      parts: [
        {
          id: 'ar-lan-hinder',
          rule: {
            type: 'choices',
            choices: [
              { value: 'personalbrist', text: { sv: 'Brist på personal' } },
              { value: 'chefsbyte', text: { sv: 'Byte av chef eller nyckelperson' } },
              { value: 'finansiering', text: { sv: 'Osäker finansiering' } },
              { value: 'mandat', text: { sv: 'Oklart mandat' } },
              { value: 'sekretess', text: { sv: 'Sekretess' } },
              { value: 'it-stod', text: { sv: 'It-stöd' } },
              { value: 'pandemi-kris', text: { sv: 'Pandemi eller annan samhällskris' } },
              { value: 'andra-prioriteringar', text: { sv: 'Andra frågor gick före' } },
              { value: 'annat', text: { sv: 'Annat' } },
              { value: 'inga', text: { sv: 'Inga hinder' } },
            ],
            exclusive: ['inga'],
          },
        },
      ],
    },
    {
      id: 'ar-lan-hinder-annat',
      text: { sv: 'Vilket annat hinder?' },
      parts: [{ id: 'ar-lan-hinder-annat', rule: { type: 'text', maxLength: 300 } }],
      shownIf: { question: 'ar-lan-hinder', contains: 'annat' },
    },
    {
      id: 'ar-lan-nationellt',
      text: { sv: 'Vad behöver lyftas till nationell nivå?' },
      parts: [{ id: 'ar-lan-nationellt', rule: { type: 'text', maxLength: 800 } }],
    },
    {
      id: 'ar-lan-hallbarhet',
      text: { sv: 'Hur säkrat är det att arbetet fortsätter när de statliga medlen tar slut?' },
      parts: [
        {
          id: 'ar-lan-hallbarhet',
          rule: {
            type: 'scale',
            levels: [
              { sv: 'Ingen plan finns.' },
              { sv: 'Frågan diskuteras, men ingen plan finns.' },
              { sv: 'En plan finns, men finansieringen är inte beslutad.' },
              { sv: 'Ordinarie finansiering är beslutad för delar av arbetet.' },
              { sv: 'Ordinarie finansiering är beslutad för hela arbetet.' },
            ],
          },
        },
      ],
    },
  ],
  subGoal: [
    {
      id: 'ar-dm-status',
      text: { sv: 'Vilken status har delmålet vid årets slut?' },
      parts: [
        {
          id: 'ar-dm-status',
          rule: {
            type: 'choice',
            choices: [
              { value: 'ej-paborjat', text: { sv: 'Inte påbörjat' } },
              { value: 'pagar', text: { sv: 'Pågår, måldatum har inte passerat' } },
              { value: 'uppnatt', text: { sv: 'Uppnått' } },
              { value: 'delvis-uppnatt', text: { sv: 'Delvis uppnått, måldatum har passerat' } },
              { value: 'ej-uppnatt', text: { sv: 'Inte uppnått, måldatum har passerat' } },
              { value: 'utgar', text: { sv: 'Utgår efter beslut' } },
            ],
          },
        },
      ],
    },
    {
      id: 'ar-dm-nasta',
      text: { sv: 'Vad händer med delmålet nästa år?' },
      parts: [
        {
          id: 'ar-dm-nasta',
          rule: {
            type: 'choice',
            choices: [
              { value: 'fortsatter', text: { sv: 'Fortsätter oförändrat' } },
              { value: 'andras', text: { sv: 'Ändras' } },
              { value: 'avslutas', text: { sv: 'Avslutas' } },
              { value: 'overgar-i-ordinarie', text: { sv: 'Övergår i ordinarie verksamhet' } },
            ],
          },
        },
      ],
    },
  ],
  outcome: [
    {
      id: 'ar-dm-utfall',
      text: { sv: 'Vilket är indikatorns utfall? Ange värde, datum och källa.' },
      parts: [
        { id: 'ar-dm-utfall.varde', label: { sv: 'Värde' }, rule: { type: 'measure' } },
        { id: 'ar-dm-utfall.datum', label: { sv: 'Mätt den' }, rule: { type: 'day' } },
        { id: 'ar-dm-utfall.kalla', label: { sv: 'Källa' }, rule: { type: 'line', maxLength: 300 } },
      ],
    },
    {
      id: 'ar-dm-bedomning',
      text: { sv: 'Vad beror utfallet på?' },
      parts: [{ id: 'ar-dm-bedomning', rule: { type: 'text', maxLength: 500 } }],
    },
  ],
  activity: [
    {
      id: 'ar-akt-status',
      text: { sv: 'Vilken status har aktiviteten?' },
      parts: [
        {
          id: 'ar-akt-status',
          rule: {
            type: 'choice',
            choices: [
              { value: 'ej-startad', text: { sv: 'Inte startad' } },
              { value: 'pagar', text: { sv: 'Pågår enligt tidplanen' } },
              { value: 'forsenad', text: { sv: 'Försenad' } },
              { value: 'klar', text: { sv: 'Klar' } },
              { value: 'utgar', text: { sv: 'Utgår efter beslut' } },
            ],
          },
        },
      ],
    },
    {
      id: 'ar-akt-genomfort',
      text: { sv: 'Vad har gjorts under året?' },
      parts: [{ id: 'ar-akt-genomfort', rule: { type: 'text', maxLength: 500 } }],
    },
    {
      id: 'ar-akt-deltagare',
      text: { sv: 'Hur många deltog? Ange antal, inte namn.' },
      help: {
        sv: 'Gäller medarbetare, chefer och förtroendevalda, aldrig våldsutsatta eller våldsutövare. Lämna tomt om det inte går att räkna.',
      },
      parts: [{ id: 'ar-akt-deltagare', rule: { type: 'count' } }],
    },
    {
      id: 'ar-akt-kommuner',
      text: { sv: 'Vilka kommuner deltog?' },
      parts: [{ id: 'ar-akt-kommuner', rule: { type: 'municipalities' } }],
    },
    {
      id: 'ar-akt-kostnad',
      text: { sv: 'Vad kostade aktiviteten under året? Ange kronor.' },
      parts: [{ id: 'ar-akt-kostnad', rule: { type: 'kronor' } }],
    },
    {
      id: 'ar-akt-avvikelse',
      text: { sv: 'Vad avvek från planen?' },
      help: { sv: 'Lämna tomt om inget avvek.' },
      parts: [{ id: 'ar-akt-avvikelse', rule: { type: 'text', maxLength: 500 } }],
    },
    {
      id: 'ar-akt-atgard',
      text: { sv: 'Vad gör ni åt avvikelsen?' },
      parts: [{ id: 'ar-akt-atgard', rule: { type: 'text', maxLength: 500 } }],
    },
  ],
  municipal: {
    surveyRef: 'aterrapportering-kommun@2026-1',
    id: benefit.id,
    text: benefit.title,
    levels: benefit.answer.levels,
  },
};
