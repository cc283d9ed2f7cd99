import type { SentenceId } from '../../../texts/catalogue';
import { note } from '../../../texts/note';
import { fileNameOf } from '../../ui/fileName';
import { useSpeech } from '../../ui/language';
import { usePane } from '../../ui/paneContext';
import type { ListContent, ListKind } from '../exportList';

/** What the list is made with: loaded when it is asked for. */
const load = () => import(/* webpackChunkName: "export" */ '../exportList');

/** One way in which the rectification list leaves the pane. */
export interface ExportWay {
  readonly label: SentenceId;
  readonly act: () => Promise<void>;
}

/** The ways that there are: as a file where the page can hand one over, and by others. `name`: of the file, without its ending. */
export function useExportWays(content: ListContent, name: string, onPreview: () => void): readonly ExportWay[] {
  const { session, ports } = usePane();
  const { outlet } = ports;
  const { language } = useSpeech();
  const download = async (kind: ListKind) => {
    const { listFile, listOf, LIST_TYPES } = await load();
    const bytes = await listFile(kind, listOf(content, null), language);
    outlet.download(fileNameOf(name, kind), bytes, LIST_TYPES[kind]);
  };
  const copy = async () => {
    const { listOf, listRichText } = await load();
    const { html, text } = listRichText(listOf(content, null), language);
    const isCopied = await outlet.copy(html, text);
    if (isCopied) session.notify('success', note('review.export-copied'));
    else session.notify('warning', note('review.export-not-copied'));
  };
  const addSheet = async () => {
    const { listPlanner } = await load();
    void session.propose('sheet', listPlanner(content, language));
    onPreview();
  };
  const files: readonly ExportWay[] = [
    { label: 'review.export-xlsx', act: () => download('xlsx') },
    { label: 'review.export-docx', act: () => download('docx') },
  ];
  return [
    ...(outlet.canDownload ? files : []),
    { label: 'review.export-copy', act: copy },
    { label: 'review.export-sheet', act: addSheet },
  ];
}
