import { Button, Text, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, DocumentTableRegular, FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useSpeech } from '../../taskpane/ui/language';
import type { Language } from '../../texts/note';
import { FileTabs } from './FileTabs';
import type { WorkbenchState } from './state';
import { currentFile } from './state';
import { WriteBackQuestion } from './WriteBackQuestion';

/** Where the bar has no room for words, its buttons show their pictures; who does not see them hears the words all the same. */
const NARROW = '@media (max-width: 900px)';
const HIDDEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    height: '44px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexShrink: 0, margin: 0, marginRight: tokens.spacingHorizontalS, [NARROW]: HIDDEN },
  actions: { display: 'flex', gap: tokens.spacingHorizontalXS, flexShrink: 0 },
  button: { whiteSpace: 'nowrap', minWidth: 'auto' },
  label: { [NARROW]: HIDDEN },
});

interface Props {
  readonly state: WorkbenchState;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onShow: (id: string) => void;
  readonly onClose: (id: string) => void;
  readonly onDownload: (id: string) => void;
  readonly onWriteBack: (id: string) => void;
  readonly onLanguage: (language: Language) => void;
}

/** The bar on top: whose page this is, the open files, and what can be done with them. */
export function HeadBar({ state, onOpen, onSample, onShow, onClose, onDownload, onWriteBack, onLanguage }: Props) {
  const styles = useStyles();
  const { say, language } = useSpeech();
  const [isAsking, setIsAsking] = useState(false);
  const file = currentFile(state);
  return (
    <header className={styles.bar}>
      <Text as="h1" weight="semibold" className={styles.title}>
        {say('workbench.title')}
      </Text>
      <FileTabs files={state.files} current={state.current} onShow={onShow} onClose={onClose} />
      <div className={styles.actions}>
        <Button className={styles.button} appearance="subtle" icon={<FolderOpenRegular />} onClick={onOpen}>
          <span className={styles.label}>{say('workbench.open')}</span>
        </Button>
        <Button className={styles.button} appearance="subtle" icon={<DocumentTableRegular />} onClick={onSample}>
          <span className={styles.label}>{say('workbench.sample')}</span>
        </Button>
        {file?.canWriteBack && (
          <Tooltip content={say('workbench.write-back-hint')} relationship="description">
            <Button
              className={styles.button}
              icon={<SaveRegular />}
              disabled={!file.isDirty}
              onClick={() => setIsAsking(true)}
            >
              <span className={styles.label}>{say('workbench.write-back')}</span>
            </Button>
          </Tooltip>
        )}
        {file && (
          <Tooltip content={say('workbench.save-hint')} relationship="description">
            <Button
              className={styles.button}
              appearance={file.isDirty ? 'primary' : 'secondary'}
              icon={<ArrowDownloadRegular />}
              onClick={() => onDownload(file.id)}
            >
              <span className={styles.label}>{say('workbench.save')}</span>
            </Button>
          </Tooltip>
        )}
        <Button
          className={styles.button}
          appearance="subtle"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => onLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {say('workbench.language')}
        </Button>
      </div>
      <WriteBackQuestion
        file={isAsking ? file : null}
        onDone={() => setIsAsking(false)}
        onWrite={(id) => onWriteBack(id)}
      />
    </header>
  );
}
