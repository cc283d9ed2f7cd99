import { Button, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useSpeech } from '../../taskpane/ui/language';
import type { FileView } from './state';

const useStyles = makeStyles({
  list: { flexGrow: 1, minWidth: 0, overflowX: 'auto', overflowY: 'hidden', display: 'flex', scrollbarWidth: 'none' },
  file: { display: 'flex', alignItems: 'center', flexShrink: 1, minWidth: '90px' },
  tab: { minWidth: 0, paddingRight: tokens.spacingHorizontalXS },
  name: { display: 'block', maxWidth: '220px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  dot: { color: tokens.colorBrandForeground1, marginRight: tokens.spacingHorizontalXXS },
});

interface Props {
  readonly files: readonly FileView[];
  readonly current: string | null;
  readonly onShow: (id: string) => void;
  readonly onClose: (id: string) => void;
}

/** One tab for each open file; a dot marks those with unsaved changes. */
export function FileTabs({ files, current, onShow, onClose }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.list}>
      {files.length > 0 && (
        <TabList
          size="small"
          selectedValue={current}
          aria-label={say('workbench.files')}
          onTabSelect={(_, { value }) => onShow(String(value))}
        >
          {files.map(({ id, name, isDirty }) => (
            <div key={id} className={styles.file} role="presentation">
              <Tab value={id} className={styles.tab} title={name}>
                <span className={styles.name}>
                  {isDirty && (
                    <span className={styles.dot} role="img" aria-label={say('workbench.unsaved')}>
                      ●
                    </span>
                  )}
                  {name}
                </span>
              </Tab>
              <Button
                size="small"
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={say('workbench.close-file', { name })}
                onClick={() => onClose(id)}
              />
            </div>
          ))}
        </TabList>
      )}
    </div>
  );
}
