import { makeStyles, Text } from '@fluentui/react-components';
import { useSpeech } from '../ui/language';
import { Loading } from '../ui/Loading';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  title: { margin: 0, textAlign: 'center', paddingTop: '24px' },
});

/** The whole pane while the workbook is being read for the first time. */
export function Starting() {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <main className={styles.page}>
      <Text as="h1" size={500} weight="semibold" className={styles.title}>
        {say('pane.product')}
      </Text>
      <Loading />
    </main>
  );
}
