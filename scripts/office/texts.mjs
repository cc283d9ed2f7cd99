/**
 * What doctor:office says of an address: each finding with what is wrong and what remedies it, Chinese and English. `{…}` is filled in.
 * Sources of the rules: docs/安装.md.
 */
export const TEXTS = {
  'no-address': {
    zh: ['“{url}”不是网址', '写成 https://oa.example.gov.cn/jxzp/ 这样，到放文件的那个文件夹为止'],
    en: ['"{url}" is no address', 'write it like https://oa.example.gov.cn/jxzp/, up to the folder with the files'],
  },
  'not-https': {
    zh: ['地址是 http，Excel 只从 https 载入加载项', '给服务器装上证书，用 https 地址'],
    en: ['the address is http; Excel loads add-ins from https alone', 'give the server a certificate and use https'],
  },
  'no-host': {
    zh: ['找不到服务器 {host}', '检查地址有没有写错，单位的 DNS 能不能解析这个名字'],
    en: ['no server of the name {host}', 'check the spelling, and that the DNS of the unit knows it'],
  },
  'no-connection': {
    zh: ['连不上 {host}：{detail}', '检查网站有没有启动、端口有没有开、防火墙有没有放行'],
    en: [
      'no connection to {host}: {detail}',
      'check that the site runs, the port is open and no firewall is in the way',
    ],
  },
  'tls-1.3-only': {
    zh: [
      '服务器只接受 TLS 1.3，Windows 上的 Office 会取不到文件',
      '让服务器同时接受 TLS 1.2（IIS、Nginx 的 ssl_protocols 里加上 TLSv1.2）',
    ],
    en: ['the server takes TLS 1.3 alone; Office on Windows then gets no files', 'let it take TLS 1.2 as well'],
  },
  'certificate-expired': {
    zh: ['证书已过期（{until}）', '换上有效的证书'],
    en: ['the certificate ran out ({until})', 'renew it'],
  },
  'certificate-soon': {
    zh: ['证书还有 {days} 天到期（{until}）', '提前换证书：到期那天起面板打不开'],
    en: ['the certificate runs out in {days} days ({until})', 'renew it in time: the pane does not open from then on'],
  },
  'certificate-name': {
    zh: ['证书不是给 {host} 的', '用证书里的名字访问，或换一张写有 {host} 的证书'],
    en: ['the certificate is not for {host}', 'use the name in the certificate, or get one for {host}'],
  },
  'certificate-untrusted': {
    zh: [
      '这台电脑不信任这张证书（{detail}）',
      '用单位 CA 签发的证书，并把根证书用组策略装到各台电脑；本程序用 Node 自己的信任列表，单位的根证书请用环境变量 NODE_EXTRA_CA_CERTS 指给它',
    ],
    en: [
      'the certificate is not trusted here ({detail})',
      'use one of the unit’s CA and put its root on each computer; tell this program of the root with NODE_EXTRA_CA_CERTS',
    ],
  },
  'certificate-good': { zh: ['证书有效，到 {until}'], en: ['the certificate is good until {until}'] },
  'no-page': {
    zh: ['{name} 取不到（{status}）', '把构建出的文件夹整个放到这个地址下；地址要到文件夹为止'],
    en: ['{name} does not come ({status})', 'put the whole folder that was built at this address'],
  },
  moved: {
    zh: ['{name} 被转到 {to}', '用转到的那个地址重新打包，不要靠转址；需要登录才能看的网站不行'],
    en: ['{name} is sent on to {to}', 'package again with that address; a site that asks for a login will not do'],
  },
  'wrong-type': {
    zh: ['{name} 的类型是“{type}”，应是“{wanted}”', '在服务器上给这个扩展名设好 MIME 类型'],
    en: ['{name} comes as "{type}", and should as "{wanted}"', 'set the MIME type of that extension on the server'],
  },
  framed: {
    zh: ['{name} 带有 {header}：{value}，网页版 Excel 打不开面板', '去掉这个响应头'],
    en: ['{name} has {header}: {value}; Excel on the web cannot open the pane', 'take that header off'],
  },
  'long-cache': {
    zh: ['{name} 会被缓存 {seconds} 秒，升级后用户还在用旧页面', '给 {name} 设 Cache-Control: no-cache'],
    en: [
      '{name} is cached for {seconds} seconds: people stay on the old page',
      'send Cache-Control: no-cache with {name}',
    ],
  },
  'icon-cache': {
    zh: ['图标 {name} 带有 Cache-Control: {value}，Office 可能显示成通用图标', '给 .png 去掉 Cache-Control'],
    en: [
      'the icon {name} has Cache-Control: {value}; Office may show a generic one',
      'send no Cache-Control with .png',
    ],
  },
  'manifest-fault': {
    zh: ['清单第 {line} 行：{detail}', '用 npm run package:office 重新打包，不要手工改清单'],
    en: [
      'manifest, line {line}: {detail}',
      'package again with npm run package:office; do not edit the manifest by hand',
    ],
  },
  'manifest-elsewhere': {
    zh: ['清单指向 {address}，不是这个地址', '运行 npm run package:office -- --url {url} 重新打包，再重新分发清单'],
    en: [
      'the manifest names {address}, not this address',
      'run npm run package:office -- --url {url} and hand it out again',
    ],
  },
  'no-office-js': {
    zh: [
      'office.js 取不到：{address}（{status}）',
      '能上微软网络的电脑不受影响；封闭网络请用 npm run package:office -- --url {url} --office-js local 重新打包',
    ],
    en: [
      'office.js does not come: {address} ({status})',
      'in a closed network package again with --office-js local; computers that reach Microsoft are not affected',
    ],
  },
  'no-script-tag': {
    zh: ['taskpane.html 里没有 office.js', '这不是打包出来的页面，重新放一遍文件'],
    en: ['taskpane.html names no office.js', 'this is not the page that was built: put the files there again'],
  },
  good: { zh: ['{what}：没有问题'], en: ['{what}: in order'] },
};

/** Findings that do not keep the pane from opening. */
const WARNINGS = new Set(['certificate-soon', 'long-cache', 'icon-cache']);
const GOOD = new Set(['good', 'certificate-good']);

export function levelOf(code) {
  if (GOOD.has(code)) return 'good';
  return WARNINGS.has(code) ? 'warning' : 'fault';
}

/** A finding as lines for a person, in a language of TEXTS. */
export function sayFinding({ code, args }, language) {
  const fill = (text) => text.replace(/\{(\w+)\}/g, (_, slot) => args[slot] ?? '');
  const [what, remedy] = TEXTS[code][language].map(fill);
  const mark = { good: '✓', warning: '!', fault: '✗' }[levelOf(code)];
  return remedy ? [`${mark} ${what}`, `  → ${remedy}`] : [`${mark} ${what}`];
}
