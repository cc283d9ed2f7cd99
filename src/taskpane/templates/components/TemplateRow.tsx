import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import type { Template } from '../../../narrative';
import { IconButton } from '../../ui/IconButton';
import { useSpeech } from '../../ui/language';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  head: { display: 'flex', width: '100%', alignItems: 'center' },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  sentence: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly template: Template;
  readonly onEdit?: () => void;
  /** null at the end of the list. */
  readonly onUp?: (() => void) | null;
  readonly onDown?: (() => void) | null;
  readonly onDelete?: () => void;
  /** Takes one of the workbook's over. */
  readonly onTake?: () => void;
}

/** One template: name, what it explains, its sentence, and what can be done with it. */
export function TemplateRow({ template, onEdit, onUp, onDown, onDelete, onTake }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { name, situation, cause, measure } = template;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.name}>
          {name}
        </Text>
        {onEdit && <IconButton label={say('templates.edit-one', { name })} icon={<EditRegular />} onClick={onEdit} />}
        {onUp !== undefined && (
          <IconButton label={say('templates.up', { name })} icon={<ArrowUpRegular />} onClick={onUp} />
        )}
        {onDown !== undefined && (
          <IconButton label={say('templates.down', { name })} icon={<ArrowDownRegular />} onClick={onDown} />
        )}
        {onDelete && (
          <IconButton label={say('templates.delete', { name })} icon={<DeleteRegular />} onClick={onDelete} />
        )}
      </div>
      <Text size={200} className={styles.quiet}>
        {say(`templates.situation-${situation}`)}
      </Text>
      <Text size={200} className={styles.sentence}>
        {[cause, measure].filter((part) => part !== '').join('。')}
      </Text>
      {onTake && (
        <Button size="small" onClick={onTake}>
          {say('templates.take')}
        </Button>
      )}
    </li>
  );
}
