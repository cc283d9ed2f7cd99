/** 满意度 stands below 效益 in some forms; reports count it by itself all the same. */
export function isOfLevel(path: readonly string[], level: string): boolean {
  const names = path.map((name) => name.replace(/\s/g, ''));
  const isSatisfaction = names.some((name) => /满意度/.test(name));
  if (level === '满意度') return isSatisfaction;
  return names.some((name) => name.startsWith(level)) && !(level === '效益' && isSatisfaction);
}
