// An organisation's results in words: where it has come furthest and least far, what it needs most, what has moved.
import type { CoreQuestion } from '../priority/types.ts';
import type { Language } from '../report/format.ts';
import { formatAsWord, formatList } from '../report/format.ts';
import { inSentence } from '../report/summary.ts';
import { resultTexts } from './result-texts.ts';

/** What the sentences need of one question. */
interface Asked {
  readonly own: number | string;
  readonly before?: { readonly answer: number | string; readonly change: string } | undefined;
}
export interface SummarisedResult {
  readonly name: string;
  readonly questions: Readonly<Record<CoreQuestion, Asked>>;
}

/** A need at or above this is called great. */
const greatNeed = 3;
/** More names than these are counted, not listed. */
const mostNames = 3;

/** Three sentences about the areas; `roundBefore` is the earlier round's name, where there is one. */
export function summariseAreas(
  areas: readonly SummarisedResult[],
  roundBefore: string | undefined,
  language: Language,
): readonly [stand: string, need: string, moved: string] {
  return [
    standSentence(areas, language),
    needSentence(areas, language),
    movedSentence(areas, roundBefore, language),
  ];
}

function standSentence(areas: readonly SummarisedResult[], language: Language): string {
  const texts = resultTexts[language];
  const stands = areas.flatMap(({ name, questions: { nulage } }) =>
    typeof nulage.own === 'number' ? [{ name, level: nulage.own }] : [],
  );
  if (stands.length === 0) return texts.noStand;
  const levels = stands.map(({ level }) => level);
  const [highest, lowest] = [Math.max(...levels), Math.min(...levels)];
  if (highest === lowest) return texts.sameStand(highest);
  const at = (level: number) =>
    nameOrCount(
      stands.filter((stand) => stand.level === level).map(({ name }) => name),
      language,
    );
  return texts.stand(at(highest), highest, at(lowest), lowest);
}

function needSentence(areas: readonly SummarisedResult[], language: Language): string {
  const texts = resultTexts[language];
  const needs = areas.flatMap(({ name, questions: { behov } }) =>
    typeof behov.own === 'number' ? [{ name, need: behov.own }] : [],
  );
  if (needs.length === 0) return texts.noNeed;
  const greatest = Math.max(...needs.map(({ need }) => need));
  if (greatest < greatNeed) return texts.smallNeed;
  const names = needs.filter(({ need }) => need === greatest).map(({ name }) => name);
  return texts.need(nameOrCount(names, language), greatest);
}

function movedSentence(
  areas: readonly SummarisedResult[],
  roundBefore: string | undefined,
  language: Language,
): string {
  const texts = resultTexts[language];
  if (roundBefore === undefined) return texts.firstTime;
  const moves = areas.flatMap(({ questions: { nulage } }) => moveOf(nulage) ?? []);
  if (moves.length === 0) return texts.notComparable(roundBefore);
  const count = (isWanted: (move: number) => boolean) => moves.filter(isWanted).length;
  const [up, down] = [count((move) => move > 0), count((move) => move < 0)];
  if (up + down === 0) return texts.unmoved(roundBefore);
  return texts.moved(roundBefore, inWords(up, language), inWords(down, language));
}

/** How many steps an answer has moved; undefined when one of the two is no number or they cannot be compared. */
export function moveOf({ own, before }: Asked): number | undefined {
  if (before === undefined || before.change === 'stricter' || before.change === 'new') return undefined;
  if (typeof own !== 'number' || typeof before.answer !== 'number') return undefined;
  return own - before.answer;
}

function nameOrCount(names: readonly string[], language: Language): string {
  if (names.length > mostNames) return resultTexts[language].areas(inWords(names.length, language));
  return formatList(
    names.map((name) => inSentence(name, language)),
    language,
  );
}

function inWords(count: number, language: Language): { readonly count: number; readonly word: string } {
  return { count, word: formatAsWord(count, language) };
}
