import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    flexGrow: 1,
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
  },
  icon: { fontSize: '40px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  title: { margin: 0 },
});

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  /** Below the text. */
  readonly children?: ReactNode;
  readonly action: string;
  readonly onAction: () => void;
}

/** A screen without a table: what is the matter, and the one thing to do. */
export function Plain({ icon, title, text, children, action, onAction }: Props) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <Text as="h1" size={500} weight="semibold" className={styles.title}>
        {title}
      </Text>
      {text !== '' && <Text>{text}</Text>}
      {children}
      <Button appearance="primary" onClick={onAction}>
        {action}
      </Button>
    </main>
  );
}
