import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ColumnTripleRegular, GavelRegular } from '@fluentui/react-icons';
import { printedNotes } from '../../scoring';
import { withoutCode } from '../../text';
import type { TableView } from '../session/state';
import { isSure } from '../session/state';
import type { Speech } from '../ui/language';
import { useSpeech } from '../ui/language';
import type { HelpPlace } from '../help';
import { HelpButton } from '../keys/HelpButton';
import { Freshness } from '../ui/Freshness';
import { HelpLink } from '../ui/HelpLink';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  title: { margin: 0, overflowWrap: 'anywhere' },
  badge: { marginRight: tokens.spacingHorizontalXS },
  about: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  button: { minWidth: 'auto', maxWidth: '100%', justifyContent: 'flex-start', textAlign: 'left' },
});

interface Props {
  readonly view: TableView;
  readonly onRules: () => void;
  readonly onMapping: () => void;
  readonly help: HelpPlace;
}

/** What was recognised: the table, how surely, by which rules; and the ways to correct that. */
export function TableHead({ view, onRules, onMapping, help }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say, pick } = speech;
  const sure = isSure(view);
  const percent = Math.round(view.table.confidence * 100);
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <Text as="h1" size={400} weight="semibold" className={styles.title}>
          {view.table.title ?? say('pane.untitled')}
        </Text>
        <Freshness />
        <HelpLink place={help} />
        <HelpButton />
      </div>
      <Text size={200} className={styles.about}>
        <Badge className={styles.badge} appearance="tint" color={sure ? 'success' : 'warning'}>
          {say(sure ? 'pane.sure' : 'pane.not-sure', { percent })}
        </Badge>
        {about(view, speech)}
      </Text>
      {printedNotes(view.evaluation).map((printed, index) => (
        <Text key={index} block size={200}>
          {speech.sayNote(printed)}
        </Text>
      ))}
      <div className={styles.buttons}>
        <Button className={styles.button} size="small" icon={<GavelRegular />} onClick={onRules}>
          {say('pane.rules-button', { name: pick(view.ruleSet.name) })}
        </Button>
        <Button className={styles.button} size="small" icon={<ColumnTripleRegular />} onClick={onMapping}>
          {say('pane.mapping-button')}
        </Button>
      </div>
    </div>
  );
}

function about({ table }: TableView, { say }: Speech): string {
  const sheet = table.sheet === table.title ? null : say('pane.on-sheet', { sheet: table.sheet });
  const unit = table.unit && withoutCode(table.unit);
  const parts = [unit, table.year, say('pane.row-count', { count: table.indicators.length }), sheet];
  return parts.filter((part) => part !== null).join(' · ');
}
