// The success factors that areas and dimensions refer to. None is more important than another.
import type { Edition, SuccessFactor } from './types.ts';

/**
 * Five from SKL 2016, Framgångsfaktorer i kvinnofridsarbetet (ISBN 978-91-7585-398-7; first pages read), their
 * meaning from SKL's slides Kvinnofridssatsning 2018–2020; the sixth is our own.
 */
export const successFactors: Edition<SuccessFactor> = {
  edition: '2026-1',
  entries: [
    {
      id: 'ff-1',
      name: { sv: 'Många vägar in' },
      meaning: {
        sv: 'Information i många kanaler, låga trösklar, frågor om våld och kontinuerlig kompetensutveckling på alla nivåer.',
      },
      from: 'SKL 2016',
    },
    {
      id: 'ff-2',
      name: { sv: 'Direkt och adekvat stöd och hjälp' },
      meaning: {
        sv: 'Specialistverksamhet och varierade insatser, handläggare med specialistkompetens, rutiner, metoder och tydligt ansvar.',
      },
      from: 'SKL 2016',
    },
    {
      id: 'ff-3',
      name: { sv: 'Integrera arbetet i ordinarie strukturer' },
      meaning: {
        sv: 'Politisk prioritet, mål, indikatorer, aktiviteter och budget i ordinarie styrsystem, och funktioner i stället för enskilda personer.',
      },
      from: 'SKL 2016',
    },
    {
      id: 'ff-4',
      name: { sv: 'Samverkan med andra samhällsaktörer' },
      meaning: {
        sv: 'Klargjorda roller, ansvar och befogenheter mellan myndigheter, region, kommun och idéburna organisationer, anpassat lokalt.',
      },
      from: 'SKL 2016',
    },
    {
      id: 'ff-5',
      name: { sv: 'Nationellt stöd' },
      meaning: {
        sv: 'Nationellt stöd, stimulansmedel och utvecklingsmedel används, och projekt blir permanenta.',
      },
      from: 'SKL 2016',
    },
    {
      id: 'uppfoljning',
      name: { sv: 'Systematisk uppföljning' },
      meaning: { sv: 'Kommunen vet vad arbetet leder till och använder den kunskapen.' },
      from: 'ours',
    },
  ],
};
