import { Body1, Button, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { HelpLink, useSpeech } from '../../taskpane/door';
import type { AreaName } from '../keys/areas';

const useStyles = makeStyles({
  page: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** What the page shows before a file is open. */
export function StartPage({ onOpen, onSample }: { readonly onOpen: () => void; readonly onSample: () => void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.page} data-area={'start' satisfies AreaName}>
      <Subtitle1 as="h2">{say('workbench.start-title')}</Subtitle1>
      <Body1>{say('help.what-this-is')}</Body1>
      <Body1 className={styles.hint}>{say('workbench.start-text')}</Body1>
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<FolderOpenRegular />} onClick={onOpen}>
          {say('workbench.open')}
        </Button>
        <Button icon={<DocumentTableRegular />} onClick={onSample}>
          {say('workbench.sample')}
        </Button>
      </div>
      <HelpLink place="start">{say('help.first-steps')}</HelpLink>
    </div>
  );
}
