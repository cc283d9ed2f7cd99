import type { WordEntry } from './labels/label';
import type { What, When, Whose } from './titles/title';

/** A form of the budget cycle. */
export type FormKind =
  | 'self-evaluation'
  | 'score-list' // points and own scores, neither target nor actual
  | 'goal'
  | 'monitoring'
  | 'review-score'
  | 'result-list'
  | 'ex-ante'
  | 'lifecycle'
  | 'rectification'
  | 'system-list';

/** What the rows of a form are about. */
export type FormSubject = 'indicator' | 'project' | 'criterion' | 'problem';

/** A column that tells a form: what × whose × when; what is not said may be anything. */
export interface Sign {
  readonly what: What;
  readonly whose?: Whose;
  readonly when?: When;
  /** The title names its year. */
  readonly isOfNamedYear?: true;
  /** So many columns of it, or of so many years. */
  readonly columns?: number;
  readonly years?: number;
}

/** Columns that together tell a form. */
export interface FormEvidence {
  readonly needs: readonly Sign[];
  readonly forbids?: readonly Sign[];
  /** Counts only where the title says the kind, too. */
  readonly isWithTitle?: true;
}

/** One kind of form. */
export interface FormEntry {
  readonly kind: FormKind;
  readonly subjects: readonly FormSubject[];
  /** Any of these tells it. */
  readonly evidence: readonly FormEvidence[];
  /**
   * Words of its title, the second witness. This is where another one is added. They must be words of the form: a project may be called
   * after the same things (空气质量监测项目支出绩效自评表).
   */
  readonly title: WordEntry;
  /** Its columns may stand in a form of another kind, too: there the title decides. */
  readonly yieldsToTitle?: true;
}

const TARGET: Sign = { what: 'target' };
const ACTUAL: Sign = { what: 'actual', whose: 'unit', when: 'year' };
const SCORE: Sign = { what: 'score', whose: 'unit' };
const REVIEWED: Sign = { what: 'score', whose: 'reviewer' };
const CRITERION: Sign = { what: 'criterion' };
const PROBLEM: Sign = { what: 'problem' };
const PROJECT: Sign = { what: 'project' };
const NOTHING_REACHED: readonly Sign[] = [
  ACTUAL,
  SCORE,
  { what: 'actual', when: 'toDate' },
  { what: 'actual', when: 'forecast' },
];
const VALUES: readonly Sign[] = [TARGET, { what: 'actual' }];

/**
 * The kinds that are no self-evaluation; the first whose columns fit decides. What fits none of them and pairs a target with an actual of the
 * same year, or points with scores, is a self-evaluation. Another kind is one more entry.
 */
