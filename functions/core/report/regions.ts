// The regions' answers in a county report: beside the municipalities' numbers, never in them.
import type { Localised, Organisation } from '../../../surveys/types.ts';
import type { OrganisationId } from '../ids.ts';
import type { AreaAnswers } from '../priority/types.ts';
import type { Scores } from '../scores.ts';
import { readAreaCodes } from '../scores.ts';

/** An area of the regions' questionnaire. */
export interface RegionArea {
  readonly id: string;
  readonly name: string;
  /** The municipal areas it corresponds to. */
  readonly corresponds: readonly string[];
}

export interface RegionAnswers {
  readonly id: OrganisationId;
  readonly name: string;
  readonly responded: boolean;
  readonly edition?: number;
  readonly submittedAt?: string;
  /** Every area of the region's questionnaire, in its order; missing throughout before the region has answered. */
  readonly areas: readonly RegionAreaAnswers[];
}

export interface RegionAreaAnswers {
  readonly area: string;
  readonly name: Localised;
  readonly corresponds: readonly string[];
  readonly answers: AreaAnswers;
}

const nothing: AreaAnswers = {
  nulage: 'missing',
  behov: 'missing',
  konsekvens: 'missing',
  lansnytta: 'missing',
};

/** Each of `regions` with its latest submitted edition, or with nothing. */
export function regionAnswers(
  regions: readonly Organisation[],
  areas: readonly RegionArea[],
  scores: readonly Scores[],
): RegionAnswers[] {
  return regions.map(({ id, name }) => {
    const own = scores.find(({ organisation }) => organisation === id);
    const answers = own && readAreaCodes(own.areas);
    return {
      id: id as OrganisationId,
      name,
      responded: own !== undefined,
      ...(own && { edition: own.edition, submittedAt: own.submittedAt }),
      areas: areas.map((area) => ({
        area: area.id,
        name: { sv: area.name },
        corresponds: area.corresponds,
        answers: answers?.[area.id] ?? nothing,
      })),
    };
  });
}

/**
 * What a region has answered about a municipal area: each of its areas that corresponds to it, in the order of
 * the region's questionnaire. Empty where the region is not asked about it, which is not the same as missing.
 */
export function correspondingTo<Area extends { readonly corresponds: readonly string[] }>(
  municipalArea: string,
  { areas }: { readonly areas: readonly Area[] },
): Area[] {
  return areas.filter(({ corresponds }) => corresponds.includes(municipalArea));
}
