/** npm run doctor:office -- URL: what keeps Excel from opening the add-in at that address, and what remedies it. */
import { examine } from './doctor.mjs';
import { levelOf, sayFinding } from './texts.mjs';

const [url, ...rest] = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const language = process.argv.includes('--lang=en') ? 'en' : 'zh';
if (!url || rest.length > 0) {
  console.error('npm run doctor:office -- https://oa.example.gov.cn/jxzp/  [--lang=en]');
  process.exit(2);
}
const found = await examine(url);
for (const finding of found) for (const line of sayFinding(finding, language)) console.log(line);
process.exitCode = found.some(({ code }) => levelOf(code) === 'fault') ? 1 : 0;
