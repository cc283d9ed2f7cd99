import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FootBar } from '../ui/FootBar';
import { RoleSelect } from './components/RoleSelect';
import { ScreenHead } from '../ui/ScreenHead';
import type { TableView } from '../session/state';
import { useSpeech } from '../ui/language';
import { useSession } from '../ui/paneContext';
import { difference, mappingOf, repeatedHeaders, ROLES } from './mapping';

const useStyles = makeStyles({
  main: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly view: TableView;
  readonly onBack: () => void;
}

/** Which column holds what, to be corrected. */
export default function MappingScreen({ view, onBack }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say, sayNote } = useSpeech();
  const { table, titles } = view;
  const recognised = mappingOf(table);
  const [mapping, setMapping] = useState(recognised);
  const headers = repeatedHeaders(table);
  const changes = difference(recognised, mapping);
  const correct = async (columns: typeof changes | null) => {
    await session.correct(table.sheet, headers, columns);
    onBack();
  };
  return (
    <>
      <ScreenHead title={say('pane.mapping-title')} onBack={onBack} help="mapping" />
      <main className={styles.main}>
        <Text size={200}>{say('pane.mapping-hint')}</Text>
        <Text size={200} className={styles.quiet}>
          {sayNote(table.layoutWhy)} · {say('pane.mapping-section', { rows: headers.map((row) => row + 1).join('、') })}
        </Text>
        {ROLES.map((role) => (
          <RoleSelect
            key={role}
            role={role}
            titles={titles}
            column={mapping[role]}
            onChange={(column) => setMapping({ ...mapping, [role]: column })}
          />
        ))}
      </main>
      <FootBar label={say('pane.actions')}>
        <Button appearance="primary" disabled={Object.keys(changes).length === 0} onClick={() => void correct(changes)}>
          {say('pane.mapping-apply')}
        </Button>
        <Button onClick={() => void correct(null)}>{say('pane.mapping-reset')}</Button>
      </FootBar>
    </>
  );
}
