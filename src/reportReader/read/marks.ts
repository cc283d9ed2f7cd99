import type {
  CountStatement,
  CutOffStatement,
  DenialStatement,
  Figure,
  Grade,
  GradeStatement,
  LevelScoreStatement,
  OverWordingStatement,
  ScoreStatement,
  UnmetStatement,
} from '../statement';
import { GRADES } from '../../lexicon/scales';
import { anyOf } from '../../lexicon/words';
import { DENIALS } from '../words';
import { withoutLinks } from './figures';
import type { Sentence } from './sentences';
import { placeIn, stated } from './sentences';

const SCORE = /(?:^|自评|评价|绩效|综合|最终|总|合计)(?:得分|评分|总分|分数|自评分)$/;

/** 自评得分 93.95 分; the full marks (总分100分，…得分…) are none. */
export function readScores(sentence: Sentence): ScoreStatement[] {
  return sentence.figures.flatMap((score, index): ScoreStatement[] => {
    const words = withoutLinks(score.label);
    const isScore = SCORE.test(words) || (score.unit === '分' && /自评$/.test(words));
    if (score.isAbout || !isScore || (score.unit !== null && score.unit !== '分') || !(score.value <= 100)) return [];
    const next = sentence.figures[index + 1];
    const isScale = /总分$/.test(words) && next !== undefined && /得分$/.test(withoutLinks(next.label));
    if (isScale || /指标得分|单项|满分|平均/.test(words)) return [];
    return [{ kind: 'score', score, place: score.place, ...stated(sentence) }];
  });
}

const LEVEL_SCORE = /^(?:其中[:，]?)?(产出|效益|满意度)(?:指标|目标|方面|情况)?(?:得分?)?$/;
/** So many levels side by side are a breakdown of the total. */
const FEWEST_LEVELS = 2;

/** "总分96分：预算执行10分，产出37分，效益29分": the points of the levels; nothing where it is the weights that are told. */
export function readLevelScores(sentence: Sentence): LevelScoreStatement[] {
  const clause = /得分|自评|评分|总分/.test(sentence.text) && !/权重|分值|满分|设置|构成/.test(sentence.text);
  const found = sentence.figures.flatMap((score): LevelScoreStatement[] => {
    const level = LEVEL_SCORE.exec(withoutLinks(score.label).replace(/^(?:社会|经济|生态)(?=效益)/, ''))?.[1];
    if (score.unit !== '分' || level === undefined || score.isAbout || Number.isNaN(score.value)) return [];
    const said = { kind: 'level-score' as const, level: level as LevelScoreStatement['level'], score };
    return [{ ...said, place: score.place, ...stated(sentence) }];
  });
  return clause && found.length >= FEWEST_LEVELS ? found : [];
}

const GRADE = new RegExp(
  `(?:等级|等次|(?:自评|评价)(?:结果|总体|结论)|评定)(?:评定)?(?:均)?(?:为|是|:)[“"”]?(${anyOf(GRADES.flatMap(([, words]) => words))})(?=[”"“。；，、)等级]|$)`,
  'g',
);

/** 自评等级为“优”. */
export function readGrades(sentence: Sentence): GradeStatement[] {
  return [...sentence.text.matchAll(GRADE)].flatMap((found): GradeStatement[] => {
    if (!/自评|评价|绩效/.test(sentence.text.slice(0, found.index + found[0].length))) return [];
    const grade: Grade | undefined = GRADES.find(([, words]) => words.includes(found[1] ?? ''))?.[0];
    const start = sentence.start + found.index;
    const place = placeIn(sentence, start, start + found[0].length);
    return grade ? [{ kind: 'grade', grade, place, ...stated(sentence) }] : [];
  });
}

const ALL = /(?:^|绩效|全部|三级|各项|自评|年度|申报|考核|评价|设置|设定)(?:指标|目标)(?:总)?(?:数|数量)?$/;
const LEVEL =
  /^(?:其中[:，]?)?(产出|效益|满意度|成本|数量|质量|时效|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|决策|过程|管理)指标$/;

