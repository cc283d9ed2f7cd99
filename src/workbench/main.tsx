import { createRoot } from 'react-dom/client';
import { appearanceOf } from '../browser/appearance';
import { download } from '../browser/download';
import { SENTENCES } from '../sentences/all';
import { register } from '../texts/registry';
import { App } from './app/App';
import { chooseLanguage, chosenLanguage } from './app/language';
import { sample } from './app/sample';
import { Review } from './app/review';
import { Workbench } from './app/workbench';
import { openInWorker } from './file/remoteFile';
import { UniverArea } from './grid/univerArea';
import { IndexedAutosave } from './autosave/indexedAutosave';
import { offerPanes } from './pane/link';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function start(): Promise<void> {
  register(SENTENCES);
  const root = document.getElementById('root');
  const sheetArea = document.getElementById('sheet');
  if (!root || !sheetArea) throw new Error('index.html lacks #root or #sheet');
  const language = chosenLanguage();
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  const area = new UniverArea(() => sheetArea, language);
  const workbench = new Workbench({
    area,
    autosave: new IndexedAutosave(navigator.storage as StorageManager | undefined),
    open: openInWorker,
    download: (name, bytes) => download(name, new Uint8Array(bytes), WORKBOOK),
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    report: (fault) => console.error(fault),
  });
  const review = new Review(workbench, () => import(/* webpackChunkName: "batch" */ './batch/start'));
  offerPanes(workbench, language);
  window.addEventListener('beforeunload', (event) => {
    if (workbench.state().files.some((file) => file.isDirty)) event.preventDefault();
  });
  createRoot(root).render(
    <App
      workbench={workbench}
      review={review}
      download={(name, content) => download(name, content, '')}
      language={language}
      appearance={appearanceOf()}
      setLanguage={chooseLanguage}
      sheetArea={sheetArea}
      isEditing={() => area.isEditing()}
      sample={sample}
    />,
  );
  area.warmUp();
  const hasWork = await workbench.restore();
  if (!hasWork && new URLSearchParams(window.location.search).has('sample')) await workbench.open([sample()]);
}

void start();
