// How the 2026-1 questionnaires are answered: rules, terms, special answers and comments.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { Answering } from '../types.ts';

export const answering: Answering = {
  rules: [
    {
      sv: 'Svara för hela kommunen. Har ni stadsdelar eller flera nämnder gäller den nivå som stämmer för dem alla. Beskriv skillnader i kommentaren.',
    },
    {
      sv: 'Det ni ordnar tillsammans med andra räknas som ert. En liten kommun behöver inte ha allt i egen regi.',
    },
    {
      sv: 'Svara för det som gäller i dag, inte för det som är planerat.',
    },
    {
      sv: 'Vet inte väljer ni när ingen som ni kan fråga har svaret. Det räknas som att svar saknas, aldrig som noll.',
    },
    {
      sv: 'Ej aktuellt väljer ni bara när uppgiften inte är er. Skriv varför. Ett lagstadgat uppdrag är aktuellt även när inga ärenden har funnits.',
    },
    {
      sv: 'Skriv aldrig namn, personnummer, ärendenummer, adresser till skyddade boenden eller annat som kan röja en person.',
    },
  ],
  terms: [
    {
      id: 'aktuell',
      text: {
        sv: 'En rutin, plan eller överenskommelse är aktuell när den är skriftlig, beslutad på ledningsnivå och uppföljd de senaste 24 månaderna. Är den ny och beslutad de senaste 24 månaderna räknas den som aktuell även om den inte har hunnit följas upp.',
      },
    },
    {
      id: 'ledningsniva',
      text: {
        sv: 'Nämnd, förvaltningschef, verksamhetschef eller motsvarande, i regionen även klinikchef eller hälso- och sjukvårdsdirektör.',
      },
    },
    {
      id: 'valdsutsatt',
      text: {
        sv: 'En person som utsätts eller har utsatts för våld av en närstående, i en hederskontext, i prostitution eller i människohandel. Våldet kan vara fysiskt, psykiskt, sexuellt, ekonomiskt, digitalt eller bestå i försummelse. Kön spelar ingen roll.',
      },
    },
    {
      id: 'valdsutovare',
      text: {
        sv: 'En person som utsätter en närstående för våld, oavsett ålder och kön.',
      },
    },
    {
      id: 'barn',
      text: {
        sv: 'Alla under 18 år. Ett barn som upplever våld ser, hör eller lever med våld, eller utsätts självt.',
      },
    },
    {
      id: 'i-dag',
      text: {
        sv: 'Det som gäller den dag ni svarar. Planer som inte är genomförda räknas inte.',
      },
    },
    {
      id: 'tillsammans',
      text: {
        sv: 'Det ni ordnar genom avtal eller tillsammans med andra kommuner, regionen eller en idéburen organisation räknas som ert.',
      },
    },
  ],
  comment: {
    label: {
      sv: 'Kommentar',
    },
    help: {
      sv: 'Skriv inga uppgifter som kan kopplas till en enskild person. Svaret kan bli en allmän handling.',
    },
    maxLength: 2000,
  },
  remarksIntro: {
    sv: 'Svaren nedan ser ut att säga olika saker. De kan ändå vara rätt. Kontrollera och ändra, eller skriv en kommentar. Ni kan skicka in utan att ändra.',
  },
};

/** Every scale takes these beside its levels. */
export const specialAnswers = {
  unknown: {
    sv: 'Vet inte',
  },
  notApplicable: {
    sv: 'Ej aktuellt för oss',
  },
  reason: {
    sv: 'Varför är frågan inte aktuell för er?',
  },
  maxReasonLength: 300,
};

export const source = {
  sv: 'Eget förslag. Inget av frågeformulären är publicerat av SKR, Socialstyrelsen eller någon annan myndighet.',
};
