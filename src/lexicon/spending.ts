import { anyOf, wordsIn } from './words';

/** Words by which a sentence speaks of the money of a project. */
const MONEY = wordsIn('资金 经费 款 预算 执行率 执行数 支付 支出 拨付 结算 拨款 费用 采购 招标 中标');

/** Why money was not spent, or what became of it. */
const UNSPENT = wordsIn(`
  原因 由于 因为 主要是 主要系 导致 造成 致使 影响
  结转 结余 滞后 缓慢 偏低 较低 推迟 延迟 延期 延后 顺延 跨年 次年 下年 下一年 尾款 质保金
  尚未 未能 未支付 未支出 未拨付 未下达 未到位 未执行 未使用 未结算 未完工 未验收 未及时 未全部 未完全 待支付 待拨付 待结算
  压减 调减 核减 收回 节约 节省 减少 低于`);

/** That a budget was changed, or its money taken back. */
const CHANGED = wordsIn(`
  调整 调增 调减 追加 追减 增加 减少 压减 核减 核增 增拨 收回 上缴 统筹 变更 上年结转 结转结余`);

/** What a form names that asks why its budget was changed. */
const CHANGE_ASKED = wordsIn('调整 变更 调增 调减');

/** A sentence of an author of forms: what is to be written, and what words mean. */
const FORM_NOTE = wordsIn(`
  填写 填报 填列 是指 字以内 请说明 应说明 须说明 需说明 需要说明 计算公式 计算方法 执行率= 执行率＝
  满分 扣分 得分 每低 每降 每高 不得分`);

/** A clause that there is nothing of the kind. */
const DENIED = /(^|[,，])(?:无|没有|不存在|未发生|未发现|未出现)[^,，]*/g;

const money = new RegExp(anyOf(MONEY));
const unspent = new RegExp(anyOf(UNSPENT));
const changed = new RegExp(anyOf(CHANGED));
const changeAsked = new RegExp(anyOf(CHANGE_ASKED));
const formNote = new RegExp(anyOf(FORM_NOTE));

/** Whether a text (without blanks) holds what an author of forms writes: what is to be filled in, what a word means, how it is scored. */
export const isFormNote = (text: string): boolean => formNote.test(text);

/** Whether a text (without blanks) speaks of money at all: in a cell for reasons that is enough. */
export const speaksOfMoney = (text: string): boolean => money.test(text);

/** Whether one sentence of a text speaks of money and holds such a word; denials and what the form itself prints do not count. */
function tells(text: string, word: RegExp): boolean {
  if (text.startsWith('注')) return false;
  return text
    .split(/[。；;\n\r]/)
    .filter((sentence) => !formNote.test(sentence))
    .map((sentence) => sentence.replace(DENIED, ''))
    .some((sentence) => money.test(sentence) && word.test(sentence));
}

/** Whether a text (without blanks) says why money was not spent, or what became of it. */
export const tellsOfUnspent = (text: string): boolean => tells(text, unspent);

/** Whether a text (without blanks) says why or how the budget was changed. */
export const tellsOfChange = (text: string): boolean => tells(text, changed);

/** Whether what a form prints (the help of a cell) asks for changes of the budget. */
export const asksOfChange = (text: string): boolean => changeAsked.test(text);
