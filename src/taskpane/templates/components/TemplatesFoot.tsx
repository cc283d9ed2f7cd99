import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TemplateList } from '../../../narrative';
import { FootBar } from '../../ui/FootBar';
import { JsonFileButton } from '../../ui/JsonFileButton';
import { useSpeech } from '../../ui/language';
import { usePane } from '../../ui/paneContext';
import { exportFile } from '../exportFile';

const useStyles = makeStyles({
  slim: { minWidth: 'auto', paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
});

interface Props {
  readonly own: TemplateList;
  readonly onNew: () => void;
  readonly onImport: (file: File) => Promise<void>;
}

/** What can be done with the person's templates as a whole: write a new one, read and hand on a file. */
export function TemplatesFoot({ own, onNew, onImport }: Props) {
  const styles = useStyles();
  const { session, ports } = usePane();
  const { say } = useSpeech();
  return (
    <FootBar label={say('pane.actions')}>
      <Button appearance="primary" onClick={onNew}>
        {say('templates.new')}
      </Button>
      <JsonFileButton className={styles.slim} label={say('templates.import')} onFile={(file) => void onImport(file)} />
      <Button
        className={styles.slim}
        disabledFocusable={own.length === 0}
        onClick={() => void exportFile(session, ports.outlet, own, say('templates.file'))}
      >
        {say('templates.export')}
      </Button>
    </FootBar>
  );
}
