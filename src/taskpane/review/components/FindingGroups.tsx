import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../checks';
import { useSpeech } from '../../ui/language';
import type { FindingGroup } from '../findings';
import { groupFindings, keyOfFinding } from '../findings';
import { FindingItem } from './FindingItem';
import { Fold } from './Fold';
import { useListStyles } from '../../ui/listStyles';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  source: {
    display: 'block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly onFix: (findings: readonly Finding[]) => void;
}

/** Findings of tables by check, the gravest first. */
export function FindingGroups({ findings, onFix }: Props) {
  return groupFindings(findings).map((group) => <Group key={group.check} group={group} onFix={onFix} />);
}

function Group({ group, onFix }: { readonly group: FindingGroup } & Pick<Props, 'onFix'>) {
  const styles = useStyles();
  const lists = useListStyles();
  const { say, sayNote } = useSpeech();
  const { severity, findings, source } = group;
  const title = say('review.group', {
    severity: say(`check.severity-${severity}`),
    count: findings.length,
    title: group.title ? say(group.title) : group.check,
  });
  return (
    <Fold mark={<SeverityMark severity={severity} />} title={title} isOpenAtFirst>
      <ul className={lists.list}>
        {findings.map((finding) => (
          <FindingItem
            key={keyOfFinding(finding)}
            finding={finding}
            report={null}
            isMarked={finding.severity !== severity}
            isSourced={source === null}
            onFix={onFix}
          />
        ))}
      </ul>
      {source && <span className={styles.source}>{say('review.source', { source: sayNote(source) })}</span>}
    </Fold>
  );
}
