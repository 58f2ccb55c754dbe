// Anyone may check a receipt: is it one of ours, and is the checksum that of what was submitted? Says nothing else.
import { type SyntheticEvent, useState } from 'react';
import { createClient } from '../../functions/contract/client.ts';
import { OpenDataLink } from '../open-data/open-data-link.tsx';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';
import { WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { Notice } from '../shared/notice.tsx';
import { PageHeading } from '../shared/page.tsx';

const messages = defineMessages(
  {
    title: 'Kontrollera ett kvitto',
    lead: 'Skriv in kvittots nummer. Med kontrollsumman kontrolleras också att innehållet är det som skickades in.',
    receipt: 'Kvittots nummer',
    receiptHint: 'Till exempel LB-2026-7F3K-9QRT',
    checksum: 'Kontrollsumma, om du har den',
    checksumHint: '64 tecken',
    check: 'Kontrollera',
    missing: 'Skriv kvittots nummer.',
    valid: 'Kvittot är äkta',
    validChecksum: 'Kvittot är äkta och innehållet är det som skickades in',
    invalid: 'Kvittot stämmer inte',
    invalidHint:
      'Kontrollera att alla tecken är rätt. Stämmer de är kvittot inte utfärdat här, eller så är innehållet ett annat.',
  },
  {
    title: 'Check a receipt',
    lead: 'Enter the number of the receipt. With the checksum, the content is checked to be what was submitted.',
    receipt: 'Number of the receipt',
    receiptHint: 'For example LB-2026-7F3K-9QRT',
    checksum: 'Checksum, if you have it',
    checksumHint: '64 characters',
    check: 'Check',
    missing: 'Enter the number of the receipt.',
    valid: 'The receipt is genuine',
    validChecksum: 'The receipt is genuine and the content is what was submitted',
    invalid: 'The receipt does not match',
    invalidHint:
      'Check that all characters are right. If they are, it was not issued here, or its content differs.',
  },
);

type Outcome =
  | { readonly isValid: boolean; readonly hadChecksum: boolean }
  | { readonly cause: unknown }
  | 'missing';

const client = createClient({
  origin: '',
  token: () => undefined,
  fetch: (...args) => window.fetch(...args),
});

export function CheckPage() {
  const text = useMessages(messages);
  const [given] = useState(() => new URLSearchParams(window.location.search));
  const [receipt, setReceipt] = useState(given.get('kvitto') ?? '');
  const [checksum, setChecksum] = useState(given.get('kontrollsumma') ?? '');
  const [outcome, setOutcome] = useState<Outcome>();

  const check = async (event: SyntheticEvent) => {
    event.preventDefault();
    const asked = { receipt: receipt.trim().toUpperCase(), checksum: checksum.trim().toLowerCase() };
    if (asked.receipt === '') return setOutcome('missing');
    try {
      const { valid } = await client('GET /api/receipts/{receipt}', {
        params: { receipt: asked.receipt },
        query: asked.checksum === '' ? {} : { checksum: asked.checksum },
      });
      setOutcome({ isValid: valid, hadChecksum: asked.checksum !== '' });
    } catch (cause) {
      setOutcome({ cause });
    }
  };

  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
        <p>{text.lead}</p>
      </div>
      <form onSubmit={(event) => void check(event)} noValidate>
        <div className="field">
          <label htmlFor="receipt">{text.receipt}</label>
          <p className="small muted" id="receipt-hint">
            {text.receiptHint}
          </p>
          <input
            id="receipt"
            value={receipt}
            maxLength={64}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="receipt-hint"
            aria-invalid={outcome === 'missing'}
            onChange={(event) => setReceipt(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor="checksum">{text.checksum}</label>
          <p className="small muted" id="checksum-hint">
            {text.checksumHint}
          </p>
          <input
            id="checksum"
            value={checksum}
            maxLength={128}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="checksum-hint"
            onChange={(event) => setChecksum(event.target.value)}
          />
        </div>
        <button type="submit" className="button primary">
          {text.check}
        </button>
      </form>
      <div className="heading" role="alert">
        {outcome !== undefined && <ShowOutcome outcome={outcome} />}
      </div>
      <OpenDataLink />
    </>
  );
}

function ShowOutcome({ outcome }: { readonly outcome: Outcome }) {
  const text = useMessages(messages);
  if (outcome === 'missing') return <Notice tone="err" title={text.missing} />;
  if ('cause' in outcome) {
    return (
      <Notice tone="err">
        <p>
          <WhatWentWrong cause={outcome.cause} />
        </p>
      </Notice>
    );
  }
  if (outcome.isValid)
    return <Notice tone="ok" title={outcome.hadChecksum ? text.validChecksum : text.valid} />;
  return (
    <Notice tone="err" title={text.invalid}>
      <p>{text.invalidHint}</p>
    </Notice>
  );
}
