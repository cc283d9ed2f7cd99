import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSpeech } from '../../taskpane/door';
import { panePage } from '../pane/link';
import type { AreaName } from '../keys/areas';
import type { FileView } from './state';

const useStyles = makeStyles({
  panes: { position: 'relative', flexShrink: 0, backgroundColor: tokens.colorNeutralBackground2 },
  frame: { position: 'absolute', inset: 0, width: '100%', height: '100%', border: 'none' },
  hidden: { visibility: 'hidden' },
});

interface Props {
  readonly files: readonly FileView[];
  readonly current: string | null;
  /** Pixels. */
  readonly width: number;
}

/** The pane of each open file, in a frame of its own: it is the add-in's, which takes the whole of its window. */
export function PaneFrames({ files, current, width }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.panes} style={{ width }} data-area={'pane' satisfies AreaName}>
      {files.map(({ id }) => (
        <iframe
          key={id}
          title={say('workbench.pane')}
          name={id}
          srcDoc={panePage()}
          className={mergeClasses(styles.frame, id !== current && styles.hidden)}
        />
      ))}
    </div>
  );
}
