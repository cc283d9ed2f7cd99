import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { lineOf, PANE_KEYS } from '../../keys/lists';
import { pressed } from '../../keys/pressed';
import { countCells } from '../../session/journal';
import type { Preview } from '../../session/state';
import { NOTHING } from '../../session/writePlan';
import { WriteSettings } from '../../settings/components/WriteSettings';
import { FootBar } from '../../ui/FootBar';
import { useSpeech } from '../../ui/language';
import { usePaneState, useSession } from '../../ui/paneContext';
import { ScreenHead } from '../../ui/ScreenHead';
import { ChangeList } from './ChangeList';
import { Companions } from './Companions';
import { InTheWay } from './InTheWay';
import { KindTicks } from './KindTicks';
import type { OfferedCell } from './offered';
import { mayLeave, offeredSheets, withTicks } from './offered';
import { PreviewCounts } from './PreviewCounts';
import { PreviewTotals } from './PreviewTotals';
import { SkippedList } from './SkippedList';

const useStyles = makeStyles({
  warning: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
    overflowWrap: 'anywhere',
  },
  text: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

/** Before there is one, and after it was left. */
const NO_PREVIEW: Preview = {
  step: 'score',
  plan: NOTHING,
  offered: NOTHING,
  left: new Set(),
  scores: null,
  isRestore: false,
};

interface Props {
  readonly onBack: () => void;
}

/** What will be written or taken back, cell by cell, before it is; and what is left alone, or forbids it. */
export default function PreviewScreen({ onBack }: Props) {
  const session = useSession();
  const { say } = useSpeech();
  const { preview: shown, busy } = usePaneState();
  const preview = shown ?? NO_PREVIEW;
  const { plan, scores, isRestore } = preview;
  const { changes, inTheWay = [] } = plan;
  const count = countCells(changes);
  const leave = () => {
    session.closePreview();
    onBack();
  };
  const write = async () => {
    await session.write();
    if (session.state().preview === null) onBack();
  };
  const isReady = busy === null && changes.length > 0 && inTheWay.length === 0;
  useWriteKey(isReady ? () => void write() : null);
  return (
    <>
      <ScreenHead
        title={say(isRestore ? 'pane.restore-title' : 'pane.preview-title')}
        onBack={leave}
        help={isRestore ? 'restore' : 'preview'}
      />
      <main>
        <PreviewTotals preview={preview} />
        <Contents preview={preview} />
        {scores && <WriteSettings scores={scores} />}
      </main>
      <FootBar label={say('pane.actions')}>
        <Button appearance="primary" disabled={!isReady} onClick={() => void write()}>
          {say(actionOf(isRestore, count), { count })}
        </Button>
        <Button onClick={leave}>{say('pane.cancel')}</Button>
      </FootBar>
    </>
  );
}

/** The key that does what the preview shows, wherever the focus is: the list can be long. null while it cannot be done. */
function useWriteKey(act: (() => void) | null): void {
  useEffect(() => {
    if (!act) return;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || lineOf(PANE_KEYS.preview.lines, pressed(event)) !== 'write') return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [act]);
}

/** Exceptions first, then what is written, with a tick each. */
function Contents({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const session = useSession();
  const { say, sayNote } = useSpeech();
  const { busy, tables } = usePaneState();
  const { plan, offered, left, isRestore } = preview;
  const { changes, inTheWay = [], warnings = [] } = plan;
  const sheets = offeredSheets(preview, new Set(tables.map(({ table }) => table.sheet)));
  const onTick = mayLeave(preview)
    ? (cells: readonly OfferedCell[], isTicked: boolean) =>
        session.leave(
          withTicks(
            left,
            cells.map(({ key }) => key),
            isTicked,
          ),
        )
    : undefined;
  if (offered.changes.length === 0) {
    return busy === 'reading' ? (
      <Spinner className={styles.text} size="small" label={say('pane.preview-loading')} />
    ) : (
      <>
        <Text className={styles.text}>{say('pane.nothing-changes')}</Text>
        <SkippedList skipped={plan.skipped} />
      </>
    );
  }
  return (
    <>
      <PreviewCounts sheets={isRestore ? [] : sheets} />
      {warnings.map((warning) => (
        <Text key={JSON.stringify(warning)} role="note" className={styles.warning}>
          {sayNote(warning)}
        </Text>
      ))}
      {inTheWay.length > 0 && <InTheWay cells={inTheWay} />}
      <SkippedList skipped={plan.skipped} />
      <Companions changes={changes} isRestore={isRestore} />
      {onTick && <KindTicks sheets={sheets} disabled={busy !== null} onTick={onTick} />}
      <ChangeList sheets={sheets} onTick={onTick} disabled={busy !== null} />
    </>
  );
}

/** What the button says that does it. */
function actionOf(isRestore: boolean, cells: number) {
  if (isRestore) return cells > 0 ? 'pane.will-restore' : 'pane.restore';
  return cells > 0 ? 'pane.will-write' : 'pane.write-rest';
}
