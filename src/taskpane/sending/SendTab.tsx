import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular, SendRegular, WarningRegular } from '@fluentui/react-icons';
import { Fragment, useMemo } from 'react';
import { formatAddress } from '../../model';
import { KEPT_KEYS } from '../../settings/data';
import { useReviewState } from '../review/context';
import { isAbout } from '../review/findings';
import { FootBar } from '../ui/FootBar';
import { Hidden } from '../ui/Hidden';
import { useSpeech } from '../ui/language';
import { usePane, usePaneState, useSession } from '../ui/paneContext';
import { RestoreButton } from '../ui/RestoreButton';
import { RowList } from '../ui/RowList';
import type { TabProps } from '../ui/screen';
import type { Readiness } from './readiness';
import { readinessOf } from './readiness';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  mark: { display: 'inline-flex', paddingTop: '2px', fontSize: '16px' },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
  text: { display: 'block', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  cells: { display: 'block', fontSize: tokens.fontSizeBase200 },
});

const MARKS = { ok: <CheckmarkCircleRegular />, open: <WarningRegular />, unknown: <CircleRegular /> } as const;

/** More cells than this are not named. */
const NAMED = 12;

/** The last step: 可以交了吗, one question a line with its answer and the way there, and the copy that is sent out. */
export default function SendTab({ view, onTab }: TabProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { session, ports } = usePane();
  const { book, tables, settings, busy } = usePaneState();
  const reviewed = useReviewState();
  const kept = settings[KEPT_KEYS.highlights] ?? null;
  const answers = useMemo(() => {
    if (book === null) return [];
    const found = reviewed?.tables ?? null;
    const findings = found && found.open.filter((finding) => isAbout(finding, view, tables));
    const accepted = found?.accepted.filter(({ finding }) => isAbout(finding, view, tables)).length ?? 0;
    return readinessOf(view, book, kept, { findings, accepted, reports: reviewed?.reports ?? [] });
  }, [view, book, tables, kept, reviewed]);
  const open = answers.filter(({ state }) => state === 'open').length;
  return (
    <>
      <div>
        <RowList title={say('sending.ready-title')}>
          {answers.map((one) => (
            <Answer key={one.says.id} answer={one} onTab={onTab} />
          ))}
        </RowList>
        <Text className={styles.text} role="status">
          {open > 0 ? say('sending.not-ready', { count: open }) : say('sending.ready')}
        </Text>
        <Text size={200} className={styles.text}>
          {say(ports.copyMaker ? 'sending.button-hint' : 'sending.no-copies')}
        </Text>
      </div>
      <FootBar label={say('pane.actions')}>
        {ports.copyMaker && (
          <Button
            appearance="primary"
            icon={<SendRegular />}
            disabledFocusable={busy !== null}
            onClick={() => void session.sendOut()}
          >
            {say('sending.title')}
          </Button>
        )}
        <RestoreButton />
      </FootBar>
    </>
  );
}

function Answer({
  answer: { state, says, tab, cells },
  onTab,
}: { readonly answer: Readiness } & Pick<TabProps, 'onTab'>) {
  const styles = useStyles();
  const session = useSession();
  const { say, sayNote } = useSpeech();
  return (
    <li className={styles.item}>
      <span className={`${styles.mark} ${styles[state]}`} aria-hidden>
        {MARKS[state]}
      </span>
      <span>
        <Hidden>{say(`sending.state-${state}`)}</Hidden>
        {sayNote(says)}{' '}
        {tab && (
          <Link as="button" inline onClick={() => onTab(tab)}>
            {say('sending.go', { step: say(`guide.step-${tab}`) })}
          </Link>
        )}
        {cells.length > 0 && (
          <span className={styles.cells}>
            {cells.slice(0, NAMED).map(({ sheet, address }, index) => (
              <Fragment key={`${sheet}!${formatAddress(address)}`}>
                {index > 0 && '、'}
                <Link as="button" inline onClick={() => void session.select(sheet, address)}>
                  {formatAddress(address)}
                </Link>
              </Fragment>
            ))}
            {cells.length > NAMED && ' …'}
          </span>
        )}
      </span>
    </li>
  );
}
