import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Openings } from './Openings';
import { PaneFrames } from './PaneFrames';
import { SheetArea } from './SheetArea';
import { Splitter } from './Splitter';
import { StartPage } from './StartPage';
import type { WorkbenchState } from './state';

const useStyles = makeStyles({
  work: { display: 'flex', flexGrow: 1, minHeight: 0, position: 'relative' },
  sheet: { position: 'relative', flexGrow: 1, minWidth: 0 },
});

/** How wide the pane is at first, in pixels: as wide as in Excel, or less where the window is narrow. */
const PANE_WIDTH = { usual: 360, narrow: 320, narrowWindow: 900 };

interface Props {
  readonly state: Pick<WorkbenchState, 'files' | 'current' | 'openings'>;
  /** The element that the spreadsheet lives in. */
  readonly sheetArea: HTMLElement;
  /** The next Tab leaves the cells. */
  readonly isLeaving: boolean;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  /** Ends the opening of a file. */
  readonly onCancel: (id: string) => void;
}

/** Spreadsheet left, pane right; before a file is open, what can be done. */
export function WorkArea({ state, sheetArea, isLeaving, onOpen, onSample, onCancel }: Props) {
  const styles = useStyles();
  const [paneWidth, setPaneWidth] = useState(
    window.innerWidth < PANE_WIDTH.narrowWindow ? PANE_WIDTH.narrow : PANE_WIDTH.usual,
  );
  const { files, current, openings } = state;
  const hasFiles = files.length > 0;
  return (
    <div className={styles.work}>
      <div className={styles.sheet}>
        <SheetArea element={sheetArea} isShown={hasFiles} isLeaving={isLeaving} />
        {!hasFiles && openings.length === 0 && <StartPage onOpen={onOpen} onSample={onSample} />}
        {openings.length > 0 && <Openings openings={openings} onCancel={onCancel} isOver={hasFiles} />}
      </div>
      {hasFiles && <Splitter width={paneWidth} onWidth={setPaneWidth} />}
      {hasFiles && <PaneFrames files={files} current={current} width={paneWidth} />}
    </div>
  );
}
