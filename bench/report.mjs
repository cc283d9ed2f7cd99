/** The page of results as Markdown. */

const seconds = (value) => (value === null ? 'failed' : value < 10 ? value.toFixed(2) : value.toFixed(1));
const megabytes = (value) => (value === null ? '' : value.toFixed(0));
const LABELS = { peer: 'ExcelJS 4.4.0: load, fill, save' };

function section({ title, runs, rows }) {
  const lines = rows.map(
    ({ name, wall, cpu, megabytes: memory }) =>
      `| ${LABELS[name] ?? `jxzp ${name}`} | ${seconds(wall)} | ${seconds(cpu)} | ${megabytes(memory)} |`,
  );
  return [
    `## ${title[0].toUpperCase()}${title.slice(1)}`,
    '',
    runs === 1 ? 'One run.' : `Median of ${runs} runs.`,
    '',
    '| | seconds | processor seconds | peak memory (MB) |',
    '| --- | ---: | ---: | ---: |',
    ...lines,
    '',
  ].join('\n');
}

export function report({ cpu, cores, node, rows, tables }, results, verifying) {
  return `# Time and memory

Written by \`npm run bench\`; run it again after a change that could matter.

Each table has ${rows} rows of mixed kinds (numbers, percentages, costs, dates, words); ${tables} of them are ${tables * rows} rows.
\`inspect\` reads, recognises and scores; \`score\` also writes the formulas and saves the copy. The peer only loads the file, puts a constant
into the same cells and saves: it recognises and computes nothing, and it drops parts of a rich workbook, which jxzp keeps.
Every run is a process of its own, start-up included; programs take turns. With many files jxzp uses all
cores unless \`--jobs\` says otherwise.

Measured on ${cores} cores (${cpu.trim()}), Node.js ${node}.

${results.map(section).join('\n')}
Looking at the whole package before it is handed out (each part well-formed, its content type, relationships, indexes, order) takes
${verifying === null ? 'a share that was not measured' : `${(verifying * 100).toFixed(1)} %`} of \`score\` on the file of ${tables} sheets, by the profile of one run.
`;
}
