import { squeeze } from '../text/fold';

/** Marks and words that say: there is no value here. */
const NONE: ReadonlySet<string> = new Set([
  '',
  '无',
  '不涉及',
  '未涉及',
  '不适用',
  '暂无',
  '没有',
  '空',
  '空白',
  '略',
  'n/a',
  'na',
  'null',
  '不考核',
  '无此项',
  '本年度不涉及',
  '年度内不涉及',
  '本年不涉及',
]);
const DASHES = /^[-—_/\\~.…·*。、，,]+$/;

/** 指标2, 指标值1:, 目标1, ×××: what a form's author left for others to fill in. */
const PLACEHOLDER =
  /^(?:三级)?(?:指标|目标)[\dnN一二三四五六七八九十]{1,2}:?[….]*$|^(?:指标值|目标值|内容|数值):?$|^[<>=≥≤]*[xX×]{2,}.{0,4}$/;

/** Whether the text is empty, a mark for "nothing", or a placeholder of the form. */
export function saysNothing(text: string): boolean {
  const bare = squeeze(text);
  const word = bare.toLowerCase().replace(/[。;；]$/, '');
  return NONE.has(word) || DASHES.test(bare) || PLACEHOLDER.test(bare);
}
