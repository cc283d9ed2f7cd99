import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { AppProps } from './App';
import { CloseQuestion } from './CloseQuestion';
import { DropArea } from './DropArea';
import { takeDropped } from './dropped';
import { HeadBar } from './HeadBar';
import { Openings } from './Openings';
import { PaneFrames } from './PaneFrames';
import { SheetArea } from './SheetArea';
import { Splitter } from './Splitter';
import { StartPage } from './StartPage';
import { chooseFiles, sourceOf } from './sources';
import type { WorkbenchState } from './state';
import { ToldBar } from './MessageBar';

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground3 },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  work: { display: 'flex', flexGrow: 1, minHeight: 0, position: 'relative' },
  sheet: { position: 'relative', flexGrow: 1, minWidth: 0 },
  chooser: { display: 'none' },
});

/** How wide the pane is at first, in pixels: as wide as in Excel, or less where the window is narrow. */
const PANE_WIDTH = { usual: 360, narrow: 320, narrowWindow: 900 };

/** The whole page: files above, spreadsheet left, pane right. */
export function Shell({
  workbench,
  setLanguage,
  sheetArea,
  sample,
  state,
}: AppProps & { readonly state: WorkbenchState }) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [paneWidth, setPaneWidth] = useState(
    window.innerWidth < PANE_WIDTH.narrowWindow ? PANE_WIDTH.narrow : PANE_WIDTH.usual,
  );
  const [closing, setClosing] = useState<string | null>(null);
  const hasFiles = state.files.length > 0;

  const choose = () => void chooseFiles(() => chooser.current?.click()).then((sources) => workbench.open(sources));
  const openSample = () => void workbench.open([sample()]);
  const close = (id: string) => {
    if (state.files.some((file) => file.id === id && file.isDirty)) setClosing(id);
    else void workbench.close(id);
  };
  useShortcuts({ open: choose, save: () => state.current !== null && void workbench.download(state.current) });

  return (
    <DropArea onDrop={(sources) => void takeDropped(workbench, sources)}>
      <div className={styles.shell}>
        <HeadBar
          state={state}
          onOpen={choose}
          onSample={openSample}
          onShow={(id) => workbench.show(id)}
          onClose={close}
          onDownload={(id) => void workbench.download(id)}
          onWriteBack={(id) => void workbench.writeBack(id)}
          onLanguage={setLanguage}
        />
        <main className={styles.main}>
          {state.told && <ToldBar told={state.told} onDismiss={() => workbench.dismiss()} />}
          <div className={styles.work}>
            <div className={styles.sheet}>
              <SheetArea element={sheetArea} isShown={hasFiles} />
              {!hasFiles && state.openings.length === 0 && <StartPage onOpen={choose} onSample={openSample} />}
              {state.openings.length > 0 && (
                <Openings openings={state.openings} onCancel={(id) => workbench.cancel(id)} isOver={hasFiles} />
              )}
            </div>
            {hasFiles && <Splitter width={paneWidth} onWidth={setPaneWidth} />}
            {hasFiles && <PaneFrames files={state.files} current={state.current} width={paneWidth} />}
          </div>
        </main>
        <input
          ref={chooser}
          className={styles.chooser}
          type="file"
          multiple
          accept=".xlsx,.xlsm,.xltx,.xltm"
          tabIndex={-1}
          aria-hidden
          onChange={({ target }) => {
            const sources = [...(target.files ?? [])].map((file) => sourceOf(file, null));
            target.value = '';
            void workbench.open(sources);
          }}
        />
        <CloseQuestion
          file={state.files.find(({ id }) => id === closing) ?? null}
          onDone={() => setClosing(null)}
          onClose={(id) => void workbench.close(id)}
          onSave={(id) => void workbench.download(id).then(() => workbench.close(id))}
        />
      </div>
    </DropArea>
  );
}

/** Ctrl+O and Ctrl+S wherever the focus is on the page. */
function useShortcuts(actions: { open(): void; save(): void }) {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'o' && key !== 's') return;
      event.preventDefault();
      event.stopPropagation();
      if (key === 'o') latest.current.open();
      else latest.current.save();
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}
