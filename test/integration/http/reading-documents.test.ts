// The receipt and the blank form as documents: for whom, and what is in them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersOfVasteras, paramsOf } from '../../support/answers-of-vasteras.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let as: string;
let lead: string;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  as = await addPerson(api.table, 'signatory', '1980');
  lead = await addPerson(api.table, 'county-lead', '19');
});
afterAll(() => engine.stop());

const { newRound, save, submit } = answersOfVasteras(() => api, 'signatory-1980');

describe('the receipt and the blank form as documents', () => {
  const receiptPdf = (who: string, round: string, receipt: string) =>
    api.call('readReceiptPdf', { as: who, params: { ...paramsOf(round), receipt } });
  const submittedIn = ({ body }: { body: string }) => JSON.parse(Buffer.from(body, 'base64').toString());

  it('gives the organisation and its county lead every answer, with what was asked', async () => {
    const round = await newRound();
    await save(round, { 'boende.behov': 3, 'valdsutovare.behov': 2 });
    const { receipt, checksum, surveyHash } = await submit(round);
    for (const who of [as, lead]) {
      const answer = await receiptPdf(who, round, receipt);
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': expect.stringContaining(
          `filename="Kvitto ${receipt} Vasteras Behovsinventering (pahittade svar).pdf"`,
        ),
      });
      expect(submittedIn(answer)).toMatchObject({
        receipt: { receipt, checksum },
        version: surveyHash,
        organisation: 'Västerås',
        round: 'Hösten 2026',
        synthetic: true,
        asked: 132,
        answers: [{ question: 'boende.behov' }, { question: 'valdsutovare.behov' }],
      });
      expect(submittedIn(answer).answers[0]).not.toHaveProperty('authorId');
    }
  });

  it('gives a respondent the lent sections alone, and says that it is a part', async () => {
    const round = await newRound();
    const respondent = await addPerson(api.table, 'respondent', '1980', { sections: ['boende'] });
    await save(round, { 'boende.behov': 3, 'valdsutovare.behov': 2 });
    const { receipt } = await submit(round);
    const answer = await receiptPdf(respondent, round, receipt);
    expect(answer.headers['content-disposition']).toContain('(del)');
    expect(submittedIn(answer)).toMatchObject({
      sections: ['boende'],
      answers: [{ question: 'boende.behov' }],
    });
  });

  it('is unknown for the receipt of another response', async () => {
    const [one, other] = [await newRound(), await newRound()];
    await save(one, { 'boende.behov': 3 });
    const { receipt } = await submit(one);
    expect((await receiptPdf(as, other, receipt)).body.code).toBe('unknown-receipt');
    expect((await receiptPdf(as, one, 'nix')).body.code).toBe('unknown-receipt');
  });

  it('comes as PDF and Word, named by questionnaire and version, and is unknown for no questionnaire', async () => {
    const params = { surveyRef: 'mognad@2026-1' };
    const [pdf, docx] = [
      await api.call('readFormPdf', { as, params }),
      await api.call('readFormDocx', { as: lead, params }),
    ];
    expect(pdf.headers['content-disposition']).toContain('Mognadsenkat 2026-1 blankt formular.pdf');
    expect(docx.headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': expect.stringContaining('Mognadsenkat 2026-1 blankt formular.docx'),
    });
    const unknown = await api.call('readFormDocx', { as, params: { surveyRef: 'mognad@1999-1' } });
    expect(unknown.body.code).toBe('unknown-survey');
  });
});
