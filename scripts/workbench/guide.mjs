/** 使用说明.txt of the archive: one page, for whoever unpacked it. */
export function guideOf({ name, version }) {
  return `${name} ${version} 使用说明

一、打开
  1. 先把压缩包全部解压到一个文件夹。不要在压缩包里直接双击。
  2. 双击“${name}.html”，用 Edge 或 Chrome（近三年的版本）打开。
     默认是别的浏览器时：在文件上点右键 › 打开方式 › Microsoft Edge 或 Google Chrome。
  3. “files”“help”两个文件夹要和它放在一起。可以整个搬到别处、U 盘或共享文件夹。
  不用安装，不用联网。文件只在这台电脑上处理，不会上传。

二、做一张自评表
  1. 点“示例表”先看一遍，或把自己的自评表（.xlsx）拖进页面。
  2. 指标：右边列出每个指标的得分；拿不准的在那里定，再点“预览写入”，看清了再“写入”。
  3. 说明：给未完成、超额的指标写原因。
  4. 审核：看表里还有什么不对，逐条改，或写明理由后接受。
  5. 报告：生成 Word 报告。
  6. 点“下载”保存改好的表，“送出副本”另存一份不带公式和记录的。原来的文件不变。
  一次审很多份：把几个文件或整个文件夹一起拖进来。
  页面里的“帮助”（问号）打开手册，不用联网。

三、从磁盘打开时要知道的
  - 没保存的改动留在这台电脑、这个浏览器里，下次从同一浏览器打开会自动恢复。
    浏览器把从磁盘打开的所有网页算作一家：别人给的网页不明来历，不要在同一个浏览器里双击打开。
    公用电脑上，用完请下载，再在“留底”里选“不要了”。
  - 浏览器设成关闭时清除数据、用无痕窗口，就不留底：请及时下载。
  - 旧版 .xls 只能看和审核，请先另存为 .xlsx。

四、打不开
  - 一直停在“正在打开”：多半是没有解压，或“files”不在旁边，或浏览器太旧。
  - 单位的设置不让打开本机网页：请管理员把整个文件夹放到内网的网页服务器上，效果一样。

五、管理员：放到内网服务器
  把文件夹里的全部内容放到任何网页服务器的一个目录，打开那个目录的地址即可（index.html 与“${name}.html”是同一个页面）。
  不需要后台程序，不需要外网；页面的内容安全策略禁止它连接任何地址（connect-src 'none'）。
  地址用 https。所用开源软件的许可见 files/THIRD-PARTY-NOTICES.txt。

English: unpack everything into a folder, then open "${name}.html" in a recent Edge or Chrome. Nothing is installed, nothing leaves
this computer. Keep "files" and "help" beside the page. On an intranet, put the contents of the folder on any web server.
`;
}
