import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStore } from '../../taskpane/door';
import type { Review } from './review';

const useStyles = makeStyles({
  stage: { display: 'flex', flexGrow: 1, minHeight: 0, position: 'relative' },
  work: { display: 'flex', flexGrow: 1, minWidth: 0 },
  // The spreadsheet keeps its size behind the page: it draws itself by it.
  behind: { visibility: 'hidden' },
  front: { position: 'absolute', inset: 0, zIndex: 5, display: 'flex' },
});

interface Props {
  readonly review: Review;
  /** The file in front of the others. */
  readonly current: string | null;
  /** Hands a file that was made of many to the browser. */
  readonly download: (name: string, content: Uint8Array | Blob) => void;
  /** The work on single files. */
  readonly children: ReactNode;
}

/** The work on single files, or before it the page for many of them. */
export function ReviewStage({ review, current, download, children }: Props) {
  const styles = useStyles();
  const { batch, part, isShown } = useStore(review);
  return (
    <>
      {batch && part && !isShown && (
        <part.ReviewBar
          batch={batch}
          current={current}
          onBack={() => review.show()}
          onNext={() => void review.openNext()}
        />
      )}
      <div className={styles.stage}>
        <div className={mergeClasses(styles.work, isShown && styles.behind)} inert={isShown}>
          {children}
        </div>
        {batch && part && isShown && (
          <div className={styles.front}>
            <part.BatchPage
              batch={batch}
              onOpen={(key) => void review.open(key)}
              onNext={() => void review.openNext()}
              onClose={() => review.end()}
              download={download}
            />
          </div>
        )}
      </div>
    </>
  );
}