/** 绩效指标16个，已完成指标13个，尚未完成指标3个；超过…30%的9个. */
export function readCounts(sentence: Sentence): CountStatement[] {
  return sentence.figures.flatMap((figure): CountStatement[] => {
    if (figure.unit !== '个' && figure.unit !== '项') return [];
    if (figure.isAbout || Number.isNaN(figure.value) || figure.operator !== null) return [];
    const words = withoutLinks(figure.label).replace(/^(?:\([^()]*\)|[\d.]+)/, '');
    const found = whatOf(words, sentence, figure) ?? whatBehind(words, sentence, figure);
    if (!found) return [];
    const before = sentence.text.slice(0, figure.start - sentence.start);
    const isNested = before.split('(').length > before.split(')').length;
    return [{ kind: 'count', ...found, isNested, figure, place: figure.place, ...stated(sentence) }];
  });
}

/** "共6项指标，5项完成，1项未完成": the words stand behind the number. */
function whatBehind(words: string, { passage, text, figures }: Sentence, figure: Figure): CountWhat | null {
  if (!/指标/.test(text)) return null;
  const after = passage.text.slice(figure.end);
  if (/^(?:绩效|三级)?指标(?=[，。；、(]|$)/.test(after) && /^(?:本?年度?)?(?:共|设置|设定|设)*$/.test(words))
    return { what: 'all', level: '' };
  const isAlone = /^(?:其中)?$/.test(words);
  if (isAlone && /^(?:指标)?(?:尚未|未|没有)(?:按期)?(?:完成|达标)(?=[，。；、(]|$)/.test(after))
    return { what: 'undone', level: '' };
  if (isAlone && /^(?:指标)?(?:已|按期|全部)*(?:完成|达标)(?=[，。；、(]|$)/.test(after))
    return { what: 'done', level: '' };
  // "指标8项，完成7项，未完成1项": plain 完成 counts indicators where the ones that were not met are counted beside it.
  const isPlain = /^(?:其中[:，]?)?完成$/.test(words);
  const others = figures.filter((one) => one !== figure && one.unit === figure.unit);
  return isPlain && others.some((one) => /(?:未|没有)完成$/.test(withoutLinks(one.label)))
    ? { what: 'done', level: '' }
    : null;
}

type CountWhat = Pick<CountStatement, 'what' | 'level'>;

const OPEN = /(?:待(?:确认|判断|评定|核实|定)|(?:尚未|未|无法|不能)(?:确定|判断|评定))(?:的)?(?:绩效)?(?:指标|目标)?$/;

function whatOf(words: string, sentence: Sentence, figure: Figure): CountWhat | null {
  const level = LEVEL.exec(words)?.[1];
  if (level !== undefined) return { what: 'level', level };
  const isAboutIndicators = /指标|绩效目标/.test(sentence.text);
  if (
    /超过?.*%.*$/.test(sentence.passage.text.slice(Math.max(sentence.start, figure.start - 60), figure.start)) &&
    /(?:以上|及以上\)?)?的$/.test(words) &&
    /完成/.test(sentence.text)
  ) {
    return { what: 'over', level: '' };
  }
  if (/(?:尚未|未|没有)(?:全部)?(?:完成|达标|达到)(?:的)?(?:绩效)?(?:指标|目标)?$/.test(words) && isAboutIndicators)
    return { what: 'undone', level: '' };
  if (OPEN.test(words) && isAboutIndicators) return { what: 'open', level: '' };
  if (/(?:已|全部|按期)(?:完成|达标)(?:的)?(?:绩效)?(?:指标|目标)?$/.test(words) && isAboutIndicators)
    return { what: 'done', level: '' };
  return ALL.test(words) && !/未|已|超|[一二]级/.test(words) ? { what: 'all', level: '' } : null;
}

const UNMET = /(?:还|尚|均|仍)?未(?:能)?(?:达到|达标|完成|实现)(?:预[计期定]|年度|全年)?(?:绩效)?(?:目标|指标)?/g;
const NOT_UNMET = /无|没有|不存在|验收|任务书|如未|若未|凡未|原因/;

/** "未完成原因分析" is a heading, "未完成指标0个" a good result. */
const OF_NOTHING = /^(?:的)?(?:指标|目标)?(?:的)?(?:原因(?:分析|和|及|:|$)|(?:共|为|有)?0[个项])/;

/** Words that say of an indicator that it was not met. */
export function readUnmet(sentence: Sentence): UnmetStatement[] {
  if (!/指标|目标|达标|预算/.test(sentence.text)) return [];
  return [...sentence.text.matchAll(UNMET)].flatMap((found): UnmetStatement[] => {
    const clause = /[^，。；、:]*$/.exec(sentence.text.slice(Math.max(0, found.index - 24), found.index))?.[0] ?? '';
    const after = sentence.text.slice(found.index + found[0].length);
    if (NOT_UNMET.test(clause) || OF_NOTHING.test(after)) return [];
    const start = sentence.start + found.index - clause.length;
    return [
      {
        kind: 'unmet',
        place: placeIn(sentence, start, sentence.start + found.index + found[0].length),
        ...stated(sentence),
      },
    ];
  });
}

const OVER = /完成率超过(?:了)?(\d{1,2})%(?!\()/g;

/** "完成率超过30%" in a paragraph whose indicators all lie above 100% + 30%. */
export function readOverWording(sentence: Sentence): OverWordingStatement[] {
  const rates = [...sentence.passage.text.matchAll(/完成率(?:为|达到?)?(\d+(?:\.\d+)?)%/g)].map((found) =>
    Number(found[1]),
  );
  return [...sentence.text.matchAll(OVER)].flatMap((found): OverWordingStatement[] => {
    const share = Number(found[1]);
    if (rates.length === 0 || rates.some((rate) => rate < 100 + share)) return [];
    const start = sentence.start + found.index;
    return [
      { kind: 'over-wording', share, place: placeIn(sentence, start, start + found[0].length), ...stated(sentence) },
    ];
  });
}

/** What is said not to exist, and what is counted. */
export function readDenials(sentence: Sentence): DenialStatement[] {
  return DENIALS.flatMap(({ denied, counted }, thing): DenialStatement[] => {
    const found = denied.exec(sentence.text);
    const start = sentence.start + (found?.index ?? 0);
    const place = found ? placeIn(sentence, start, start + found[0].length) : null;
    const none: DenialStatement[] = place ? [{ kind: 'denial', thing, count: null, place, ...stated(sentence) }] : [];
    const some = sentence.figures
      .filter((one) => one.value > 0 && counted.test(withoutLinks(one.label)))
      .map((count): DenialStatement => ({ kind: 'denial', thing, count, place: count.place, ...stated(sentence) }));
    return [...none, ...some];
  });
}

const CUT_OFF = /截[至止](?:(?:20)?\d\d年)?(\d{1,2})月(\d{1,2})日/g;

/** 截止12月19日，实际支出…: the figures stop before the year's end. */
export function readCutOffs(sentence: Sentence): CutOffStatement[] {
  return [...sentence.text.matchAll(CUT_OFF)].flatMap((found): CutOffStatement[] => {
    const [month, day] = [Number(found[1]), Number(found[2])];
    const start = sentence.start + found.index;
    const end = start + found[0].length;
    const speaksOfResults = sentence.figures.some(({ role, start: at }) => role === 'executed' && at > end);
    if (!speaksOfResults || month > 12 || (month === 12 && day === 31)) return [];
    return [{ kind: 'cut-off', month, day, place: placeIn(sentence, start, end), ...stated(sentence) }];
  });
}
