import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ColumnRole } from '../../layout';
import type { Book } from '../../model';
import { useSpeech } from '../ui/language';
import { FootBar } from '../ui/FootBar';
import { ScreenHead } from '../ui/ScreenHead';
import { useSession } from '../ui/paneContext';
import { DraftRows } from './components/DraftRows';
import { RoleSelect } from './components/RoleSelect';
import { WherePicker } from './components/WherePicker';
import type { Pointed } from './pointed';
import { MAIN_ROLES, OTHER_ROLES } from './pointed';
import type { Pointing } from './usePointing';
import { usePointing } from './usePointing';

const useStyles = makeStyles({
  main: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  hint: { padding: `0 ${tokens.spacingHorizontalM}` },
  roles: { padding: `0 ${tokens.spacingHorizontalS}` },
  fold: { cursor: 'pointer', minHeight: '24px', alignContent: 'center', padding: `0 ${tokens.spacingHorizontalXS}` },
});

interface Props {
  readonly book: Book;
  /** Where choosing begins: a table that was recognised, or null. */
  readonly start: Pointed | null;
  readonly onBack: () => void;
  /** Has the table read so; the screen goes then. */
  readonly onApply: (pointed: Pointed) => Promise<void>;
  /** Takes the correction of a recognised table back; null where there is none. */
  readonly onReset: (() => void) | null;
}

/** "这张就是自评表": the person points at the header row and the columns, in the sheet or here, and sees at once how the rows are read. */
export default function PointingScreen({ book, start, onBack, onApply, onReset }: Props) {
  const styles = useStyles();
  const { onSelect } = useSession();
  const { say } = useSpeech();
  const pointing = usePointing(book, start);
  const { pointed, draft } = pointing;
  return (
    <>
      <ScreenHead title={say('pointing.title')} onBack={onBack} help="mapping" />
      <main className={styles.main}>
        <Text size={200} className={styles.hint}>
          {say(onSelect ? 'pointing.hint-clicks' : 'pointing.hint')}
        </Text>
        <WherePicker sheets={book.sheets.filter(({ visible }) => visible)} pointing={pointing} />
        {pointed.headerRow !== null && (
          <>
            <div className={styles.roles} role="group" aria-label={say('pointing.columns')}>
              <Roles roles={MAIN_ROLES} pointing={pointing} />
              <details>
                <summary className={styles.fold}>{say('pointing.more')}</summary>
                <Roles roles={OTHER_ROLES} pointing={pointing} />
              </details>
            </div>
            {draft && <DraftRows draft={draft} />}
          </>
        )}
      </main>
      <FootBar label={say('pane.actions')}>
        <Button appearance="primary" disabledFocusable={!draft?.table} onClick={() => void onApply(pointed)}>
          {say('pointing.apply')}
        </Button>
        {onReset && <Button onClick={onReset}>{say('pane.mapping-reset')}</Button>}
        <Button onClick={onBack}>{say('pane.cancel')}</Button>
      </FootBar>
    </>
  );
}

function Roles({ roles, pointing }: { readonly roles: readonly ColumnRole[]; readonly pointing: Pointing }) {
  const { pointed, offer, active } = pointing;
  return roles.map((role) => (
    <RoleSelect
      key={role}
      role={role}
      columns={offer?.columns ?? []}
      column={pointed.mapping[role]}
      isActive={active === role}
      onActive={() => pointing.turnTo(role)}
      onChange={(column) => pointing.choose(role, column)}
    />
  ));
}
