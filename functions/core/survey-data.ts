// Maps answers between the API's values and the data of a SurveyJS form drawn from the same definition.
import type { AnswerValue } from './response.ts';

/**
 * The two hold the same value but in two places. A scale's `{special: 'ej-aktuellt', reason}` is SurveyJS's own
 * choice with comment, `{value: 'ej-aktuellt', comment}`. A row's date or `tills-vidare` is asked with two
 * elements, `<field>` (`tills-vidare` or `datum`) and `<field>-datum`.
 */
export interface SurveyMapping {
  /** The value for `survey.setValue(question, …)`; undefined for no answer. */
  readonly toSurvey: (value: AnswerValue) => unknown;
  /**
   * The API's value for what SurveyJS holds; null for no answer. A reason not yet written is an empty text, which
   * the server refuses: ask for it before saving. A date not yet written leaves its field out.
   */
  readonly fromSurvey: (value: unknown) => AnswerValue;
}

type Json = Readonly<Record<string, unknown>>;

const notApplicable = 'ej-aktuellt';
const openEnded = 'tills-vidare';
const dateChosen = 'datum';
const dateField = (field: string) => `${field}-datum`;

/** The mapping for forms drawn from `definition` (SurveyJS 3.0). */
export function surveyMapping(definition: Json): SurveyMapping {
  const openEndedFields = openEndedFieldsIn(definition);
  return {
    toSurvey(value) {
      if (value === null) return undefined;
      if (isList(value))
        return value.map((entry) => (isRecord(entry) ? rowToSurvey(entry, openEndedFields) : entry));
      if (isRecord(value) && value['special'] === notApplicable) {
        return { value: notApplicable, comment: value['reason'] };
      }
      return value;
    },
    fromSurvey(value) {
      if (isNothing(value)) return null;
      if (isList(value)) {
        return value.map((entry) =>
          isRecord(entry) ? rowFromSurvey(entry, openEndedFields) : (entry as AnswerValue),
        );
      }
      if (value === notApplicable) return { special: notApplicable, reason: '' };
      if (isRecord(value) && value['value'] === notApplicable) {
        return { special: notApplicable, reason: String(value['comment'] ?? '') };
      }
      return value as AnswerValue;
    },
  };
}

function rowToSurvey(row: Json, openEndedFields: ReadonlySet<string>): Json {
  const fields = Object.entries(row).flatMap(([field, value]): [string, unknown][] =>
    openEndedFields.has(field) && value !== openEnded
      ? [
          [field, dateChosen],
          [dateField(field), value],
        ]
      : [[field, value]],
  );
  return Object.fromEntries(fields);
}

function rowFromSurvey(row: Json, openEndedFields: ReadonlySet<string>): { [field: string]: AnswerValue } {
  const dates = new Set([...openEndedFields].map(dateField));
  const fields = Object.entries(row)
    .filter(([field]) => !dates.has(field))
    .map(([field, value]): [string, unknown] =>
      openEndedFields.has(field) && value === dateChosen ? [field, row[dateField(field)]] : [field, value],
    )
    .filter(([, value]) => !isNothing(value));
  return Object.fromEntries(fields) as { [field: string]: AnswerValue };
}

/** The fields of registers that are asked together with a date. */
function openEndedFieldsIn(definition: Json): ReadonlySet<string> {
  const names = [definition['pages']]
    .flatMap(records)
    .flatMap((page) => records(page['elements']))
    .flatMap((question) => records(question['templateElements']))
    .map(({ name }) => String(name));
  return new Set(names.filter((name) => names.includes(dateField(name))));
}

function records(value: unknown): Json[] {
  return isList(value) ? value.filter(isRecord) : [];
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (isList(value) && value.length === 0);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
