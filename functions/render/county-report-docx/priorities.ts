// Word: the order with its ranges, the first group opened, every score's parts, need against state.
import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { AreaDetail } from '../county-report/area-detail.ts';
import type { ReportDocument } from '../county-report/document.ts';
import type { NeedAndState } from '../county-report/need-and-state.ts';
import type { PartsTable } from '../county-report/parts-table.ts';
import type { PriorityGroup, PriorityTable } from '../county-report/priority-table.ts';
import { headingOf } from '../docx/answer-parts.ts';
import { styleIds } from '../docx/styles.ts';
import { plainTable } from '../docx/table.ts';
import { figure, strong, words } from './cells.ts';

const help = (text: string): Paragraph => new Paragraph({ style: styleIds.help, text });

export function priorityParts(table: PriorityTable): FileChild[] {
  return [
    headingOf(HeadingLevel.HEADING_1, table.ordered ? 'Prioriteringsordning' : 'Områdena, utan ordning'),
    help(
      table.ordered
        ? 'Områden under samma rubrik går inte att skilja åt säkert: det är den delade platsen som gäller.'
        : 'Svarsunderlaget är för litet för rangordning. Områdena står i frågeformulärets ordning.',
    ),
    ...table.groups.flatMap((group) => groupParts(group, table.ordered)),
  ];
}

function groupParts({ title, note, dashed, rows }: PriorityGroup, ordered: boolean): FileChild[] {
  const places: [string, number][] = ordered
    ? [
        ['Sannolik plats', 4],
        ['Ytterst', 3],
      ]
    : [];
  return [
    ...(title === undefined ? [] : [headingOf(HeadingLevel.HEADING_2, title)]),
    ...(note === undefined ? [] : [help(dashed ? `${note}. Gränsen ovanför är streckad.` : note)]),
    plainTable(
      [['Område', 9], ...places, ['Poäng', 3], ['Lägst–högst', 4], ['Svar', 4]],
      rows.map(({ name, marks, likely, outermost, score, bounds, answers }) => [
        strong(name, marks),
        ...(ordered ? [figure(likely), figure(outermost)] : []),
        figure(score),
        figure(bounds),
        figure(answers),
      ]),
    ),
  ];
}

export function detailParts({ heading, areas }: NonNullable<ReportDocument['details']>): FileChild[] {
  return [headingOf(HeadingLevel.HEADING_1, heading), ...areas.flatMap(oneDetail)];
}

function oneDetail({ name, score, bounds, parts, tests, top }: AreaDetail): FileChild[] {
  return [
    headingOf(HeadingLevel.HEADING_2, name),
    new Paragraph(`Poäng ${score}, lägst–högst ${bounds} om saknade svar fylls i på sämsta och bästa värde.`),
    plainTable(
      [
        ['Del', 3],
        ['Vad den säger', 9],
        ['Värde', 2],
        ['Vikt', 2],
        ['Bidrag', 2],
      ],
      parts.map((part) => [
        strong(part.name),
        words(part.meaning),
        figure(part.value),
        figure(part.weight),
        figure(part.contribution),
      ]),
    ),
    new Paragraph({ text: 'Håller platsen?', spacing: { before: 160 }, keepNext: true }),
    plainTable(
      [
        ['Prövning', 5],
        ['Vad den gör', 10],
        ['Platser', 3],
      ],
      tests.map((test) => [strong(test.name), words(test.meaning), figure(test.places)]),
    ),
    ...(top === undefined ? [] : [new Paragraph({ text: top, spacing: { before: 120 } })]),
  ];
}

export function partsParts({ columns, rows }: PartsTable): FileChild[] {
  return [
    headingOf(HeadingLevel.HEADING_1, 'Varje poängs delar'),
    help('Vad varje del bidrar med till poängen. Delarna summerar till poängen.'),
    plainTable(
      [
        ['Område', 8],
        ...columns.map(({ name, weight }): [string, number] => [`${name} (${weight})`, 4]),
        ['Poäng', 3],
      ],
      rows.map(({ name, contributions, score }) => [
        strong(name),
        ...contributions.map(figure),
        figure(score),
      ]),
    ),
  ];
}

export function needAndStateParts({ keyNotes, picture, rows }: NeedAndState): FileChild[] {
  return [
    headingOf(HeadingLevel.HEADING_1, 'Stort behov och lång väg kvar'),
    help(picture.alt.replace(' Alla värden står i tabellen bredvid.', '')),
    ...keyNotes.map(help),
    plainTable(
      [
        ['Nr', 1],
        ['Område', 10],
        ['Behov, medel 0–4', 3],
        ['Nuläge, medel 0–4', 3],
      ],
      rows.map(({ number, name, behov, nulage, first }) => [
        figure(String(number)),
        first ? strong(name) : words(name),
        figure(behov),
        figure(nulage),
      ]),
    ),
  ];
}
