import { Text } from '@fluentui/react-components';
import { useSpeech } from '../ui/language';
import type { TabProps } from './screen';

export default function ReportTab({ view }: TabProps) {
  const { say } = useSpeech();
  return (
    <Text>
      {say('pane.tab-report')} {view.table.title}
    </Text>
  );
}
