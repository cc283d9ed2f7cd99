import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ForeignEntry } from '../session/foreign';
import { HelpLink } from '../ui/HelpLink';
import { useSpeech } from '../ui/language';
import { usePaneState, useSession } from '../ui/paneContext';
import { describe, groupsOf } from './describe';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    maxHeight: '60vh',
    overflowY: 'auto',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  words: { overflowWrap: 'anywhere' },
});

/** What others left in the workbook and decides nothing: to be taken over all at once, by owner, by kind or singly, or left. */
export default function ForeignList() {
  const styles = useStyles();
  const session = useSession();
  const speech = useSpeech();
  const { say, sayNote } = speech;
  const { foreign, busy } = usePaneState();
  const take = (entries: readonly ForeignEntry[]) => void session.takeOver(entries.map(({ key }) => key));
  return (
    <section className={styles.box} aria-label={say('foreign.title')}>
      <div className={styles.line}>
        <Text weight="semibold">{say('foreign.about', { count: foreign.length })}</Text>
        <HelpLink place="foreign" />
      </div>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={busy !== null} onClick={() => take(foreign)}>
          {say('foreign.take-all')}
        </Button>
        {groupsOf(foreign).map(({ name, entries }) => (
          <Button key={entries[0]?.key + name.id} size="small" onClick={() => take(entries)}>
            {sayNote(name)}
          </Button>
        ))}
        <Button size="small" appearance="primary" onClick={() => void session.leaveForeign()}>
          {say('foreign.leave')}
        </Button>
      </div>
      {foreign.map((one) => (
        <div key={one.key} className={styles.line}>
          <Text size={200} className={styles.words}>
            {describe(one, speech)}
          </Text>
          <Button
            size="small"
            aria-label={say('foreign.take-one', { what: describe(one, speech) })}
            onClick={() => take([one])}
          >
            {say('foreign.take')}
          </Button>
        </div>
      ))}
    </section>
  );
}
