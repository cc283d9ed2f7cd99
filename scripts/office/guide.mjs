/** 安装说明.txt of a package: for the administrator who carries it into a closed network. */
export function guideOf({ url, share, isLocal }) {
  return `绩效自评助手：内网安装说明

一、放到服务器
  把 server 文件夹里的全部内容放到 ${url}
  服务器要求：
  - 全程 https，证书受用户电脑信任；同时接受 TLS 1.2（只接受 TLS 1.3 时 Windows 上的 Office 取不到文件）；
  - .js 的类型是 text/javascript，.css 是 text/css，.xml 是 text/xml，.png 是 image/png；
  - 不发送 X-Frame-Options；taskpane.html、boot.js、ribbon.js、page.css 不要长时间缓存；.png 不带 Cache-Control。
  放好后在一台能连到它的电脑上检查：npm run doctor:office -- ${url}
  office.js：${isLocal ? '随包附带，在 server/office 里。微软只支持从它的 CDN 载入，随包使用由单位自己承担风险；不得公开发布。' : '从构建时设定的地址载入，用户电脑要能访问它。'}

二、分发（三种选一种）
  1. 有 Microsoft 365 租户：管理中心 › 设置 › 集成应用，上传 share/manifest.xml。这是唯一受微软支持的正式部署办法。
  2. 共享文件夹（没有租户的内网，只有 Windows）：
     - 把 share/manifest.xml 放进 ${share}，用户要有读取权限；
     - 在每台电脑上为用户导入“登记共享文件夹.reg”（双击，或用组策略：用户配置 › 首选项 › Windows 设置 › 注册表）；
       共享文件夹的地址变了要重新打包：npm run package:office -- --url ${url} --share \\\\新地址\\文件夹
     - 重启 Excel，插入 › 我的加载项 › 共享文件夹，选择“绩效自评助手”。
     限制：微软不支持把共享文件夹用作正式部署；不能替用户自动添加，每人要自己选一次；按钮有变化的新版本要每人重新添加一次；
     Mac、网页版不能用。
  3. 只是自己试：见 docs/安装.md“自己先试”。
  都不合适时，不装加载项也能用：工作台（浏览器）和命令行 jxzp 是同一套计算。

三、用户电脑
  - Excel：Office LTSC 2021 或更新版本、Microsoft 365。
  - WebView2 85 以上。封闭网络里它停在安装时的版本，可用微软的离线安装包更新。
  - .xls 文件里按钮是灰的：另存为 .xlsx。

四、升级
  重新打包，换掉服务器上的文件即可；按钮或版本号变了才需要重新分发清单。

English: put the contents of "server" at ${url}; hand out share/manifest.xml through the Microsoft 365 admin centre, or put it into
${share} and import the .reg file for each user (Windows only, not supported by Microsoft for production). Check with
npm run doctor:office -- ${url} --lang=en
`;
}
