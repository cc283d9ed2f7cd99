import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ListContent, ListKind } from '../../review/exportList';
import type { SentenceId } from '../../../texts/catalogue';
import { useSpeech } from '../../ui/language';
import { usePane, usePaneState } from '../../ui/session';

/** What the list is made with: loaded when it is asked for. */
const load = () => import(/* webpackChunkName: "export" */ '../../review/exportList');

interface Props {
  readonly content: ListContent;
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly isPrimary: boolean;
  /** Tells what came of it. */
  readonly onTold: (sentence: SentenceId | null) => void;
  readonly onPreview: () => void;
}

/** The list of findings for the unit that has to mend its table: as a file where the page can hand one over, else by other ways out. */
export function ExportMenu({ content, name, isPrimary, onTold, onPreview }: Props) {
  const { session, ports } = usePane();
  const { outlet } = ports;
  const { say, language } = useSpeech();
  const { busy } = usePaneState();
  const download = async (kind: ListKind) => {
    const { listFile, listOf, LIST_TYPES } = await load();
    const bytes = await listFile(kind, listOf(content, null), language);
    outlet.download(`${name}.${kind}`, bytes, LIST_TYPES[kind]);
  };
  const copy = async () => {
    const { listOf, listRichText } = await load();
    const { html, text } = listRichText(listOf(content, null), language);
    onTold((await outlet.copy(html, text)) ? 'review.export-copied' : 'review.export-not-copied');
  };
  const addSheet = async () => {
    const { listPlanner } = await load();
    void session.propose('sheet', listPlanner(content, language));
    onPreview();
  };
  return (
    <Menu onOpenChange={() => onTold(null)}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance={isPrimary ? 'primary' : 'secondary'} disabled={busy !== null}>
          {say('review.export')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {outlet.canDownload && <MenuItem onClick={() => void download('xlsx')}>{say('review.export-xlsx')}</MenuItem>}
          {outlet.canDownload && <MenuItem onClick={() => void download('docx')}>{say('review.export-docx')}</MenuItem>}
          <MenuItem onClick={() => void copy()}>{say('review.export-copy')}</MenuItem>
          <MenuItem onClick={() => void addSheet()}>{say('review.export-sheet')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
