import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from '../../../taskpane/door';
import type { AreaName } from '../../keys/areas';
import type { Batch } from '../batch';
import { rowsOf, shownRows, WHOLE_VIEW } from '../rows';
import type { ReviewState } from '../../../rectification';
import { REVIEW_STATES } from '../../../rectification';
import type { BatchFile, View } from '../rows';
import { BatchActions } from './BatchActions';
import { BatchHead } from './BatchHead';
import { BatchTable } from './BatchTable';
import { BatchView } from './BatchView';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  above: { display: 'flex', flexDirection: 'column', flexShrink: 0, rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly batch: Batch;
  readonly onOpen: (key: number) => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
  /** Hands a file to the browser. */
  readonly download: (name: string, content: Uint8Array | Blob) => void;
}

/** Many files at a glance: what was found in each, what the reviewer decided, and what can be done with all of them. */
export function BatchPage({ batch, onOpen, onNext, onClose, download }: Props) {
  const styles = useStyles();
  const state = useStore(batch);
  const [view, setView] = useState<View>(WHOLE_VIEW);
  const rows = state.files.flatMap(rowsOf);
  const shown = shownRows(rows, view);
  const keys = [...new Set(shown.map(({ file }) => file.key))];
  const [before, setBefore] = useState<readonly BatchFile[]>([]);
  const mark = (to: ReviewState) => {
    setBefore(state.files.filter(({ key }) => keys.includes(key)));
    void batch.decide(keys, to);
  };
  const unmark = async () => {
    setBefore([]);
    for (const one of REVIEW_STATES) {
      const were = before.filter((file) => file.state === one);
      if (were.length > 0)
        await batch.decide(
          were.map(({ key }) => key),
          one,
        );
    }
  };
  return (
    <section className={styles.page} aria-labelledby="batch-title">
      <div className={styles.above} data-area={'review' satisfies AreaName}>
        <BatchHead batch={batch} state={state} rows={rows} onClose={onClose} />
        <BatchActions batch={batch} state={state} keys={keys} onNext={onNext} download={download} />
        <BatchView
          view={view}
          rows={rows}
          onView={setView}
          onMark={mark}
          onUnmark={before.length > 0 ? () => void unmark() : null}
        />
      </div>
      <BatchTable
        rows={shown}
        view={view}
        onView={setView}
        onOpen={onOpen}
        onDecide={(key, to) => {
          setBefore([]);
          void batch.decide([key], to);
        }}
      />
    </section>
  );
}
