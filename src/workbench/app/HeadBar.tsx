import { Button, Text } from '@fluentui/react-components';
import { DocumentTableRegular, FolderOpenRegular, HistoryRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { useSpeech, useStore } from '../../taskpane/door';
import type { Language } from '../../texts/note';
import type { AreaName } from '../keys/areas';
import { useBarStyles } from './barStyles';
import { FileTabs } from './FileTabs';
import type { Review } from './review';
import { SaveActions } from './SaveActions';
import type { WorkbenchState } from './state';
import { currentFile } from './state';

interface Props {
  readonly state: WorkbenchState;
  readonly review: Review;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onShow: (id: string) => void;
  readonly onClose: (id: string) => void;
  readonly onDownload: (id: string) => void;
  readonly onWriteBack: (id: string) => void;
  readonly onSendOut: (id: string) => void;
  readonly onKept: () => void;
  readonly onHelp: () => void;
  readonly onLanguage: (language: Language) => void;
}

/** The bar on top: whose page this is, the open files, and what can be done with them. */
export function HeadBar(props: Props) {
  const { state, onOpen, onSample, onShow, onClose, onDownload, onWriteBack, onSendOut, onKept, onHelp, onLanguage } =
    props;
  const styles = useBarStyles();
  const { say, language } = useSpeech();
  const { isShown } = useStore(props.review);
  const file = isShown ? null : currentFile(state);
  return (
    <header className={styles.bar} data-area={'bar' satisfies AreaName}>
      <Text as="h1" weight="semibold" className={styles.title}>
        {say('workbench.title')}
      </Text>
      <FileTabs files={state.files} current={state.current} review={props.review} onShow={onShow} onClose={onClose} />
      <div className={styles.actions}>
        <Button className={styles.button} appearance="subtle" icon={<FolderOpenRegular />} onClick={onOpen}>
          <span className={styles.label}>{say('workbench.open')}</span>
        </Button>
        <Button className={styles.button} appearance="subtle" icon={<DocumentTableRegular />} onClick={onSample}>
          <span className={styles.label}>{say('workbench.sample')}</span>
        </Button>
        {state.kept.length > 0 && (
          <Button className={styles.button} appearance="subtle" icon={<HistoryRegular />} onClick={onKept}>
            <span className={styles.label}>{say('workbench.kept')}</span>
          </Button>
        )}
        {file && <SaveActions file={file} onDownload={onDownload} onWriteBack={onWriteBack} onSendOut={onSendOut} />}
        <Button
          className={styles.button}
          appearance="subtle"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => onLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {say('workbench.language')}
        </Button>
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          aria-label={say('pane-keys.title')}
          title={say('pane-keys.title')}
          onClick={onHelp}
        />
      </div>
    </header>
  );
}
