import { Text } from '@fluentui/react-components';
import { useSpeech } from '../ui/language';
import type { TabProps } from './screen';

export default function ExplainTab({ view }: TabProps) {
  const { say } = useSpeech();
  return (
    <Text>
      {say('pane.tab-explain')} {view.table.title}
    </Text>
  );
}
