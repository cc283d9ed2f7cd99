import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { ListContent, ListKind } from '../exportList';
import type { SentenceId } from '../../../texts/catalogue';
import { note } from '../../../texts/note';
import { useSpeech } from '../../ui/language';
import { fileNameOf } from '../../ui/fileName';
import { usePane, usePaneState } from '../../ui/paneContext';

/** What the list is made with: loaded when it is asked for. */
const load = () => import(/* webpackChunkName: "export" */ '../exportList');

const useStyles = makeStyles({
  // Above the other actions of the foot.
  ways: {
    order: -1,
    flexBasis: '100%',
    display: 'flex',
    flexDirection: 'column',
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  way: { justifyContent: 'flex-start' },
});

interface Props {
  readonly content: ListContent;
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly isPrimary: boolean;
  readonly onPreview: () => void;
}

/** The list of findings for the unit that has to mend its table: as a file where the page can hand one over, else by other ways out. */
export function ExportMenu({ content, name, isPrimary, onPreview }: Props) {
  const { session, ports } = usePane();
  const { outlet } = ports;
  const { say, language } = useSpeech();
  const styles = useStyles();
  const { busy } = usePaneState();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
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
  const ways: readonly (readonly [SentenceId, () => Promise<void>])[] = [
    ...(outlet.canDownload
      ? ([
          ['review.export-xlsx', () => download('xlsx')],
          ['review.export-docx', () => download('docx')],
        ] as const)
      : []),
    ['review.export-copy', copy],
    ['review.export-sheet', addSheet],
  ];
  return (
    <>
      {isOpen && (
        <div
          className={styles.ways}
          role="group"
          aria-label={say('review.export')}
          onKeyDown={({ key }) => {
            if (key === 'Escape') close();
          }}
        >
          {ways.map(([id, act]) => (
            <Button
              key={id}
              className={styles.way}
              appearance="subtle"
              onClick={() => {
                close();
                void act();
              }}
            >
              {say(id)}
            </Button>
          ))}
        </div>
      )}
      <Button
        ref={opener}
        appearance={isPrimary ? 'primary' : 'secondary'}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronUpRegular />}
        iconPosition="after"
        aria-expanded={isOpen}
        disabledFocusable={busy !== null}
        onClick={() => setOpen(!isOpen)}
      >
        {say('review.export')}
      </Button>
    </>
  );
}
