// The texts of the trend.
import { defineMessages } from '../../shared/language/define-messages.ts';

export const trendMessages = defineMessages(
  {
    title: 'Över tid:',
    hint: 'Värdet i varje stängd omgång, med känslighetsintervall: hur långt värdet kan flytta sig om svar som saknas är lägst eller högst. Det är inte alltid samma kommuner som har svarat, men spannet rymmer alla som inte har det: det som sägs vara säkert gäller vilka som än har svarat. Under varje omgång står hur stor andel av svaren som är giltiga. Där frågan har ändrats bryts linjen, och värdena på var sin sida går inte att jämföra.',
    tooFew: 'Utvecklingen visas när minst två omgångar har stängt.',
    notFollowed:
      'Utvecklingen visas för poängen, dess delar, de fyra frågorna och mognadens dimensioner, men inte för mognaden totalt. Välj något av dem ovan.',
    breaks: {
      same: 'Formuläret ändrat',
      reworded: 'Frågan omformulerad',
      stricter: 'Frågan skärpt',
      new: 'Frågan ny',
    },
    last: {
      above: (place: string) => `${place}: värdet är säkert högre än i omgången före.`,
      below: (place: string) => `${place}: värdet är säkert lägre än i omgången före.`,
      unseparated: (place: string) =>
        `${place}: värdet går inte att skilja från omgången före, eftersom spannen möts.`,
    },
    notComparable: (place: string) => `${place}: de två senaste omgångarna går inte att jämföra.`,
    label: (place: string) => `${place}, värde i varje omgång. Samma tal finns i tabellen under.`,
    caption: 'Samma tal som i linjerna.',
    round: 'Omgång',
    closed: 'Stängde',
    answered: 'Svarade i riket',
    bounds: (place: string) => `${place}, värde och spann`,
    comparable: 'Jämförbar med den senaste',
    yes: 'ja',
    no: (why: string) => `nej: ${why.toLowerCase()}`,
  },
  {
    title: 'Over time:',
    hint: 'The value in each closed round, with its sensitivity range: how far it could move if missing answers are lowest or highest. The municipalities that answered are not always the same, but the range takes in all that did not: what is said to be sure holds whoever answered. Under each round stands the share of answers that are valid. Where the question has changed the line breaks, and the values on either side cannot be compared.',
    tooFew: 'The trend is shown once at least two rounds have closed.',
    notFollowed:
      'The trend is shown for the score, its parts, the four questions and the dimensions of maturity, but not for maturity in total. Choose one of them above.',
    breaks: {
      same: 'Questionnaire changed',
      reworded: 'Question reworded',
      stricter: 'Question made stricter',
      new: 'Question new',
    },
    last: {
      above: (place) => `${place}: the value is surely higher than in the round before.`,
      below: (place) => `${place}: the value is surely lower than in the round before.`,
      unseparated: (place) =>
        `${place}: the value cannot be told from the round before, since the bounds meet.`,
    },
    notComparable: (place) => `${place}: the two latest rounds cannot be compared.`,
    label: (place) => `${place}, value in each round. The same numbers are in the table below.`,
    caption: 'The same numbers as in the lines.',
    round: 'Round',
    closed: 'Closed',
    answered: 'Answered in the nation',
    bounds: (place) => `${place}, value and bounds`,
    comparable: 'Comparable with the latest',
    yes: 'yes',
    no: (why) => `no: ${why.toLowerCase()}`,
  },
);
