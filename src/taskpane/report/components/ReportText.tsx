import { makeStyles, tokens } from '@fluentui/react-components';
import { textOf } from '../../../narrative';
import type { Block, ReportDocument } from '../../../report';
import { titleOfAppendix } from '../../../report';
import { useSpeech } from '../../ui/language';
import { PassageText } from './PassageText';

const useStyles = makeStyles({
  sheet: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
  },
  title: { margin: `0 0 ${tokens.spacingVerticalM}`, fontSize: tokens.fontSizeBase400, textAlign: 'center' },
  heading: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalXS}`, textIndent: '2em' },
  stand: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
});

/** The report as it will read, without the look of the page: tables and charts are named by their captions. */
export function ReportText({ report }: { readonly report: ReportDocument }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <article className={styles.sheet} aria-label={say('pane-report.text')}>
      <h2 className={styles.title}>
        <PassageText passage={report.title} bold />
      </h2>
      {report.body.map((block, index) => (
        <BlockText key={index} block={block} />
      ))}
      {report.appendices.map((appendix, index) => {
        const title = titleOfAppendix(appendix);
        return (
          <p key={index} className={styles.stand}>
            {say('pane-report.appendix', { title: title ? textOf(title) : appendix.label })}
          </p>
        );
      })}
    </article>
  );
}

function BlockText({ block }: { readonly block: Block }) {
  const styles = useStyles();
  const { say } = useSpeech();
  switch (block.kind) {
    case 'heading':
      return (
        <h3 className={styles.heading}>
          <PassageText passage={block.content} bold={block.level === 1 || block.level === 'part'} />
        </h3>
      );
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          <PassageText passage={block.content} />
        </p>
      );
    case 'table':
    case 'bars':
      return <p className={styles.stand}>{say(`pane-report.${block.kind}`, { caption: textOf(block.caption) })}</p>;
  }
}
