import { useEffect, useRef } from 'react';
import type { IndicatorResult } from '../../../scoring';
import type { TableView } from '../../session/state';
import { standingOf } from '../../session/standing';
import { AnswerBox } from './AnswerBox';
import { AnswerLine } from './AnswerLine';
import { IndicatorRow } from './IndicatorRow';
import { RowOverride } from './RowOverride';
import { RowWorking } from './RowWorking';

interface Props {
  readonly view: TableView;
  readonly result: IndicatorResult;
}

/** A row that needs a hand, with its answers or with the one that was given. */
export function AttentionItem({ view, result }: Props) {
  const answer = view.answers.find((one) => one.row === result.indicator.row);
  const item = useFocusKept(answer !== undefined);
  return (
    <li ref={item}>
      <IndicatorRow view={view} result={result} />
      <RowWorking view={view} result={result} />
      <RowOverride view={view} result={result} />
      {answer && <AnswerLine tableKey={view.key} result={result} answer={answer} />}
      {!answer && standingOf(result) === 'unsure' && <AnswerBox view={view} result={result} />}
    </li>
  );
}

/** When the button that was pressed goes away with the answer, its row takes the focus: a keyboard must not start anew at the top. */
function useFocusKept(isAnswered: boolean) {
  const item = useRef<HTMLLIElement>(null);
  const before = useRef(isAnswered);
  useEffect(() => {
    if (before.current === isAnswered) return;
    before.current = isAnswered;
    if (document.activeElement === document.body) item.current?.querySelector('button')?.focus();
  }, [isAnswered]);
  return item;
}
