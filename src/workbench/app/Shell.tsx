import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Language } from '../../texts/note';
import { CloseQuestion } from './CloseQuestion';
import { DropArea } from './DropArea';
import { takeDropped } from './dropped';
import { FileChooser } from './FileChooser';
import { HeadBar } from './HeadBar';
import { Help } from '../keys/Help';
import { Keeping } from './Keeping';
import { KeepingBar } from './KeepingBar';
import { MessageBar } from './MessageBar';
import type { Source } from './ports';
import type { Review } from './review';
import { ReviewStage } from './ReviewStage';
import { chooseFiles } from './sources';
import type { FileView, WorkbenchState } from './state';
import { askForCopy, askPane } from '../pane/link';
import { usePageKeys } from '../keys/usePageKeys';
import { WorkArea } from './WorkArea';
import type { Workbench } from './workbench';

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground3 },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

export interface ShellProps {
  readonly workbench: Workbench;
  readonly review: Review;
  /** Hands a file that was made of many to the browser. */
  readonly download: (name: string, content: Uint8Array | Blob) => void;
  readonly state: WorkbenchState;
  readonly setLanguage: (language: Language) => void;
  /** The element that the spreadsheet lives in. */
  readonly sheetArea: HTMLElement;
  /** Whether a cell is being written in. */
  readonly isEditing: () => boolean;
  readonly sample: () => Source;
}

/** The whole page: files above, spreadsheet left, pane right. */
export function Shell({ workbench, review, state, download, setLanguage, sheetArea, isEditing, sample }: ShellProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [closing, setClosing] = useState<string | null>(null);
  const [shown, setShown] = useState<'kept' | 'help' | null>(null);

  const take = (sources: readonly Source[]) => void takeDropped(workbench, review, sources);
  const choose = () => void chooseFiles(() => chooser.current?.click()).then(take);
  const openSample = () => {
    review.hide();
    void workbench.open([sample()]);
  };
  const close = (id: string) => {
    if (state.files.some((file) => file.id === id && file.isDirty)) setClosing(id);
    else void review.close(id, true);
  };
  const enterPane = () => state.current !== null && askPane(state.current, 'enter');
  const { isLeaving } = usePageKeys({
    open: choose,
    save: () => state.current !== null && void workbench.download(state.current),
    help: () => setShown('help'),
    enterPane,
    step: (isBack) => state.current !== null && askPane(state.current, isBack ? 'previous' : 'next'),
    isEditing,
  });

  return (
    <DropArea onDrop={take}>
      <div className={styles.shell}>
        <HeadBar
          {...{ state, review, onOpen: choose, onSample: openSample, onClose: close, onLanguage: setLanguage }}
          onShow={(id) => review.showFile(id)}
          onDownload={(id) => void workbench.download(id)}
          onWriteBack={(id) => void workbench.writeBack(id)}
          onSendOut={askForCopy}
          onKept={() => setShown('kept')}
          onHelp={() => setShown('help')}
        />
        <main className={styles.main}>
          <KeepingBar state={state} />
          {state.message && <MessageBar message={state.message} onDismiss={() => workbench.dismiss()} />}
          <ReviewStage review={review} current={state.current} download={download}>
            <WorkArea
              state={state}
              sheetArea={sheetArea}
              isLeaving={isLeaving}
              onOpen={choose}
              onSample={openSample}
              onCancel={(id) => workbench.cancel(id)}
            />
          </ReviewStage>
        </main>
        <FileChooser chooser={chooser} onChoose={take} />
        <Keeping workbench={workbench} kept={state.kept} isShown={shown === 'kept'} onDone={() => setShown(null)} />
        {shown === 'help' && <Help onDone={() => setShown(null)} enterPane={enterPane} />}
        <Closing file={state.files.find(({ id }) => id === closing)} review={review} onDone={() => setClosing(null)} />
      </div>
    </DropArea>
  );
}

interface ClosingProps extends Pick<ShellProps, 'review'> {
  /** The file that is to be closed; undefined: none. */
  readonly file: FileView | undefined;
  readonly onDone: () => void;
}

/** Asks what becomes of the changes of a file that is to be closed. */
function Closing({ file, review, onDone }: ClosingProps) {
  return (
    <CloseQuestion
      file={file ?? null}
      onDone={onDone}
      onClose={(id) => void review.close(id, false)}
      onSave={(id) => void review.downloadAndClose(id)}
    />
  );
}
