import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { CellRow } from '../indicators/preview/CellRow';
import type { KeptBack } from '../session/state';
import { FootBar } from '../ui/FootBar';
import { useSpeech } from '../ui/language';
import { usePane, usePaneState } from '../ui/paneContext';
import { RowList } from '../ui/RowList';
import { ScreenHead } from '../ui/ScreenHead';

const useStyles = makeStyles({
  text: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  bar: { margin: tokens.spacingHorizontalM },
});

interface Props {
  readonly keptBack: KeptBack;
  readonly onBack: () => void;
  /** Shows the preview of doing it in the workbook itself; null where there is no place for it. */
  readonly onPreview: (() => void) | null;
}

/** Why the copy was not made: the places that are still open, each with the way there, or what the program around the pane answered. */
export default function KeptBackScreen({ keptBack, onBack, onPreview }: Props) {
  const styles = useStyles();
  const { session, ports } = usePane();
  const { say } = useSpeech();
  const { busy } = usePaneState();
  const leave = () => {
    session.closeKeptBack();
    onBack();
  };
  const finishInPlace = () => {
    onPreview?.();
    void session.finishInPlace();
  };
  const isInPlaceOffered = keptBack.kind === 'refused' && ports.copyMaker?.canBeInPlace === true && onPreview !== null;
  return (
    <>
      <ScreenHead title={say('sending.title')} onBack={leave} help="sending" />
      <main>
        {keptBack.kind === 'open' ? <OpenPlaces places={keptBack.places} /> : <Refused {...keptBack} />}
        {isInPlaceOffered && <Text className={styles.text}>{say('sending.in-place-hint')}</Text>}
      </main>
      <FootBar label={say('pane.actions')}>
        <Button
          appearance={isInPlaceOffered ? 'secondary' : 'primary'}
          disabledFocusable={busy !== null}
          onClick={() => void session.sendOut()}
        >
          {say('sending.again')}
        </Button>
        {isInPlaceOffered && (
          <Button appearance="primary" disabledFocusable={busy !== null} onClick={finishInPlace}>
            {say('sending.in-place')}
          </Button>
        )}
        <Button onClick={leave}>{say('pane.cancel')}</Button>
      </FootBar>
    </>
  );
}

function OpenPlaces({ places }: Pick<Extract<KeptBack, { kind: 'open' }>, 'places'>) {
  const styles = useStyles();
  const { say, sayNote } = useSpeech();
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  return (
    <>
      <Text className={styles.text} role="status">
        {say('sending.open', { count: places.length })}
      </Text>
      {sheets.map((sheet) => (
        <RowList key={sheet} title={say('pane.on-sheet', { sheet })}>
          {places
            .filter((place) => place.sheet === sheet)
            .sort((a, b) => a.address.row - b.address.row || a.address.column - b.address.column)
            .map(({ address, why }) => (
              <li key={`${address.row},${address.column}`}>
                <CellRow sheet={sheet} address={address}>
                  {sayNote(why)}
                </CellRow>
              </li>
            ))}
        </RowList>
      ))}
    </>
  );
}

function Refused({ error, remarks }: Extract<KeptBack, { kind: 'refused' }>) {
  const styles = useStyles();
  const { sayNote } = useSpeech();
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        {sayNote(error.note)}
        {remarks.map((remark) => (
          <Text key={sayNote(remark)} block>
            {sayNote(remark)}
          </Text>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
