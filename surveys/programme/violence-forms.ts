// The forms of violence that areas and questions refer to.
import type { Edition, Named } from './types.ts';

/** Source: questionnaires 1.1.0 (own proposal), after SKL's and the government's descriptions of the field. */
export const violenceForms: Edition<Named> = {
  edition: '2026-1',
  entries: [
    {
      id: 'vald-i-nara-relationer',
      name: { sv: 'Våld i nära relationer, även mäns våld mot kvinnor och våld i samkönade relationer' },
    },
    { id: 'vald-i-ungas-relationer', name: { sv: 'Våld i ungas parrelationer' } },
    { id: 'hedersrelaterat-vald', name: { sv: 'Hedersrelaterat våld och förtryck' } },
    { id: 'barn-som-upplever-vald', name: { sv: 'Barn som utsätts för eller upplever våld' } },
    { id: 'sexuellt-vald', name: { sv: 'Sexuellt våld' } },
    { id: 'digitalt-vald', name: { sv: 'Digitalt våld' } },
    { id: 'ekonomiskt-vald', name: { sv: 'Ekonomiskt våld' } },
    {
      id: 'prostitution-manniskohandel',
      name: { sv: 'Prostitution och människohandel för sexuella ändamål' },
    },
    { id: 'valdsutovare', name: { sv: 'Den som utövar våld' } },
  ],
};
