// Area of the needs inventory 2026-1: Barn som upplever våld.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { AreaContent } from '../../define/content.ts';

export const barnUppleverVald: AreaContent = {
  id: 'barn-upplever-vald',
  name: { sv: 'Barn som upplever våld' },
  intro: {
    sv: 'Här svarar ni om barn som utsätts för eller lever med våld, och om våld i ungas parrelationer.',
  },
  definition: {
    sv: 'Barn som själva utsätts för våld eller ser, hör eller lever med våld, och unga med våld i en egen relation.',
  },
  goals: ['mal-3'],
  successFactors: ['ff-2', 'ff-1'],
  violenceForms: ['barn-som-upplever-vald', 'vald-i-ungas-relationer', 'digitalt-vald'],
  facts: [
    {
      id: 'barn-egen-insats',
      title: {
        sv: 'Kan barn få egna stödinsatser på grund av våldet, utöver stödet till föräldern?',
      },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja-alla-aldrar', text: { sv: 'Ja, barn i alla åldrar' } },
          { id: 'ja-vissa-aldrar', text: { sv: 'Ja, barn i vissa åldrar' } },
          { id: 'nej', text: { sv: 'Nej' } },
        ],
      },
    },
    {
      id: 'barn-skolgang',
      title: { sv: 'Finns en aktuell rutin för att säkra skolgången för barn i skyddat boende?' },
      help: { sv: 'Frågan gäller även kommuner som köper plats i skyddat boende.' },
      answer: {
        form: 'one',
        choices: [
          { id: 'ja', text: { sv: 'Ja' } },
          { id: 'nej', text: { sv: 'Nej' } },
        ],
      },
    },
    {
      id: 'barn-unga-relationer',
      title: { sv: 'Vilka unga kan få stöd hos er på grund av våld i en parrelation?' },
      answer: {
        form: 'many',
        choices: [
          { id: 'utsatta', text: { sv: 'Unga som utsätts för våld' } },
          { id: 'utovare', text: { sv: 'Unga som utövar våld' } },
          { id: 'inga', text: { sv: 'Inga' }, exclusive: true },
        ],
      },
    },
  ],
};
