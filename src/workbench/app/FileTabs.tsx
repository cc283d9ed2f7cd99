import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, TaskListSquareLtrRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { useSpeech, useStore } from '../../taskpane/door';
import type { Review } from './review';
import type { FileView } from './state';
import { useReviewed } from './useReviewed';

const useStyles = makeStyles({
  list: { flexGrow: 1, minWidth: 0, overflowX: 'auto', overflowY: 'hidden', display: 'flex', scrollbarWidth: 'none' },
  tab: { flexShrink: 0, ':hover [data-close]': { color: tokens.colorNeutralForeground1 } },
  label: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  name: { maxWidth: '220px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  dot: { color: tokens.colorBrandForeground1 },
  close: {
    display: 'flex',
    padding: tokens.spacingHorizontalXXS,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground3,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
});

interface Props {
  readonly files: readonly FileView[];
  readonly current: string | null;
  readonly review: Review;
  readonly onShow: (id: string) => void;
  readonly onClose: (id: string) => void;
}

/** The value of the tab for the review of many files; no file has it. */
const REVIEW = 'review';

/**
 * One tab for each open file; a dot marks those with unsaved changes. A tab can hold no button, so the cross in it is for the mouse
 * alone; on the keyboard Delete closes, as the ARIA pattern for tabs has it.
 */
export function FileTabs({ files, current, review, onShow, onClose }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { batch, isShown } = useStore(review);
  const reviewed = useReviewed(batch);
  const front = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    front.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const press = (id: string) => (event: KeyboardEvent) => {
    if (event.key !== 'Delete') return;
    event.preventDefault();
    onClose(id);
  };
  return (
    <div className={styles.list}>
      {(files.length > 0 || reviewed !== null) && (
        <TabList
          size="small"
          selectedValue={isShown ? REVIEW : current}
          reserveSelectedTabSpace={false}
          aria-label={say('workbench.files')}
          onTabSelect={(_, { value }) => (value === REVIEW ? review.show() : onShow(String(value)))}
        >
          {reviewed !== null && (
            <Tab value={REVIEW} className={styles.tab} icon={<TaskListSquareLtrRegular />}>
              {say('batch.tab', { count: reviewed })}
            </Tab>
          )}
          {files.map(({ id, name, isDirty }) => (
            <Tab
              key={id}
              ref={id === current ? front : undefined}
              value={id}
              className={styles.tab}
              title={name}
              aria-keyshortcuts="Delete"
              onKeyDown={press(id)}
            >
              <FileLabel name={name} isDirty={isDirty} onClose={() => onClose(id)} />
            </Tab>
          ))}
        </TabList>
      )}
    </div>
  );
}

interface LabelProps {
  readonly name: string;
  readonly isDirty: boolean;
  readonly onClose: () => void;
}

/** The dot of unsaved changes, the name, and the cross. */
function FileLabel({ name, isDirty, onClose }: LabelProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <span className={styles.label}>
      {isDirty && (
        <span className={styles.dot} role="img" aria-label={say('workbench.unsaved')}>
          ●
        </span>
      )}
      <span className={styles.name}>{name}</span>
      <span
        className={styles.close}
        data-close
        aria-hidden
        title={say('workbench.close-file', { name })}
        onClick={(event) => {
          event.stopPropagation();
          onClose();
        }}
      >
        <DismissRegular />
      </span>
    </span>
  );
}
