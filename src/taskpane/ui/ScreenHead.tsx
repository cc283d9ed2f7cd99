import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { HelpButton } from '../keys/HelpButton';
import { useSpeech } from './language';
import { HeadBar } from './HeadBar';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  title: { flexGrow: 1, margin: 0, ':focus': { outline: 'none' } },
});

interface Props {
  readonly title: string;
  readonly onBack: () => void;
}

/** Title of a screen and the way back. The title takes the focus, so that a screen reader says where one is. */
export function ScreenHead({ title, onBack }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <HeadBar>
      <div className={styles.line}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={say('pane.back')} onClick={onBack} />
        <Text as="h1" ref={heading} tabIndex={-1} size={400} weight="semibold" className={styles.title}>
          {title}
        </Text>
        <HelpButton />
      </div>
    </HeadBar>
  );
}
