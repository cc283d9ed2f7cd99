import { ScreenHead } from '../components/ScreenHead';
import { useSpeech } from '../ui/language';

export default function TemplatesScreen({ onBack }: { readonly onBack: () => void }) {
  const { say } = useSpeech();
  return <ScreenHead title={say('pane.tab-explain')} onBack={onBack} />;
}
