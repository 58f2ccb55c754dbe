// What is worth looking at in a yearly report.
import { contentText, useLanguage } from '../shared/language/language.tsx';
import { Notice } from '../shared/notice.tsx';
import type { YearView } from './report-view.tsx';

export function Remarks(props: {
  readonly remarks: YearView['remarks'];
  readonly title: string;
  readonly hint?: string;
}) {
  const { language } = useLanguage();
  if (props.remarks.length === 0) return null;
  return (
    <Notice tone="confirm" title={props.title}>
      <ul>
        {props.remarks.map(({ code, text }) => (
          <li key={code}>{contentText(text, language)}</li>
        ))}
      </ul>
      {props.hint && <p>{props.hint}</p>}
    </Notice>
  );
}
