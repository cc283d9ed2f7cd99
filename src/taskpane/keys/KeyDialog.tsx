import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { useSpeech } from '../ui/language';
import type { KeyGroup, KeyLine } from './lists';

const useStyles = makeStyles({
  surface: { maxWidth: '560px', padding: tokens.spacingHorizontalL },
  body: { maxHeight: `calc(100vh - 4 * ${tokens.spacingHorizontalL})` },
  title: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    verticalAlign: 'top',
  },
  keys: { width: '40%' },
  key: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly groups: readonly KeyGroup[];
  readonly onDone: () => void;
  /** What else helps: stands above the keys. */
  readonly children?: ReactNode;
}

/** All keys, place by place. */
export default function KeyDialog({ groups, onDone, children }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onDone()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{say('pane-keys.title')}</DialogTitle>
          {/* It may be higher than the window: a stop of the Tab key, so that the arrow keys scroll it. */}
          <DialogContent tabIndex={0}>
            {children}
            {groups.map(({ title, lines }) => (
              <section key={title}>
                <h3 className={styles.title}>{say(title)}</h3>
                <table className={styles.table}>
                  <tbody>
                    {Object.entries(lines).map(([id, line]) => (
                      <Line key={id} line={line} />
                    ))}
                  </tbody>
                </table>
              </section>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onDone}>
              {say('pane-keys.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Line({ line }: { readonly line: KeyLine }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const ways = line.shown === undefined ? line.keys : [line.shown];
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.keys)}>
        {ways.map((way, index) => (
          <Fragment key={way}>
            {index > 0 && ` ${say('pane-keys.or')} `}
            {way.split(' ').map((keys, place) => (
              <Fragment key={keys}>
                {place > 0 && ` ${say('pane-keys.then')} `}
                <kbd className={styles.key}>{capOf(keys)}</kbd>
              </Fragment>
            ))}
          </Fragment>
        ))}
      </th>
      <td className={styles.cell}>{say(line.says)}</td>
    </tr>
  );
}

/** What stands on the keys. */
const CAPS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

const capOf = (keys: string): string =>
  keys
    .split('+')
    .map((key) => CAPS[key] ?? key)
    .join('+');
