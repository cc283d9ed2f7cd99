import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { HelpPlace } from '../help';
import { useSpeech } from './language';
import { HeadBar } from './HeadBar';
import { HelpLink } from './HelpLink';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  title: { margin: 0, flexGrow: 1, ':focus': { outline: 'none' } },
});

interface Props {
  readonly title: string;
  readonly onBack: () => void;
  readonly help: HelpPlace;
}

/** Title of a screen, the way back and the help for it. The title takes the focus, so that a screen reader says where one is. */
export function ScreenHead({ title, onBack, help }: Props) {
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
        <HelpLink place={help} />
      </div>
    </HeadBar>
  );
}
