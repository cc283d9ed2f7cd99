import { Text } from '@fluentui/react-components';
import { useSpeech } from '../ui/language';
import type { TabProps } from './screen';

export default function ReviewTab({ view }: TabProps) {
  const { say } = useSpeech();
  return (
    <Text>
      {say('pane.tab-review')} {view.table.title}
    </Text>
  );
}
