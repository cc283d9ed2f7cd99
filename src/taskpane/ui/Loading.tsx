import { makeStyles, Spinner } from '@fluentui/react-components';
import { useSpeech } from './language';

const useStyles = makeStyles({
  page: { display: 'flex', flexGrow: 1, alignItems: 'center', justifyContent: 'center' },
});

/** Something is being read for the first time. It stands inside of <main>. */
export function Loading() {
  const { say } = useSpeech();
  return (
    <section className={useStyles().page} aria-label={say('pane.loading')}>
      <Spinner label={say('pane.loading')} labelPosition="below" />
    </section>
  );
}
