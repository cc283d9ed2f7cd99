import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import {
  ArchiveRegular,
  ArrowRightRegular,
  CheckmarkCircleRegular,
  DocumentBulletListRegular,
  TableSimpleRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { useSpeech } from '../../../taskpane/door';
import type { Batch, BatchState } from '../batch';
import { AcceptKind } from './AcceptKind';
import { useAccepting } from './useAccepting';
import { useExports } from './useExports';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly batch: Batch;
  readonly state: BatchState;
  /** The files that are listed. */
  readonly keys: readonly number[];
  readonly onNext: () => void;
  readonly download: (name: string, content: Uint8Array | Blob) => void;
}

/** What can be done with all files, and what came of it. */
export function BatchActions({ batch, state, keys, onNext, download }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [isAccepting, setIsAccepting] = useState(false);
  const { told, setTold, isBusy, list, summary, archive } = useExports(batch, download);
  const { accepted, accept, withdraw, undo, forget } = useAccepting(batch, keys, setTold);
  const hasResults = state.files.some(({ result }) => result !== null);

  const exporting = (act: () => void) => () => {
    forget();
    act();
  };
  const usual = { size: 'small', disabledFocusable: isBusy || !hasResults } as const;
  return (
    <div className={styles.line}>
      <Button
        {...usual}
        appearance="primary"
        icon={<ArrowRightRegular />}
        title={say('batch.next-hint')}
        onClick={onNext}
      >
        {say('batch.next')}
      </Button>
      <Button {...usual} icon={<CheckmarkCircleRegular />} onClick={() => setIsAccepting(true)}>
        {say('batch.accept')}
      </Button>
      <ListMenu onList={(format) => exporting(() => list(format))()} {...usual} />
      <Button {...usual} icon={<TableSimpleRegular />} onClick={exporting(summary)}>
        {say('batch.summary')}
      </Button>
      <Button {...usual} icon={<ArchiveRegular />} onClick={exporting(archive)}>
        {say('batch.archive')}
      </Button>
      <Text role="status">{told}</Text>
      {accepted && (
        <Button size="small" onClick={undo}>
          {say('batch.undo')}
        </Button>
      )}
      {isAccepting && (
        <AcceptKind
          files={state.files.filter(({ key }) => keys.includes(key))}
          onAccept={(kind, title, words) => {
            setIsAccepting(false);
            void accept(kind, title, words);
          }}
          here={batch.withdrawable(keys)}
          onWithdraw={(kind, title) => {
            setIsAccepting(false);
            void withdraw(kind, title);
          }}
          onCancel={() => setIsAccepting(false)}
        />
      )}
    </div>
  );
}

interface ListMenuProps {
  readonly size: 'small';
  readonly disabledFocusable: boolean;
  readonly onList: (format: 'xlsx' | 'docx') => void;
}

/** The list of findings, as a workbook or as a letter. */
function ListMenu({ onList, ...usual }: ListMenuProps) {
  const { say } = useSpeech();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button {...usual} icon={<DocumentBulletListRegular />}>
          {say('batch.list')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onList('xlsx')}>{say('batch.list-xlsx')}</MenuItem>
          <MenuItem onClick={() => onList('docx')}>{say('batch.list-docx')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
