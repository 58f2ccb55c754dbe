// Where answers are read and saved: in the organisation's response, or beside it as one person's second opinion.
import type { CallOutput, Client } from '../../functions/contract/client.ts';
import type { LoanKind } from '../../functions/core/people/loans.ts';
import { type ReadResponse, type ResponseAddress, readResponse } from './load-response.ts';
import type { Change, Send } from './saving/saver.ts';

export type FollowedResponse = CallOutput<'POST /api/rounds/{round}/responses/{org}/{survey}/presence'>;

export interface AnswerSource {
  /** The response with the answers of this source, and the sections open to the person for it. */
  readonly read: ReadResponse;
  readonly send: (client: Client, address: ResponseAddress) => Send;
  /** What has become of the response meanwhile, as far as it concerns the answers of this source. */
  readonly follow: (followed: FollowedResponse) => FollowedResponse;
  /** Others write in the same answers: each shows where they are, and the response's revision counts every change. */
  readonly isShared: boolean;
}

/** By what a section is lent for. */
export const answerSources: Readonly<Record<LoanKind, AnswerSource>> = {
  answer: {
    read: readResponse,
    send: (client, params) => (changes: Change[]) =>
      client('PATCH /api/rounds/{round}/responses/{org}/{survey}/answers', { params, body: { changes } }),
    follow: ({ opinions: _, ...followed }) => followed,
    isShared: true,
  },
  'second-opinion': {
    read: async (client, params, options) => {
      const [response, { sections, opinions }] = await Promise.all([
        readResponse(client, params, options),
        client('GET /api/rounds/{round}/responses/{org}/{survey}/opinions', { params, ...options }),
      ]);
      const own = opinions.filter(({ isOwn }) => isOwn).map(({ isOwn: _, ...opinion }) => opinion);
      // What was said of the organisation's answers could give them away.
      return { ...response, sections, answers: own, review: [] };
    },
    send: (client, params) => (changes: Change[]) =>
      client('PATCH /api/rounds/{round}/responses/{org}/{survey}/opinions', { params, body: { changes } }),
    follow: ({ opinions: sections = [], answers: _, ...followed }) => ({
      ...followed,
      sections,
      present: [],
    }),
    isShared: false,
  },
};
