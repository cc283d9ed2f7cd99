import { Button, makeStyles, mergeClasses, Text, Textarea, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { DraftText } from '../text';
import { selectSlot } from '../slots';
import { useSpeech } from '../../ui/language';

const useStyles = makeStyles({
  field: { width: '100%', '& textarea': { minHeight: '116px' } },
  long: { '& textarea': { minHeight: '220px' } },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  open: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  length: { marginLeft: 'auto', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  tooLong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  slot: { minWidth: 'auto', maxWidth: '100%', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
});

interface Props {
  readonly label: string;
  readonly draft: DraftText;
  readonly limit: number | null;
  /** A conclusion takes more room than an explanation. */
  readonly isLong: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onType: (text: string) => void;
}

/** The text to edit, what is still open in it, and how long it is. */
export function DraftField({ label, draft, limit, isLong, field, onType }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { text, openSlots, length, isTooLong } = draft;
  return (
    <>
      <Textarea
        className={mergeClasses(styles.field, isLong && styles.long)}
        ref={field}
        aria-label={label}
        resize="vertical"
        value={text}
        onChange={(_, { value }) => onType(value)}
      />
      <div className={styles.line}>
        <Text size={200} role="status" className={openSlots.length > 0 ? styles.open : undefined}>
          {openSlots.length > 0 ? say('explain.open', { count: openSlots.length }) : say('explain.no-open')}
        </Text>
        {openSlots.length > 0 && (
          <Button size="small" appearance="subtle" onClick={() => selectSlot(field.current)}>
            {say('explain.open-next')}
          </Button>
        )}
        <Text size={200} className={mergeClasses(styles.length, isTooLong && styles.tooLong)}>
          {limit === null ? say('explain.length', { length }) : say('explain.length-of', { length, limit })}
        </Text>
      </div>
      {isTooLong && (
        <Text size={200} role="alert" className={styles.tooLong}>
          {say('explain.too-long', { limit: limit ?? 0 })}
        </Text>
      )}
    </>
  );
}
