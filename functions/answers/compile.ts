// Compiles a survey version to the compact questionnaire that the server checks answers by. At build time only.
import { Model } from 'survey-core';
import type { SurveyVersion } from '../../surveys/types.ts';
import type { Condition } from '../core/condition.ts';
import { compileCondition } from './compile-condition.ts';
import { type Element, idOf, knownKeys, list, questionsOn, refuse } from './compile-element.ts';
import type { CompiledQuestion, CompiledQuestionnaire, ValueRule } from './questionnaire.ts';

/** Keys that say nothing about which answers are valid or visible; all others are refused. */
const surveyKeys = ['locale', 'title', 'description', 'maxCommentLength', 'pages'];
const pageKeys = ['name', 'title', 'description', 'visibleIf', 'elements'];

type Rules = ReadonlyMap<string, ValueRule>;

/**
 * Throws at every construct whose meaning is not known here, never guesses. `others` are the versions that a
 * quality remark may name questions of.
 */
export function compileQuestionnaire(
  version: SurveyVersion,
  others: readonly SurveyVersion[] = [],
): CompiledQuestionnaire {
  assertReadBySurveyCore(version);
  const questions = compileQuestions(version);
  assertMeaningComplete(version, questions);
  return {
    survey: version.survey,
    version: version.version,
    hash: version.hash,
    kinds: version.kinds,
    maxCommentLength: version.answering.comment.maxLength,
    sections: version.sections.map(({ id, kind, name, corresponds }) => ({
      id,
      kind,
      name: name.sv,
      ...(corresponds && { corresponds }),
    })),
    questions,
    remarks: compileRemarks(version, rulesOf(questions), others),
  };
}

function compileQuestions(version: SurveyVersion): CompiledQuestion[] {
  const definition = version.definition as Element;
  knownKeys('the survey', definition, surveyKeys);
  const maxReasonLength = Number(definition['maxCommentLength']);
  if (!Number.isInteger(maxReasonLength)) refuse('the survey', 'maxCommentLength is missing');
  const parts = list('pages', definition['pages']).flatMap((page) => {
    const section = idOf('a page', page);
    knownKeys(`page ${section}`, page, pageKeys);
    return questionsOn(section, list(section, page['elements']), maxReasonLength).map((part) => ({
      ...part,
      section,
      visibleIf: [page['visibleIf'], part.visibleIf].filter((text) => text !== undefined),
    }));
  });
  assertDistinct(parts.map(({ id }) => id));
  const rules = rulesOf(parts);
  const changes = changesOf(version);
  const meanings = new Map(version.questions.map((question) => [question.id, question]));
  return parts.map(({ id, section, rule: plain, visibleIf }) => {
    const conditions = visibleIf.map((text) => compileCondition(id, text, rules));
    const rule = withDistinctRows(id, plain, meanings.get(id)?.distinctBy);
    // Whether every question has a meaning is asked when all have been read.
    return { id, section, change: changes.get(id) ?? 'new', rule, ...whenAll(conditions) };
  });
}

/** SurveyJS can tell rows apart by one column only; by several is said in the question's meaning. */
function withDistinctRows(id: string, rule: ValueRule, distinctBy: readonly string[] | undefined): ValueRule {
  if (distinctBy === undefined) return rule;
  if (rule.type !== 'rows') return refuse(id, 'distinct rows where there are none');
  const columns = rule.columns.filter((column) => distinctBy.includes(column.id));
  const isPlain = columns.every((column) => column.rule.type === 'choice');
  if (columns.length !== distinctBy.length || !isPlain)
    refuse(id, 'distinct by what is no column of choices');
  return { ...rule, distinctBy };
}

function changesOf({ questions }: SurveyVersion): ReadonlyMap<string, CompiledQuestion['change']> {
  return new Map(
    questions.flatMap(({ id, change }) => (change === 'removed' ? [] : [[id, change] as const])),
  );
}

function whenAll(conditions: readonly Condition[]): { visible?: Condition } {
  const [first, ...rest] = conditions;
  if (first === undefined) return {};
  return { visible: rest.length === 0 ? first : { op: 'and', of: conditions } };
}

function compileRemarks(version: SurveyVersion, own: Rules, others: readonly SurveyVersion[]) {
  return version.remarks.map(({ id, questions, otherSurvey, condition }) => {
    const other = others.findLast(({ survey }) => survey === otherSurvey);
    if (otherSurvey !== undefined && other === undefined) refuse(id, `no version of ${otherSurvey}`);
    const rules = new Map([...(other === undefined ? [] : rulesOf(compileQuestions(other))), ...own]);
    const missing = questions.find((question) => !rules.has(question));
    if (missing !== undefined) refuse(id, `no question ${missing}`);
    const named = new Map([...rules].filter(([question]) => questions.includes(question)));
    return {
      id,
      questions,
      ...(otherSurvey !== undefined && { otherSurvey }),
      condition: compileCondition(id, condition, named),
    };
  });
}

function rulesOf(questions: readonly { id: string; rule: ValueRule }[]): Rules {
  return new Map(questions.map(({ id, rule }) => [id, rule]));
}

/** survey-core finds the same questions and nothing in the definition that it does not know. */
function assertReadBySurveyCore({ definition }: SurveyVersion): void {
  const model = new Model(definition);
  const errors = (model.jsonErrors ?? []).map(({ message }) => message);
  if (errors.length > 0) refuse('the survey', errors.join('; '));
}

function assertMeaningComplete(version: SurveyVersion, questions: readonly CompiledQuestion[]): void {
  const meant = version.questions
    .filter(({ change }) => change !== 'removed')
    .map(({ id, section }) => `${section}/${id}`);
  const asked = questions.map(({ id, section }) => `${section}/${id}`);
  const unmatched = [
    ...meant.filter((question) => !asked.includes(question)),
    ...asked.filter((question) => !meant.includes(question)),
  ];
  if (unmatched.length > 0) refuse('the survey', `meaning and definition differ on ${unmatched.join(', ')}`);
  assertDistinct(meant);
}

/** survey-core looks names up without regard to case, and reads `a.b` as part `b` of `a` where there is an `a`. */
function assertDistinct(ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids.map((text) => text.toLowerCase())) {
    if (seen.has(id)) refuse(id, 'the id is used twice');
    seen.add(id);
  }
  const inside = [...seen].find((id) => id.includes('.') && seen.has(id.slice(0, id.indexOf('.'))));
  if (inside !== undefined) refuse(inside, 'the id reads as a part of another question');
}