export const FORMS: readonly FormEntry[] = [
  {
    kind: 'rectification',
    subjects: ['problem'],
    evidence: [
      { needs: [{ ...PROBLEM, columns: 2 }], forbids: VALUES },
      { needs: [PROBLEM, { what: 'reason' }], forbids: [...VALUES, SCORE, { what: 'points' }] },
    ],
    title: { synonyms: ['问题清单', '问题台账'], patterns: [/整改(清单|台账|情况|落实|任务|方案|表)/] },
  },
  {
    kind: 'ex-ante',
    subjects: ['criterion'],
    evidence: [
      { needs: [CRITERION, { what: 'judgement' }], forbids: VALUES },
      { needs: [CRITERION, { what: 'points' }], forbids: VALUES, isWithTitle: true },
      { needs: [CRITERION, { what: 'score' }], forbids: VALUES, isWithTitle: true },
    ],
    title: { synonyms: ['事前绩效', '事前评估', '立项评估', '立项评审'], patterns: [/评估(评分|打分)?表/] },
  },
  {
    kind: 'lifecycle',
    subjects: ['indicator'],
    evidence: [
      {
        needs: [
          { what: 'target', years: 2 },
          { what: 'actual', years: 2 },
        ],
      },
      {
        needs: [
          { what: 'target', when: 'period' },
          { what: 'actual', when: 'period' },
        ],
      },
    ],
    title: { synonyms: [], patterns: [/全(生命)?周期(绩效|管理|评价|目标|跟踪|自评|情况)*表/] },
  },
  {
    kind: 'review-score',
    subjects: ['indicator', 'criterion'],
    evidence: [
      { needs: [REVIEWED], forbids: [ACTUAL] },
      { needs: [REVIEWED], forbids: [SCORE] },
      { needs: [REVIEWED], forbids: [TARGET] },
      { needs: [REVIEWED], isWithTitle: true },
      { needs: [{ what: 'actual', whose: 'reviewer' }], isWithTitle: true },
      { needs: [{ what: 'actual', whose: 'reviewer' }], forbids: [ACTUAL] },
    ],
    title: {
      synonyms: [],
      patterns: [/(复核|复评|审核|核查|抽查)(评分|评价|打分|情况|结果|意见|得分|工作|记录)*表/],
    },
    yieldsToTitle: true,
  },
  {
    kind: 'monitoring',
    subjects: ['indicator'],
    evidence: [
      { needs: [{ what: 'actual', when: 'toDate' }] },
      { needs: [{ what: 'rate', when: 'toDate' }] },
      { needs: [{ what: 'actual', when: 'forecast' }] },
      { needs: [{ what: 'likelihood' }] },
    ],
    title: {
      synonyms: [],
      patterns: [
        /(运行|执行|绩效|目标|支出|预算)(监控|监测|跟踪)/,
        /(监控|监测|跟踪)(情况|自评|评价|填报|记录|分析|统计|汇总)*表/,
      ],
    },
  },
  {
    kind: 'result-list',
    subjects: ['project'],
    evidence: [
      { needs: [PROJECT, { what: 'score' }], forbids: [TARGET] },
      { needs: [PROJECT, { what: 'grade' }], forbids: [TARGET] },
    ],
    title: { synonyms: ['结果', '汇总', '一览', '公开'], patterns: [] },
    yieldsToTitle: true,
  },
  {
    kind: 'goal',
    subjects: ['indicator'],
    evidence: [
      // A plan of any kind has indicators and targets: beside them stand levels, a year that was, or the name of the form.
      ...[{ what: 'level1' } as const, { what: 'level2' } as const].map((level) => ({
        needs: [TARGET, level],
        forbids: NOTHING_REACHED,
      })),
      { needs: [TARGET], forbids: NOTHING_REACHED, isWithTitle: true },
      { needs: [TARGET, { what: 'actual', when: 'past', isOfNamedYear: true }], forbids: [ACTUAL] },
      { needs: [TARGET, { what: 'actual', when: 'past' }], forbids: [ACTUAL], isWithTitle: true },
      { needs: [TARGET, { what: 'actual', isOfNamedYear: true }], forbids: [SCORE], isWithTitle: true },
    ],
    title: {
      synonyms: ['申报表', '批复表', '申请表', '申报书'],
      patterns: [/目标(?:申报|批复|审核|下达|申请|分解)/, /目标表/],
    },
  },
  {
    kind: 'system-list',
    subjects: ['project', 'indicator'],
    evidence: [{ needs: [{ what: 'code' }], forbids: [...VALUES.slice(0, 1), SCORE, { what: 'grade' }] }],
    title: { synonyms: ['导出'], patterns: [] },
  },
];

/** Words of the title of a self-evaluation. */
export const SELF_EVALUATION_TITLE: WordEntry = { synonyms: ['自评', '自我评价', '自查'], patterns: [] };

/** A title that names a form, a list or a notice of one; what stands in brackets behind it does not matter. */
export const FORM_TITLE: WordEntry = {
  synonyms: [],
  patterns: [/(?:表|清单|台账|名单|目录|一览|公示|公开|汇总)(?:[(（]|$|\d)/],
};

/** A stretch of the year that a title or column names: 1-7月, 截至9月底, 半年. */
export const SPAN: WordEntry = {
  synonyms: [],
  patterns: [/\d{1,2}月?[-—~至]\d{1,2}月/, /截[至止]\d{1,2}月[份底末]*/, /[上下]?半年度?/, /[一二三四]季度/],
};
