import { makeStyles, Text } from '@fluentui/react-components';
import type { Evaluation } from '../../../scoring';
import type { ExplainItem } from '../items';
import { useSpeech } from '../../ui/language';
import { TITLES } from './ExplainRow';
import { RowValues } from '../../ui/RowValues';

const useStyles = makeStyles({
  name: { margin: 0, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexDirection: 'column' },
});

interface Props {
  readonly item: ExplainItem;
  readonly evaluation: Evaluation;
}

/** What an item is about: the indicators with target → actual · completion, the money, or the table. */
export function ItemName({ item: { place }, evaluation }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (place.role !== 'reason') {
    return (
      <div className={styles.row}>
        <Text as="h2" weight="semibold" className={styles.name}>
          {say(TITLES[place.role])}
        </Text>
      </div>
    );
  }
  return (
    <>
      {place.results.map((result) => (
        <div key={result.indicator.row} className={styles.row}>
          <Text as="h2" weight="semibold" className={styles.name}>
            {result.indicator.name}
          </Text>
          <RowValues result={result} evaluation={evaluation} />
        </div>
      ))}
    </>
  );
}
