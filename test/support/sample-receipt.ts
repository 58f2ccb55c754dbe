// Submitted responses from the catalogue's samples, and one with the longest texts that are taken: for tests of receipts.
import { visibleQuestions } from '../../functions/answers/check.ts';
import { organisationId, receiptId, roundId, surveyId, surveyRef } from '../../functions/core/ids.ts';
import { questionsById } from '../../functions/core/questionnaire-text.ts';
import { checksumText } from '../../functions/core/receipt.ts';
import type { AnswerValue } from '../../functions/core/response.ts';
import { questionnaires } from '../../functions/entry/questionnaires.ts';
import type { SubmittedResponse } from '../../functions/render/receipt/submitted-response.ts';
import { sha256Hex } from '../../functions/storage/sha256.ts';
import { surveyVersion } from '../../surveys/catalogue.ts';
import { samplesOf } from '../unit/surveys/samples.ts';

const at = '2026-11-22T10:42:00.000Z';

/** A municipality's first submission of `ref`, answered as its first sample, or with `values` and `comments`. */
export function sampleReceipt(
  ref = 'behovsinventering@2026-1',
  values: Readonly<Record<string, unknown>> = samplesOf[ref]?.[0]?.answers ?? {},
  comments: Readonly<Record<string, string>> = {},
): SubmittedResponse {
  const version = surveyVersion(ref);
  const questionnaire = questionnaires.get(surveyRef(ref));
  if (version === undefined || questionnaire === undefined) throw new RangeError(`no survey ${ref}`);
  const answers = Object.entries(values).map(([question, value]) => ({
    question,
    value: value as AnswerValue,
    comment: comments[question],
    version: 1,
    author: 'Enhetschef, individ- och familjeomsorgen',
    at,
    confirmed: true,
  }));
  const key = {
    round: roundId('hosten-2026'),
    organisation: organisationId('1980'),
    survey: surveyId(version.survey),
  };
  const edition = { ...key, surveyHash: version.hash, edition: 1 };
  return {
    receipt: {
      ...edition,
      receipt: receiptId('LB-2026-7QK2-M4XT'),
      surveyRef: surveyRef(ref),
      submittedAt: at,
      submittedBy: 'Socialchef',
      late: false,
      answered: answers.length,
      checksum: sha256Hex(checksumText({ ...edition, answers: answers as never })),
    },
    version,
    organisation: 'Västerås',
    round: 'Hösten 2026',
    synthetic: false,
    answers,
    asked: visibleQuestions(questionnaire, new Map(answers.map(({ question, value }) => [question, value]))),
  };
}

/** Every question answered with as much as its rule takes, each with a comment as long as any; `filling` repeats. */
export function longestReceipt(filling: string, ref = 'behovsinventering@2026-1'): SubmittedResponse {
  const version = surveyVersion(ref);
  if (version === undefined) throw new RangeError(`no survey ${ref}`);
  const long = (length: number) => filling.repeat(Math.ceil(length / filling.length)).slice(0, length);
  const wellFormed = (length: number) => long(length).toWellFormed().replaceAll('\ufffd', '.');
  const questions = [...questionsById(version).values()];
  const longest = (of: (typeof questions)[number]): unknown => {
    const last = of.choices.at(-1)?.value;
    switch (of.type) {
      case 'choice':
        return last === 'ej-aktuellt' ? { special: last, reason: wellFormed(300) } : last;
      case 'choices':
      case 'ranked':
        return of.choices.slice(0, of.max).map(({ value }) => value);
      case 'number':
        return of.max;
      case 'date':
        return '2099-12-31';
      case 'line':
      case 'text':
        return wellFormed(of.maxLength ?? 0);
      case 'rows':
        return Array.from({ length: 50 }, (_, row) => ({
          id: `rad-${row}`,
          ...Object.fromEntries(of.columns.map((column) => [column.id, longest(column)])),
        }));
    }
  };
  const values = Object.fromEntries(questions.map((of) => [of.id, longest(of)]));
  const comments = Object.fromEntries(questions.map(({ id }) => [id, wellFormed(2000)]));
  return sampleReceipt(ref, values, comments);
}
