import { makeStyles, tokens } from '@fluentui/react-components';

/** Rows on the ground of a card, with lines between them. */
export const useListStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '> li': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});
