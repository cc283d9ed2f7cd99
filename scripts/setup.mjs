/**
 * Makes a fresh clone ready, and does nothing where it is ready already:
 * dependencies (npm ci), a browser and LibreOffice for the tests.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, isFile, npm, onPath, run, runNode, WINDOWS } from './lib.mjs';

function checkNode() {
  // package.json says it once: ">=20.19".
  const { engines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const oldest = engines.node.match(/\d+/g).map(Number);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(`需要 Node.js ${oldest.join('.')} 或更高版本，现在是 ${process.versions.node}。`);
  console.error(`Node.js ${oldest.join('.')} or later is needed; this is ${process.versions.node}.`);
  process.exit(2);
}

/** Whether node_modules holds exactly what package-lock.json asks for. Contents, not times: a checkout changes times. */
function dependenciesAreThere() {
  const installed = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  try {
    const have = JSON.parse(readFileSync(installed, 'utf8')).packages ?? {};
    const want = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages ?? {};
    return Object.entries(want).every(
      ([place, entry]) => place === '' || entry.optional || entry.peer || have[place]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

function ensureDependencies() {
  if (dependenciesAreThere()) return;
  console.log('安装依赖 (npm ci) … / installing dependencies');
  for (let attempt = 1; attempt <= 2; attempt++) {
    if (npm(['ci', '--no-audit', '--no-fund']) === 0) return;
  }
  console.error('npm ci 没有成功，见上面的输出。/ npm ci did not succeed, see above.');
  process.exit(1);
}

const BROWSER_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];
const BROWSER_FILES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const OFFICE_FILES = ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** The same program under each of the folders where Windows keeps programs. */
function underProgramFiles(...places) {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return folders.flatMap((folder) => (folder ? places.map((place) => path.join(folder, ...place.split('/'))) : []));
}

async function playwrightBrowser() {
  try {
    const { chromium } = await import('playwright-core');
    const file = chromium.executablePath();
    return isFile(file) ? file : null;
  } catch {
    return null;
  }
}

/** A browser of the Chromium family; null when there is none. */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given && isFile(given)) return given;
  const files = WINDOWS
    ? underProgramFiles('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe')
    : BROWSER_FILES;
  return onPath(BROWSER_COMMANDS) ?? files.find(isFile) ?? (await playwrightBrowser());
}

/** LibreOffice's soffice; null when there is none. */
export function findLibreOffice() {
  const given = process.env.JXZP_SOFFICE;
  if (given && isFile(given)) return given;
  const files = WINDOWS ? underProgramFiles('LibreOffice/program/soffice.exe') : OFFICE_FILES;
  return onPath(['soffice', 'libreoffice']) ?? files.find(isFile) ?? null;
}

const isDebianRoot = () => process.getuid?.() === 0 && onPath(['apt-get']) !== null;

async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('没有找到 Chromium，正在安装 … / installing Chromium');
  if (isDebianRoot()) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], { env });
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
  } else {
    runNode(inRoot('node_modules', 'playwright-core', 'cli.js'), ['install', 'chromium']);
  }
  return findBrowser();
}

/** Dependencies alone: what building and running needs. */
export function setupToRun() {
  checkNode();
  ensureDependencies();
}

/** Everything the tests use. What is missing in the end is null, and the tests that need it say so and skip. */
export async function setupToTest() {
  setupToRun();
  const browser = await ensureBrowser();
  const office = findLibreOffice();
  if (!browser) console.log('没有 Chromium：用到浏览器的测试会跳过。/ no Chromium: tests in the browser are skipped.');
  if (!office) console.log('没有 LibreOffice：复算测试会跳过。/ no LibreOffice: recalculation tests are skipped.');
  return { browser, office };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { browser, office } = await setupToTest();
  console.log(`Chromium: ${browser ?? '—'}\nLibreOffice: ${office ?? '—'}`);
}
